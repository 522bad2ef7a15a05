import type { Block } from '../blocks/block';
import { allMatches } from '../matches';
import type { HiddenRange } from './hiddenRanges';
import { saysItAlone } from './insideList';
import type { InternalLines } from './internalLines';
import { itemMarkLength, partsOf } from './listItem';

/**
 * Where something that says nothing but that it is internal keeps inside all of what it stands in: an item (`- #internal`, `- (内部)`) its list, a row its table, a line that is a mark its
 * paragraph, and a paragraph with nothing behind it the part under its heading. With a colon it leads to what follows instead.
 *
 * @param blocks those of a note
 */
export function markedRanges(
  text: string,
  blocks: readonly Block[],
  internal: InternalLines,
): readonly (HiddenRange & { readonly isText: true })[] {
  const isMark = (start: number, end: number): boolean =>
    internal.mayHold(start, end) && !LEADS.test(text.slice(start, end)) && saysItAlone(text, start, end, internal);
  const isMarked = ({ kind, children }: Block): boolean =>
    children.some((part, i) => {
      if (kind === 'table') return i > 0 && isMarkedRow(part);
      const { start, end, rest } = partsOf(text, part);
      return rest.length === 0 && isMark(start, end);
    });
  const isMarkedRow = ({ start, end, children }: Block): boolean => {
    const filled = internal.mayHold(start, end) ? children.filter((cell) => contentOf(cell, text).trim() !== '') : [];
    return (
      filled.length === 1 &&
      filled.every((cell) => isMark(cell.contentStart ?? cell.start, cell.contentEnd ?? cell.end))
    );
  };
  const hasMarkedLine = (block: Block): boolean =>
    block.line < block.endLine &&
    allMatches(contentOf(block, text), LINE).some(({ index, 0: line }) => {
      const start = (block.contentStart ?? block.start) + index;
      return isMark(start + markLength(line), start + line.length);
    });
  const opensWithMark = (part: Block): boolean => {
    const { start, firstLineEnd, rest } = partsOf(text, part);
    return rest.length === 0 && isMark(start, firstLineEnd);
  };
  // `Sam: send it` over `  - internal`: for whoever wrote it the line is the item that this stands under.
  const marksLineAbove = (block: Block, above: Block): boolean => {
    if (above.kind !== 'paragraph' || block.line - above.endLine > 1) return false;
    if (block.kind === 'list') return block.children.some(opensWithMark);
    return block.kind === 'quote' && block.children.some(({ start, end }) => isMark(start, end));
  };
  const inContainer = (inner: readonly Block[]): readonly Block[] =>
    inner.flatMap((block, i) => {
      if (!internal.mayHold(block.start, block.end)) return [];
      const above = inner[i - 1];
      if (above && marksLineAbove(block, above)) return [above, block];
      const isWhole =
        block.kind === 'paragraph'
          ? hasMarkedLine(block)
          : (block.kind === 'list' || block.kind === 'table') && isMarked(block);
      return isWhole ? [block] : inContainer(block.children);
    });
  let from = 0;
  const parts = blocks.flatMap((block, i): readonly HiddenRange[] => {
    if (block.kind === 'heading') from = block.start;
    const next = blocks[i + 1]?.kind;
    const isLast = block.kind === 'paragraph' && (next === undefined || next === 'heading');
    return isLast && isMark(block.contentStart ?? block.start, block.contentEnd ?? block.end)
      ? [{ start: from, end: block.end }]
      : [];
  });
  return [...inContainer(blocks), ...parts].map(({ start, end }) => ({ start, end, isText: true }));
}

const LEADS = /[:：][\s*_]*$/;
const LINE = /[^\r\n]+/g;
/** Before a mark of this kind these need no blank: `-#内部`, `3.#internal`. */
const TIGHT_MARK = /^\s*(?:\d{1,2}[.、)]|[a-hA-H][.)]|[-–•])\s*/;

function markLength(line: string): number {
  return itemMarkLength(line) || (TIGHT_MARK.exec(line)?.[0].length ?? 0);
}

function contentOf({ start, end, contentStart, contentEnd }: Block, text: string): string {
  return text.slice(contentStart ?? start, contentEnd ?? end);
}
