import { foldPhrase } from '../fold';
import type { EntryDraft } from './entryDraft';
import { type TextScan, take } from './scanText';

const ZERO_WIDTH = '\\u200b-\\u200d\\u2060\\ufeff\\u00ad';
const TAG = new RegExp(`(?<![\\p{L}\\p{N}_/&#])#([\\p{L}\\p{N}_][\\p{L}\\p{N}_/${ZERO_WIDTH}-]{0,60})`, 'gu');
const INTERNAL: ReadonlySet<string> = new Set([
  'internal',
  '内部',
  'private',
  'confidential',
  '内部备注',
  '不对外',
  '保密',
]);
const CLIENT: ReadonlySet<string> = new Set(['client', '客户', '客户可见']);

/** Reads `#client`, `#internal` and other tags. Numbers (`#123`) are issue numbers and stay text. */
export function readTags(scan: TextScan, draft: EntryDraft): void {
  if (!scan.masked.includes('#')) return;
  const tags: string[] = [];
  for (const match of scan.masked.matchAll(TAG)) {
    const tag = match[1] ?? '';
    if (/^\d+$/.test(tag)) continue;
    const folded = foldPhrase(tag);
    if (INTERNAL.has(folded)) draft.mark = 'internal';
    else if (CLIENT.has(folded)) draft.mark ??= 'client';
    tags.push(tag);
    take(scan, match.index, match.index + match[0].length);
  }
  if (tags.length > 0) draft.tags = [...(draft.tags ?? []), ...tags];
}
