import { allMatches } from '../matches';
import { assignField } from './assignField';
import type { EntryDraft, FieldContext } from './entryDraft';
import { type TextScan, take } from './scanText';

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['DEADLINE', 'due'],
  ['SCHEDULED', 'scheduled'],
  ['CLOSED', 'done'],
]);
const STAMP =
  /(?<=^|\s)(DEADLINE|SCHEDULED|CLOSED):\s*[<[](\d{4}-\d{1,2}-\d{1,2})(?:\s[^<>[\]\n]{0,30})?[>\]](?:--[<[][^<>[\]\n]{0,40}[>\]])?/g;
const PRIORITY = /^\s*\[#([ABC])\]\s*/;
const PRIORITIES: Readonly<Record<string, string>> = { A: 'high', B: 'medium', C: 'low' };
/** Where the program keeps what it needs itself: `:LOGBOOK:` … `:END:`. */
const DRAWER = /\r?\n[ \t]*:[A-Z]{3,20}:[ \t]*\r?\n(?:(?![ \t]*:END:)[^\n]{0,300}\n){0,100}?[ \t]*:END:/g;

/** Reads what Logseq and Org mode write about a task: `[#A]` in front of it, `DEADLINE: <2026-12-01 Tue>` below. */
export function readOutlinerFields(scan: TextScan, draft: EntryDraft, context: FieldContext): void {
  const priority = PRIORITY.exec(scan.masked);
  if (priority)
    assignField(draft, 'priority', PRIORITIES[priority[1] ?? ''] ?? '', take(scan, 0, priority[0].length), context);
  if (!/[A-Z]:/.test(scan.masked)) return;
  for (const match of allMatches(scan.masked, STAMP)) {
    const at = match.index + match[0].indexOf(match[2] ?? '');
    const span = take(scan, at, at + (match[2]?.length ?? 0));
    take(scan, match.index, match.index + match[0].length);
    assignField(draft, FIELDS.get(match[1] ?? '') ?? '', match[2] ?? '', span, context);
  }
  for (const { index, 0: drawer } of allMatches(scan.masked, DRAWER)) take(scan, index, index + drawer.length);
}
