import { TEXT_COLUMNS } from '../vocabulary/columns';

/** Heads that look ahead (`Will do`, `What will you do today?`, `Plans for this week`). */
const AHEAD =
  /^(?!.*\b(?:dates?|hours?|deadline|budget|costs?|points?|meeting|call|review|check)\b).*\b(?:will|to-?do|to be done|to work on|(?:am|are|is) going to|planned|plans?|next|today|tomorrow|this (?:week|sprint)|upcoming)\b/;
/** Those that look back (`Done`, `Yesterday`). */
const BACK =
  /\b(?:yesterday|last (?:week|time|sprint|meeting|stand-?up)|previous(?:ly)?|since|(?<!be )done|did|completed|finished|accomplish(?:ed|ments?)|achieved)\b/;
/** And those that tell what hinders somebody. */
const HINDERS =
  /\b(?:blockers?|blocked|blocking|impediments?|obstacles?|issues?|problems?|challenges?|in (?:my|your|the) way)\b/;
/** Heads over the people; a head may be left out. */
const PEOPLE =
  /^$|^(?:full |first )?names?$|\b(?:members?|who|persons?|people|owners?|assignees?|developers?|engineers?|teammates?|participants?|attendees?|students?)\b/;

/**
 * Tells the table of a stand-up, which says of each what they did and what they will do.
 *
 * @param heads the column heads, folded
 * @param roles the fields that they give elsewhere
 * @returns the columns of the people and of what is ahead; undefined where the table is none
 */
export function standUpColumns(
  heads: readonly string[],
  roles: readonly (string | undefined)[],
): { readonly people: number; readonly text: number } | undefined {
  const people = heads.findIndex((head) => PEOPLE.test(head));
  const text = heads.findLastIndex((head) => AHEAD.test(head) && !BACK.test(head) && !HINDERS.test(head));
  const isTold = heads.some((head, i) => (i < text && BACK.test(head)) || HINDERS.test(head));
  const isOther =
    roles.includes('due') || heads.some((head) => TEXT_COLUMNS.get(head) === 'action' && !AHEAD.test(head));
  if (people < 0 || people >= text || !isTold || isOther) return undefined;
  return { people, text };
}

/** A cell that says where somebody is, and nothing that they do. */
export const IS_AWAY =
  /^(?:present|absent|yes|no|off|ooo|pto|out(?: of office)?|(?:(?:go(?:ing)? )?on )?(?:vacation|leave|holidays?)(?: (?:next|this|until|till|from|tomorrow|today)\b.{0,30})?|sick(?: leave)?|away|same(?: as .{0,30})?|\P{L}*)\.?$/iu;
