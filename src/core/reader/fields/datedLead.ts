import { datesIn } from '../dates/datesIn';
import { spanAt } from '../position';
import type { EntryDraft, FieldContext } from './entryDraft';
import { isOwnerWord } from './ownerNames';
import { type TextScan, take } from './scanText';

/** A day in front of whoever has something to do by it, in brackets or before a colon, dash or bar. */
const DAY_FIRST =
  /^[\s*_]*(?:\[([^[\]]{3,24})\](?!\()|\(([^()]{3,24})\)|((?:by |on )?[^:|()[\]\n]{3,24}?)(?=\s*[:|]|\s[–—-]\s))\s*(?:[:|–—-]\s*)?(?=[^\s\d])/i;
const FOLLOWED =
  /^[*_]*(@?[\p{L}'’.-]+(?:(?:\s(?:and |& )?|, |\/)@?\p{Lu}[\p{L}'’.-]*){0,4})[*_]*\s*(?::|[–—-]\s|to\s|will\s|\p{Ll}+s\s)/u;
/** `Anna (28 Nov): …`, `李娜（11月28日）：…`: the day beside whoever has it. */
const DAY_BEHIND =
  /^[\s*_]*(@?\p{L}[\p{L}'’., &-]{0,50}?)[\s*_]*[(（]([^()（）]{3,24})[)）](?=[\s*_]*(?:[:：]|[–—-]\s))/u;
/** Most texts open with neither a digit nor the name of a day. */
const MAY_OPEN = /^[\s*_[(]*(?:(?:by|on) )?(?:\d|[a-z]{3,9}(?:\s\d|\s?[:|\])]|\s[–—-]))/i;

/**
 * Reads the day with which a task opens (`[30 Nov] Tom - send the list`, `Friday: Tom to call`) as the one it is due on, where whoever has it stands
 * right beside. A day before that of the note tells when something was written down.
 */
export function readDatedLead(
  scan: TextScan,
  draft: EntryDraft,
  { dates, known }: FieldContext & { readonly known: ReadonlySet<string> },
): void {
  if (draft.kind !== 'action' || draft.due) return;
  const head = scan.masked.slice(0, 120);
  const behind = DAY_BEHIND.exec(head);
  if (behind?.[1] && behind[2] && areOwners(behind[1].trim(), known)) {
    const from = behind[0].lastIndexOf(behind[2]) - 1;
    takeDay(scan, draft, dates, behind[2], from + 1, [from, behind[0].length]);
    return;
  }
  const match = MAY_OPEN.test(head) ? DAY_FIRST.exec(head) : null;
  const written = match?.[1] ?? match?.[2] ?? match?.[3];
  const names = match && FOLLOWED.exec(head.slice(match[0].length))?.[1];
  if (!match || written === undefined || !names || !areOwners(names, known)) return;
  takeDay(scan, draft, dates, written, match[0].indexOf(written), [0, match[0].length]);
}

function areOwners(names: string, known: ReadonlySet<string>): boolean {
  return names.split(/,\s|\s(?:and|&)\s|\//).every((name) => isOwnerWord(name.trim(), known, true));
}

/** Takes a stretch that is nothing but a day, if it is one to come. */
function takeDay(
  scan: TextScan,
  draft: EntryDraft,
  dates: FieldContext['dates'],
  written: string,
  at: number,
  [from, to]: readonly [number, number],
): void {
  const bare = written.replace(/^(?:by|on) /i, '');
  const found = datesIn(bare, dates);
  const last = found.at(-1);
  const isWhole =
    last && bare.slice(0, found[0]?.start).trim() === '' && bare.slice(last.end).trim() === '' && found.length <= 2;
  if (!isWhole || !last.date || (dates.anchor && last.date < dates.anchor)) return;
  const start = scan.base + at + written.length - bare.length;
  draft.due = { value: last.date, span: spanAt(scan.lineStarts, start + last.start, start + last.end) };
  take(scan, from, to);
}
