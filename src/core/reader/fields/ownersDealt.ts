import { spared } from '../../search/spared';
import { DEEDS_ZH, PAST_ZH } from '../commitments/chinese/words';
import { OPENS_WITH_DEED } from '../entries/deedsZh';
import { splitPeople } from '../people';
import { isWholeHanName, mayBeHanName } from './hanNames';
import { isKnown, type KnownPeople } from './knownPeople';
import { namesIn, type OwnerReading } from './ownerNames';

/** `分工：`, `写作分工如下：`, `任务分配：`: what leads to who does what, in the same line. */
const LEAD = spared(
  /^[\s*_]*(?:\d{1,2}[.、．)）]\s*)?[^：:，,；;。\n]{0,14}?(?:分工|任务分配|任务安排)[^：:，,；;。\n]{0,6}[*_]*[：:][\s*_]*/u,
);
const CLAUSE = /[^；;，,。\n]+/gu;
const JOINED = /\s?[、和与及&/+]\s?/u;
/** `前端：王伟、李娜`, `王伟-前端` */
const PAIR = /^\s*([^：:\n]{1,24}?)\s*(?:[：:]|[-–—→]{1,2})\s*([^：:\n]{1,40}?)\s*$/u;

/** Who does something, and where in the line that is told. */
interface Doer {
  readonly start: number;
  readonly end: number;
}

/** Names that a stretch is nothing but, `、` between them. */
function areNames(text: string, known: KnownPeople): boolean {
  const parts = splitPeople(text.trim());
  return parts.length > 0 && parts.length <= 6 && parts.every((part) => mayBeHanName(part.text, known));
}

/** One-character deeds, which close no name: `张敏写讨论`. */
const SHORT_DEEDS: ReadonlySet<string> = new Set(DEEDS_ZH.filter((deed) => /^\p{Script=Han}$/u.test(deed)));

/** How long the name that opens a clause may be, the likelier first. */
function lengthsOf(clause: string, known: KnownPeople): readonly number[] {
  const isShort =
    isKnown(clause.slice(0, 2), known) || (SHORT_DEEDS.has(clause.charAt(2)) && !isKnown(clause.slice(0, 3), known));
  return isShort ? [2, 3, 4] : [3, 2, 4];
}

/** Where the names that open a clause end, if a deed follows them (`王伟、李娜写前端`). */
function endOfDoers(clause: string, known: KnownPeople): number {
  const pieces = clause.split(JOINED);
  let at = 0;
  for (const piece of pieces) {
    at = clause.indexOf(piece, at);
    for (const length of lengthsOf(piece, known)) {
      const rest = piece.slice(length).replace(/^\s?(?:同学|老师)?(?:来|主要|共同|一起)?\s?/u, '');
      if (mayBeHanName(piece.slice(0, length), known) && /^\S/.test(rest) && doesWork(rest)) return at + length;
    }
    if (!areNames(piece, known)) return 0;
    at += piece.length;
  }
  return 0;
}

const doesWork = (rest: string): boolean => rest.startsWith('负责') || OPENS_WITH_DEED.test(rest);

/** The names in a clause that says who does what. */
function doersOf(clause: string, known: KnownPeople): Doer | undefined {
  const lead = /^\s*(?:其中|另外|并由|由)?/u.exec(clause)?.[0].length ?? 0;
  const [, left = '', right = ''] = PAIR.exec(clause) ?? [];
  if (left !== '' && areNames(left, known))
    return { start: clause.indexOf(left), end: clause.indexOf(left) + left.length };
  if (left !== '' && areNames(right, known)) {
    const start = clause.lastIndexOf(right);
    return { start, end: start + right.length };
  }
  const end = endOfDoers(clause.slice(lead), known);
  return end > 0 ? { start: lead, end: lead + end } : undefined;
}

/** Where who does what stands in a line that shares out work among several. */
function doersIn(line: string, known: KnownPeople): readonly Doer[] {
  if (line.length > 400 || !/[；;，,。]/.test(line) || PAST_ZH.test(line)) return [];
  const from = LEAD.exec(line)?.[0].length ?? 0;
  const clauses = [...line.slice(from).matchAll(CLAUSE)].filter(([said]) => said.trim() !== '');
  const doers = clauses.flatMap(({ 0: said, index }): readonly Doer[] => {
    const doer = doersOf(said, known);
    return doer ? [{ start: from + index + doer.start, end: from + index + doer.end }] : [];
  });
  if (doers.length < 2 || doers.length * 2 < clauses.length) return [];
  const names = new Set(doers.flatMap(({ start, end }) => splitPeople(line.slice(start, end)).map(({ text }) => text)));
  const sure = [...names].filter((name) => isWholeHanName(name, known)).length;
  return names.size > 1 && sure * 2 >= names.size ? doers : [];
}

/** Whether a line shares out work among several people (`前端：王伟、李娜；后端：张敏`). */
export function sharesOut(line: string, known: KnownPeople): boolean {
  return doersIn(line, known).length > 0;
}

/**
 * Where the text behind the words ends that lead to who does what (`分工：王伟写前端，李娜写后端`).
 *
 * @returns 0 where the line does no such thing
 */
export function endOfSharingLead(line: string, known: KnownPeople): number {
  const lead = LEAD.exec(line)?.[0].length ?? 0;
  return lead > 0 && sharesOut(line, known) ? lead : 0;
}

/** `王伟写前端，李娜写后端`: everybody among whom a line shares out work. The line stays whole. */
export const readSharedOut: OwnerReading = (scan, known) =>
  doersIn(scan.masked, known).flatMap(({ start, end }) => namesIn(scan, start, end));
