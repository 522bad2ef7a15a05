import type { Range } from './found';

/** Words that lead up to a date and say nothing without it. */
const DATE_LEAD = /(?:\s|^|，|,)(?:by|on|before|until|due|no later than|于|在)\s*$/iu;

/** What closes a Chinese date phrase; 前端 and the like are words of their own. */
const DATE_END = /^\s*(?:之前|以前|前(?![端台后期往置沿景者提])|之内|以内|内(?![容部外测]))/u;

/**
 * Makes what is promised into an action's text: the date and its preposition out, white space folded, first letter capital.
 *
 * @param text the searched text
 * @param start where the verb begins
 * @param end where the sentence ends
 * @param due the date phrase, which the action says in a field of its own
 */
export function trimAction(text: string, start: number, end: number, due: Range | undefined): string {
  const cutDue = due !== undefined && due.start >= start && due.end <= end;
  const head = cutDue ? text.slice(start, due.start).replace(DATE_LEAD, '') : text.slice(start, end);
  const tail = cutDue ? text.slice(due.end, end).replace(DATE_END, '') : '';
  const action = `${head} ${tail}`
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:，。；、])/g, '$1')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .replace(/^[\s,，:：;；、]+|[\s,，.。;；:：!！、]+$/g, '');
  return action.charAt(0).toUpperCase() + action.slice(1);
}
