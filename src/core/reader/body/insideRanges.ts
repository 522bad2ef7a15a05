import { isInternalAlone } from '../../visibility/internalWords';
import { type Block, contentOf } from '../blocks/block';
import { openingLine } from '../openingLine';
import { footnoteCalls } from './footnotes';
import type { HiddenRange } from './hiddenRanges';
import { isMarkAlone, keepsFollowing } from './insideList';
import type { InternalLines } from './internalLines';
import { aboveSentence, behindBareHeading, behindLead, belowRemark, isRemark, leadsAtMargin } from './leads';
import { partsOf } from './listItem';
import { belowBareHeading, holdsMark, isMark, isMarkedItem, isMarkedParagraph } from './marks';
import type { Outline } from './outline';
import { endsPart, type MarkWalk, opensSection, partAround, sectionAround } from './parts';
import { isInternalRemark, speaksOfAbove } from './speaksOfAbove';

/**
 * Where a note keeps inside what stands around something that says so, whatever is read there: the rest of a section behind what leads to it (see
 * `hidesFollowing`), and what stands with something that says nothing but that it is internal. An item (`- #internal`, `- (内部)`) says so of its list, a row of its
 * table, a line that is a mark of its paragraph or quote, and a paragraph that begins with one, or has nothing behind it, of its section; so do a list of nothing else, and a
 * remark or quote at the end of the note. With a colon, or in a remark or quote, it leads to what follows instead, be it the section below the next heading; so does a line at the margin right below an item, which Markdown takes for a part of that.
 *
 * @param blocks those of a note
 */
export function insideRanges(
  text: string,
  blocks: readonly Block[],
  internal: InternalLines,
  { preamble, sections }: Outline,
): readonly (HiddenRange & { readonly isText: true })[] {
  const walk = { text, internal, sections };
  const inParts = blocks.flatMap((block, i) => inPart(block, blocks[i - 1], blocks[i + 1], walk));
  const led = [
    ...behindLead(preamble, sections[0], walk),
    ...sections.flatMap((section, i) => [
      ...behindLead(section.blocks, sections[i + 1], walk),
      ...belowRemark(section, walk),
      ...behindBareHeading(section, i, sections),
      ...aboveSentence(section, i, walk),
    ]),
  ];
  const noted = footnoteCalls(text, blocks).flatMap(({ said, from }) => (isInternalRemark(said) ? [from] : []));
  return [...inContainer(blocks, walk), ...inParts, ...led, ...noted].map(({ start, end }) => ({
    start,
    end,
    isText: true,
  }));
}

/** What marks speak of in the container that they stand in. */
function inContainer(blocks: readonly Block[], walk: MarkWalk): readonly HiddenRange[] {
  return blocks.flatMap((block, i) => {
    if (!walk.internal.mayHold(block.start, block.end)) return [];
    const above = blocks[i - 1];
    if (above && marksLineAbove(block, above, walk)) return [above, block];
    return holdsMark(block, walk) ? [block] : inContainer(block.children, walk);
  });
}

/** `Sam: send it` over `  - internal`: for whoever wrote it the line is the item that this stands under. */
function marksLineAbove(block: Block, above: Block, walk: MarkWalk): boolean {
  if (above.kind !== 'paragraph' || block.line - above.endLine > 1) return false;
  if (block.kind === 'html') return keepsFollowing(block, walk.text);
  if (block.kind === 'quote') return block.children.some(({ start, end }) => isMark(start, end, walk));
  return (
    block.kind === 'list' &&
    block.children.some((item) => {
      const { start, firstLineEnd, rest } = partsOf(walk.text, item);
      return rest.length === 0 && isMark(start, firstLineEnd, walk);
    })
  );
}

/** What a block of the note itself speaks of: the part around it, what stands above it there, or what follows it. */
function inPart(
  block: Block,
  above: Block | undefined,
  next: Block | undefined,
  walk: MarkWalk,
): readonly HiddenRange[] {
  const { start, end, kind } = block;
  if (!walk.internal.mayHold(start, end)) return [];
  if (speaksOfAbove(block, walk)) {
    const isOfNote = next === undefined && walk.text.slice(0, start).trimEnd().endsWith('---');
    return [{ start: isOfNote ? 0 : partAround(start, walk.sections).start, end }];
  }
  const part = partAround(kind === 'list' || opensSection(block, walk) ? start + 1 : start, walk.sections);
  if (isMarkOfPart(block, next, walk)) return [part];
  if (mayEndSection(block, above, next, walk))
    return [{ start: sectionAround(start, walk.sections)?.heading.end ?? 0, end }];
  if (kind === 'list') return leadsAtMargin(block, walk).map((from) => ({ start: from, end: part.end }));
  return above?.kind === 'table' && (isMarkedParagraph(block, walk) || isRemark(block, walk)) ? [above] : [];
}

/** With a blank line before the next heading, a remark or quote may as well be the last word of the section that ends there. */
function mayEndSection(block: Block, above: Block | undefined, next: Block | undefined, walk: MarkWalk): boolean {
  const mayBeLast = above !== undefined && above.kind !== 'frontmatter' && above.kind !== 'heading';
  const isApart = next !== undefined && next.line - block.endLine > 1 && isHeading(next, walk);
  return mayBeLast && isApart && isRemark(block, walk);
}

/** `Internal.` over lines of the same paragraph: it speaks of what stands above as well as of them. */
function isSentenceAlone(line: string): boolean {
  return /[.。]\s*$/.test(line) && isInternalAlone(line);
}

/** Whether a block is a heading, or reads like one. */
function isHeading(block: Block | undefined, { sections }: MarkWalk): boolean {
  return block?.kind === 'heading' || sections.some(({ heading }) => heading.start === block?.start);
}

/** Behind what ends a part a remark or quote speaks of nothing but that; right above a heading it speaks of what follows. */
function isMarkOfPart(block: Block, next: Block | undefined, walk: MarkWalk): boolean {
  const isLast = endsPart(next) || isHeading(next, walk);
  switch (block.kind) {
    case 'paragraph':
      return (
        isMarkAlone(openingLine(belowBareHeading(block, walk))) ||
        isSentenceAlone(openingLine(contentOf(block, walk.text))) ||
        (isLast && isMarkedParagraph(block, walk)) ||
        (next === undefined && isRemark(block, walk))
      );
    case 'list':
      return isLast && block.children.every((item) => isMarkedItem(item, walk));
    default:
      return (next === undefined || next.kind === 'rule') && isRemark(block, walk);
  }
}
