import type { Span } from '../../model/span';
import { maskMarkup } from '../inline/maskMarkup';
import { isWhollyStruck, plainText, struckBlanked } from '../inline/plainText';
import { spanAt } from '../position';

/** The text of an entry while fields are read from it: what has been read is blanked out in `masked` and taken from `raw`. */
export interface TextScan {
  readonly raw: string;
  /** Offset of `raw` in the note. */
  readonly base: number;
  readonly lineStarts: Uint32Array;
  /** `raw` without code, addresses, what is struck out beside other words and what has been taken, at the same length. */
  masked: string;
  readonly taken: (readonly [start: number, end: number])[];
}

export function scanOf(raw: string, base: number, lineStarts: Uint32Array): TextScan {
  return { raw, base, lineStarts, masked: maskMarkup(isWhollyStruck(raw) ? raw : struckBlanked(raw)), taken: [] };
}

/** Marks a part as read. */
export function take(scan: TextScan, start: number, end: number): Span {
  scan.taken.push([start, end]);
  scan.masked = scan.masked.slice(0, start) + ' '.repeat(end - start) + scan.masked.slice(end);
  return spanAt(scan.lineStarts, scan.base + start, scan.base + end);
}

/** `raw` with what has been taken blanked out. */
export function untaken({ raw, taken }: TextScan): string {
  return taken.reduce((rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), raw);
}

/** What is left to read when all that was taken is gone. */
export function remainingText(scan: TextScan): string {
  if (scan.taken.length === 0) return plainText(scan.raw).replace(/^[-–—]\s+/, '');
  const taken = [...scan.taken].sort((a, b) => a[0] - b[0]);
  let text = '';
  let from = 0;
  for (const [start, end] of taken) {
    if (start > from) text += scan.raw.slice(from, start);
    if (end > from) {
      // Chinese writes no space between words: none is left where a field stood.
      text += /\p{Script=Han}$/u.test(text) && /^\p{Script=Han}/u.test(scan.raw.slice(end)) ? '' : ' ';
      from = end;
    }
  }
  return tidy(plainText(text + scan.raw.slice(from)));
}

/** Empty brackets, doubled spaces and stray punctuation that a taken field leaves behind. */
function tidy(text: string): string {
  return text
    .replace(/[(（[【][\s,，、;；:：]*[)）\]】]/g, ' ')
    .replace(/\*{2,}|~~~~/g, '')
    .replace(/\s+([,，.。;；:：!！?？、)）])/g, '$1')
    .replace(/(?<=[，、；：])\s+/g, '')
    .replace(/[。；;](?=[。；;]\s*$)/u, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,，.。;；:：、–—-]+(?=\S)/, '')
    .replace(/[\s,，;；:：、–—-]+$/, '')
    .replace(/[–—-]\s*\.$/, '')
    .replace(/\s[*_]{1,3}$/, '')
    .trim();
}
