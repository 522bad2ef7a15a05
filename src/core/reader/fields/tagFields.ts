import { hasInternalMark, isInternalTag } from '../../visibility/internalWords';
import type { InternalLines } from '../body/internalLines';
import { hasInternalPart } from '../body/visibilityOfHeading';
import { foldPhrase } from '../fold';
import { entryKey } from '../keyNames';
import { allMatches } from '../matches';
import type { EntryDraft } from './entryDraft';
import { type TextScan, take, untaken } from './scanText';

const ZERO_WIDTH = '\\u200b-\\u200d\\u2060\\ufeff\\u00ad';
const TAG = new RegExp(`(?<![\\p{L}\\p{N}_/&#])#([\\p{L}\\p{N}_][\\p{L}\\p{N}_/${ZERO_WIDTH}-]{0,60})`, 'gu');
const WORD = /[\p{L}\p{N}]/u;
const CLIENT: ReadonlySet<string> = new Set(['client', '客户', '客户可见']);

type Range = readonly [start: number, end: number];

/**
 * Reads `#internal`, what else keeps an entry inside, and other tags. Numbers (`#123`) are issue numbers and stay text.
 *
 * @returns where `#client` stands: whether it is a mark shows only when all fields have been read
 */
export function readTags(scan: TextScan, draft: EntryDraft, internal: InternalLines): readonly Range[] {
  const mayBeInternal = internal.mayHold(scan.base, scan.base + scan.raw.length);
  if (mayBeInternal && (hasInternalPart(scan.raw) || hasInternalMark(scan.raw))) draft.mark = 'internal';
  if (!scan.masked.includes('#')) return [];
  const forClient: Range[] = [];
  const tags: string[] = [];
  for (const match of allMatches(scan.masked, TAG)) {
    const tag = match[1] ?? '';
    if (/^\d+$/.test(tag)) continue;
    const folded = foldPhrase(tag);
    if (isInternalTag(tag)) draft.mark = 'internal';
    else if (CLIENT.has(folded) && !isTakenBack(scan.raw, match.index, match[0].length))
      forClient.push([match.index, match.index + match[0].length]);
    tags.push(tag);
    take(scan, match.index, match.index + match[0].length);
  }
  if (tags.length > 0) draft.tags = [...(draft.tags ?? []), ...tags];
  return forClient;
}

/** A mark or field that was struck out. */
const STRUCK_MARK = /~~[^~\n]*(?:::|：：|[#＃])[^~\n]*~~/u;
const DENIED =
  /(?:\\|~~|(?<![\p{L}])(?:not|no|non|never|without|remove|drop)|[不非别勿]要?|去掉|取消|删除?|没有)[\s-]*$/iu;

/** `not #client`, `~~#client~~`, `\#client`, `#client?` and a mark inside a wikilink publish nothing. */
function isTakenBack(raw: string, start: number, length: number): boolean {
  const before = raw.slice(0, start);
  const isInLink = before.lastIndexOf('[[') > before.lastIndexOf(']]');
  return isInLink || DENIED.test(before) || /^(?:~~|\s?[?？])/u.test(raw.slice(start + length));
}

/**
 * Marks for the client where a `#client` stands before or behind all words of its line, or beside another field or a name. One among the words of a sentence is one
 * of them (`never mark this #client before legal agrees`), and publishes nothing.
 */
export function readClientMark(scan: TextScan, draft: EntryDraft, forClient: readonly Range[]): void {
  const { masked, raw, taken } = scan;
  const isMark = forClient.some(([start, end]) => {
    const before = masked.slice(masked.lastIndexOf('\n', start) + 1, start);
    const after = /^[^\n]*/.exec(masked.slice(end))?.[0] ?? '';
    const isBeside = taken.some(
      ([from, to]) =>
        (to <= start && raw.slice(to, start).trim() === '') || (from >= end && raw.slice(end, from).trim() === ''),
    );
    const isByName = /^\s*@/.test(raw.slice(end)) || /@(?:\{[^}\n]*\}|\S+)\s*$/.test(raw.slice(0, start));
    return isBeside || isByName || !WORD.test(before) || !WORD.test(after);
  });
  if (isMark) draft.mark ??= 'client';
  if (draft.mark === 'client' && STRUCK_MARK.test(raw)) draft.mark = undefined;
  if (draft.mark === 'client' && goesOnBelow(scan, draft, forClient)) draft.goesOnBelowMark = true;
}

const LINE_END = /[\r\n]/;

/** Whether words follow on lines below all marks for the client, none of which stands before all words. */
function goesOnBelow(scan: TextScan, draft: EntryDraft, forClient: readonly Range[]): boolean {
  const { raw, base } = scan;
  if (!LINE_END.test(raw)) return false;
  const words = untaken(scan);
  const inFields = draft.fields
    .filter(({ value: [key] }) => entryKey(key) === 'visibility')
    .map(({ span }): Range => [span.start - base, span.end - base]);
  const marks = [...forClient, ...inFields];
  if (marks.some(([start]) => !WORD.test(words.slice(0, start)))) return false;
  const below = words.slice(Math.max(...marks.map(([, end]) => end)));
  return LINE_END.test(below) && WORD.test(below.slice(below.search(LINE_END)));
}
