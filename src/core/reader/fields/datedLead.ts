import { datesIn } from '../dates/datesIn';
import { spanAt } from '../position';
import type { EntryDraft, FieldContext } from './entryDraft';
import { isOwnerWord } from './ownerNames';
import { type TextScan, take } from './scanText';

/** A day in front of whoever has something to do by it, in brackets or before a colon, dash or bar. */
const DAY_FIRST =
  /^[\s*_]*(?:\[([^[\]]{3,24})\](?!\()|\(([^()]{3,24})\)|((?:by |on )?[^:|()[\]\n]{3,24}?)(?=\s*[:|]|\s[–—-]\s))\s*(?:[:|–—-]\s*)?(?=[^\s\d])/i;
/** `Ben, 10 May: …`, `Ben by Friday: …`: the day between who it is and what they do. */
const NAME_FIRST = /^[\s*_]*([^,:|\n]{2,40}?)(\s*(?:,|\bby\b|\|)\s*(?:by |on )?([^:|()[\]\n]{3,24}?))(?=\s*[:|])/i;
const FOLLOWED =
  /^[*_]*(@?[\p{L}'’.-]+(?:(?:\s(?:and |& )?|, |\/)@?\p{Lu}[\p{L}'’.-]*){0,4})[*_]*\s*(?::|[–—-]\s|to\s|will\s|\p{Ll}+s\s)/u;
/** Any digit or the name of a day: most texts open with neither. */
const MAY_OPEN =
  /^[\s*_[(]*(?:(?:by|on) )?(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tomorrow|today)/i;
const MAY_FOLLOW = /^[^:|\n]{2,40}?(?:,|\bby\b|\|)[^:|\n]{0,24}[:|]/i;

/**
 * Reads the day with which a task opens (`[30 Nov] Tom - send the list`, `Friday: Tom to call`, `Tom, 30 Nov: …`) as the one it is due on, where whoever has it stands
 * right beside. A day before that of the note tells when something was written down.
 */
export function readDatedLead(
  scan: TextScan,
  draft: EntryDraft,
  { dates, known }: FieldContext & { readonly known: ReadonlySet<string> },
): void {
  if (draft.kind !== 'action' || draft.due) return;
  const head = scan.masked.slice(0, 120);
  if (MAY_OPEN.test(head)) {
    const match = DAY_FIRST.exec(head);
    const written = match?.[1] ?? match?.[2] ?? match?.[3];
    const names = FOLLOWED.exec(head.slice(match?.[0].length))?.[1];
    if (!match || written === undefined || names === undefined || !areOwners(names, known)) return;
    takeDay(scan, draft, dates, written, match[0].indexOf(written), [match.index, match[0].length]);
  } else if (/[:|]/.test(head.slice(0, 66)) && MAY_FOLLOW.test(head)) {
    const [said, names = '', behind = '', written = ''] = NAME_FIRST.exec(head) ?? [];
    if (said === undefined || !areOwners(names, known)) return;
    takeDay(scan, draft, dates, written, said.lastIndexOf(written), [said.length - behind.length, said.length]);
  }
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
