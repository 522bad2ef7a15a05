import type { Span } from '../../model/span';
import { entryKey } from '../keyNames';
import { allMatches } from '../matches';
import { spanAt } from '../position';
import { assignField } from './assignField';
import type { EntryDraft, FieldContext } from './entryDraft';
import { type TextScan, take } from './scanText';

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '(': ')', '（': '）', '【': '】' };
const KEY = /^\s*([\p{L}\p{N}_][\p{L}\p{N}_ -]{0,39}?)\s*(::|：：|[:：])/u;

/**
 * Reads bracketed fields: Dataview's `[key:: value]` and `(key:: value)`, and `[completed: 2026-12-01]` or `【截止:…】` with a
 * single colon where the key is one that entries have. `key:: value` without brackets counts to the end of its line.
 */
export function readInlineFields(scan: TextScan, draft: EntryDraft, context: FieldContext): void {
  const { raw } = scan;
  for (let i = nextBracket(raw, 0); i >= 0; i = nextBracket(raw, i + 1)) {
    const closing = CLOSING[raw[i] ?? ''] ?? '';
    // A bracket with a backslash before it is one that somebody means to be seen.
    if (scan.masked[i] === ' ' || raw[i - 1] === '\\') continue;
    const key = KEY.exec(raw.slice(i + 1, i + 50));
    if (!key) continue;
    const double = key[2] === '::' || key[2] === '：：';
    if (!double && (entryKey(key[1] ?? '') === undefined || (closing === ']' && isLink(raw, i)))) continue;
    const valueStart = i + 1 + key[0].length;
    const end = closingOf(raw, valueStart, raw[i] ?? '', closing);
    if (end < 0) continue;
    take(scan, i, end + 1);
    assignParts(
      scan,
      double ? [[(key[1] ?? '').trim(), valueStart, end]] : fieldParts(raw, (key[1] ?? '').trim(), valueStart, end),
      draft,
      context,
    );
    i = end;
  }
  if (scan.masked.includes('::')) readBareFields(scan, draft, context);
}

const BRACKET = /[[(（【]/g;

function nextBracket(text: string, from: number): number {
  BRACKET.lastIndex = from;
  return BRACKET.exec(text)?.index ?? -1;
}

type Part = readonly [key: string, start: number, end: number];

const NEXT_KEY = /[,，;；|]\s*([\p{L}][\p{L} ]{0,20}?)\s*[:：]\s*/gu;

/** `(Owner: Anna, Due: 2026-12-03)` holds two fields. */
function fieldParts(raw: string, firstKey: string, start: number, end: number): readonly Part[] {
  const parts: Part[] = [];
  let key = firstKey;
  let from = start;
  for (const match of allMatches(raw.slice(start, end), NEXT_KEY)) {
    if (entryKey(match[1] ?? '') === undefined) continue;
    parts.push([key, from, start + match.index]);
    key = match[1] ?? '';
    from = start + match.index + match[0].length;
  }
  const due = entryKey(key) === 'owner' ? BARE_DUE.exec(raw.slice(from, end)) : null;
  if (!due) return [...parts, [key, from, end]];
  return [...parts, [key, from, from + due.index], ['due', end - (due[1]?.length ?? 0), end]];
}

/** `（责任人：王伟，截止 11月25日）`: the day behind the names needs no colon. */
const BARE_DUE =
  /[,，;；]\s*(?:截止(?:到|至)?|期限|due|by)?\s*((?:20\d\d\s?[-./年]\s?)?\d{1,2}\s?[-./月]\s?\d{1,2}\s?[日号]?(?:之?前)?|(?:[本这下]个?)?周[一二三四五六日天](?:之?前)?|今天|明天|月底(?:之?前)?)\s*$/iu;

function assignParts(scan: TextScan, parts: readonly Part[], draft: EntryDraft, context: FieldContext): void {
  for (const [key, start, end] of parts) {
    assignField(draft, key, scan.raw.slice(start, end).trim(), valueSpan(scan, start, end), context);
  }
}

const BARE_FIELD = /(?<=^|\n|\s)([\p{L}_][\p{L}\p{N}_-]{0,30})::[ \t]*([^\n]{0,300})/gu;

/** `due:: 2026-12-01` that stands free, whatever its key: `effort:: 3 days` is a field, `std::vector` is none. */
function readBareFields(scan: TextScan, draft: EntryDraft, context: FieldContext): void {
  for (const match of allMatches(scan.masked, BARE_FIELD)) {
    if (entryKey(match[1] ?? '') === undefined && !/::\s/.test(match[0])) continue;
    const next = (match[2] ?? '').search(/\s[\p{L}_][\p{L}\p{N}_-]{0,30}::/u);
    const value = (next < 0 ? (match[2] ?? '') : (match[2] ?? '').slice(0, next)).trimEnd();
    const start = match.index + match[0].length - (match[2] ?? '').length;
    const span = valueSpan(scan, start, start + value.length);
    take(scan, match.index, start + value.length);
    assignField(draft, match[1] ?? '', scan.raw.slice(start, start + value.length).trim(), span, context);
    if (next >= 0) {
      readBareFields(scan, draft, context);
      return;
    }
  }
}

/** The bracket that closes the one before `from`, on the same line and with pairs of the same kind inside. */
function closingOf(raw: string, from: number, opening: string, closing: string): number {
  let depth = 1;
  for (let i = from; i < raw.length && i - from < 2000; i++) {
    const char = raw[i];
    if (char === '\n') return -1;
    if (char === opening) depth++;
    else if (char === closing && --depth === 0) return i;
  }
  return -1;
}

function isLink(raw: string, open: number): boolean {
  const end = raw.indexOf(']', open);
  return end >= 0 && (raw[end + 1] === '(' || raw[end + 1] === '[');
}

function valueSpan(scan: TextScan, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(scan.raw[from] ?? '')) from++;
  while (to > from && /\s/.test(scan.raw[to - 1] ?? '')) to--;
  return spanAt(scan.lineStarts, scan.base + from, scan.base + to);
}
