import type { Block } from '../blocks/block';
import type { HiddenRange } from './hiddenRanges';
import { saysItAlone } from './insideList';
import type { InternalLines } from './internalLines';
import { itemMarkLength, partsOf } from './listItem';
import { isInternalMarkAlone } from './visibilityOfHeading';

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
    contentOf(block, text)
      .split(/[\r\n]+/)
      .some((line) => isInternalMarkAlone(line.slice(itemMarkLength(line))));
  const inContainer = (inner: readonly Block[]): readonly Block[] =>
    inner.flatMap((block) => {
      if (!internal.mayHold(block.start, block.end)) return [];
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

function contentOf({ start, end, contentStart, contentEnd }: Block, text: string): string {
  return text.slice(contentStart ?? start, contentEnd ?? end);
}
