import { allMatches } from '../matches';
import { assignField } from './assignField';
import type { EntryDraft, FieldContext } from './entryDraft';
import { type TextScan, take } from './scanText';

/** Signs of Obsidian Tasks, and clocks that people use for a due date → field. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['📅', 'due'],
  ['📆', 'due'],
  ['🗓', 'due'],
  ['⏰', 'due'],
  ['✅', 'done'],
  ['❌', 'cancelled'],
  ['➕', 'created'],
  ['⏳', 'scheduled'],
  ['⌛', 'scheduled'],
  ['🛫', 'start'],
]);

const PRIORITIES: ReadonlyMap<string, string> = new Map([
  ['🔺', 'highest'],
  ['⏫', 'high'],
  ['🔼', 'medium'],
  ['🔽', 'low'],
  ['⏬', 'lowest'],
]);

const ANY = /[📅📆🗓⏰✅❌➕⏳⌛🛫🔺⏫🔼🔽⏬🔁🆔⛔]/u;
const GAP = '[\\ufe0e\\ufe0f\\s\\u00a0\\u200d]*';
const DATED = new RegExp(
  `([📅📆🗓⏰✅❌➕⏳⌛🛫])${GAP}(\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}年\\d{1,2}月\\d{1,2}日?|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?|\\d{1,2}月\\d{1,2}[日号])(\\s+\\d{1,2}:\\d{2}(?!\\d))?`,
  'gu',
);
const PRIORITY = /([🔺⏫🔼🔽⏬])\ufe0f?/gu;
const REPEAT = /🔁\ufe0f?\s*([\p{L}\d ,-]{1,60}?)(?=\s*(?:[📅📆🗓⏰✅❌➕⏳⌛🛫🔺⏫🔼🔽⏬🆔⛔#@[(]|$|\n))/gu;
const NAMED = /([🆔⛔])\ufe0f?\s*([\p{L}\d_-]{1,40}(?:\s*,\s*[\p{L}\d_-]{1,40})*)/gu;

/** Reads the fields of Obsidian Tasks, wherever they stand. A sign with nothing to read after it stays text. */
export function readEmojiFields(scan: TextScan, draft: EntryDraft, context: FieldContext): void {
  if (!ANY.test(scan.masked)) return;
  for (const match of allMatches(scan.masked, DATED)) {
    const at = match.index + match[0].length - (match[3] ?? '').length - (match[2] ?? '').length;
    const value = match[2] ?? '';
    const span = take(scan, at, at + value.length);
    take(scan, match.index, match.index + match[0].length);
    assignField(draft, SIGNS.get(match[1] ?? '') ?? '', value, span, context);
  }
  for (const match of allMatches(scan.masked, PRIORITY)) {
    const span = take(scan, match.index, match.index + match[0].length);
    assignField(draft, 'priority', PRIORITIES.get(match[1] ?? '') ?? '', span, context);
  }
  for (const match of allMatches(scan.masked, REPEAT)) {
    const span = take(scan, match.index, match.index + match[0].length);
    assignField(draft, 'repeat', (match[1] ?? '').trim(), span, context);
  }
  for (const match of allMatches(scan.masked, NAMED)) {
    const span = take(scan, match.index, match.index + match[0].length);
    assignField(draft, match[1] === '🆔' ? 'id' : 'dependsOn', match[2] ?? '', span, context);
  }
}
