import type { Block } from '../blocks/block';
import type { HiddenRange } from '../body/hiddenRanges';
import type { Outline } from '../body/outline';
import { struckIn } from '../inline/plainText';

/** Whether all words between two offsets are struck out, by marks that may stand lines before and after them. */
export function struckOutIn({ preamble, sections }: Outline, text: string): (start: number, end: number) => boolean {
  if (!text.includes('~') && !/<(?:del|s|strike)\b/i.test(text)) return () => false;
  const paragraphs = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : paragraphs(block.children)));
  const struck = paragraphs([...preamble, ...sections.flatMap(({ blocks }) => blocks)]).flatMap((block) => {
    const from = block.contentStart ?? block.start;
    return struckIn(text.slice(from, block.contentEnd)).map((at) => ({ start: from + at.start, end: from + at.end }));
  });
  return (start, end) => {
    let kept = '';
    let at = start;
    for (let i = firstBehind(struck, start); (struck[i]?.start ?? end) < end; i++) {
      kept += text.slice(at, struck[i]?.start);
      at = struck[i]?.end ?? end;
    }
    return at > start && !/[\p{L}\p{N}]/u.test(kept + text.slice(at, end));
  };
}

/** The first of some ranges in order that ends behind an offset. */
function firstBehind(ranges: readonly HiddenRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
