import { type Block, contentOf } from '../blocks/block';
import { allMatches } from '../matches';
import { openingLine } from '../openingLine';
import { isMarkAlone, isRemarkAlone, saysItAlone } from './insideList';
import { LEADS } from './leads';
import { itemMarkLength, partsOf } from './listItem';
import { type MarkWalk, opensSection } from './parts';
import { isInternalComment, visibilityOfHeading } from './visibilityOfHeading';

/** Whether a block holds a mark that speaks of all of it: an item of a list, a row of a table, a line of a paragraph, a paragraph of a quote. */
export function holdsMark(block: Block, walk: MarkWalk): boolean {
  switch (block.kind) {
    case 'list':
      return block.children.some((item) => isMarkedItem(item, walk));
    case 'table':
      return block.children.some((row, i) => i > 0 && isMarkedRow(row, walk));
    case 'paragraph':
      return block.line < block.endLine && (hasMarkedLine(block, walk) || isUnderInternalBareHeading(block, walk));
    case 'quote':
      return block.children.length > 1 && block.children.some((inner) => isMarkedParagraph(inner, walk));
    default:
      return false;
  }
}

/** Whether a paragraph says nothing but that something is internal. */
export function isMarkedParagraph({ kind, start, end, contentStart, contentEnd }: Block, walk: MarkWalk): boolean {
  return kind === 'paragraph' && isMark(contentStart ?? start, contentEnd ?? end, walk);
}

/** `**Prices (off the record)**` with lines right below it, which Markdown takes for more of the same. */
function isUnderInternalBareHeading(block: Block, walk: MarkWalk): boolean {
  const said = contentOf(block, walk.text);
  return BARE_HEADING.test(said) && visibilityOfHeading(openingLine(said)) === 'internal';
}

/** Whether a line of a paragraph is a mark, behind the mark of an item or without. */
function hasMarkedLine(block: Block, walk: MarkWalk): boolean {
  return allMatches(contentOf(block, walk.text), LINE).some(({ index, 0: line }) => {
    const start = (block.contentStart ?? block.start) + index;
    return isMark(start + markLength(line), start + line.length, walk);
  });
}

const LINE = /[^\r\n]+/g;

/** Before a mark of this kind these need no blank: `-#内部`, `3.#internal`. */
const TIGHT_MARK = /^\s*(?:\d{1,2}[.、)]|[a-hA-H][.)]|[-–•])\s*/;

function markLength(line: string): number {
  return itemMarkLength(line) || (TIGHT_MARK.exec(line)?.[0].length ?? 0);
}

/** Whether one cell alone of a row holds something, and that is a mark. */
function isMarkedRow({ start, end, children }: Block, walk: MarkWalk): boolean {
  const filled = walk.internal.mayHold(start, end)
    ? children.filter((cell) => contentOf(cell, walk.text).trim() !== '')
    : [];
  const [cell] = filled;
  return (
    cell !== undefined &&
    filled.length === 1 &&
    (isMark(cell.contentStart ?? cell.start, cell.contentEnd ?? cell.end, walk) ||
      isInternalComment(contentOf(cell, walk.text)))
  );
}

/** Whether what stands between two offsets is a mark; of what a colon leads on from only its first line may be one. */
export function isMark(start: number, end: number, { text, internal }: MarkWalk): boolean {
  if (!internal.mayHold(start, end)) return false;
  const raw = text.slice(start, end);
  return LEADS.test(raw) ? isMarkAlone(openingLine(raw)) : saysItAlone(text, start, end, internal);
}

const BARE_HEADING = /^\s*(?:\*\*|__)[^*_\r\n]{1,60}(?:\*\*|__)[:：]?[ \t]*[\r\n]/;

/** What a paragraph says, without the line that opens it and only reads like a heading: `**Actions**` over `#internal`. */
export function belowBareHeading(block: Block, walk: MarkWalk): string {
  const said = contentOf(block, walk.text);
  return opensSection(block, walk) || BARE_HEADING.test(said) ? said.replace(/^[^\r\n]*[\r\n]+/, '') : said;
}

/** Whether an item of a list is nothing but a mark. */
export function isMarkedItem(item: Block, walk: MarkWalk): boolean {
  const { start, end, firstLineEnd, rest } = partsOf(walk.text, item);
  // A line at the margin below the last item is none of it for whoever wrote on there.
  return rest.length === 0
    ? isMark(start, end, walk) || isMark(start, firstLineEnd, walk)
    : isRemarkAlone(item, walk.text);
}
