import { isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { allMatches } from '../matches';
import { footnoteCalls } from './footnotes';
import type { HiddenRange } from './hiddenRanges';
import { hidesFollowing, isMarkAlone, isRemarkAlone, keepsFollowing, saysItAlone } from './insideList';
import { internalLeadIn } from './internalLeadIn';
import type { InternalLines } from './internalLines';
import { itemMarkLength, partsOf } from './listItem';
import type { Outline } from './outline';
import { isInternalComment, visibilityOfHeading } from './visibilityOfHeading';

type Section = Outline['sections'][number];

interface Walk {
  readonly text: string;
  readonly internal: InternalLines;
  readonly sections: readonly Section[];
}

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
    ]),
  ];
  const noted = footnoteCalls(text, blocks).flatMap(({ said, from }) => (isInternalNote(said) ? [from] : []));
  return [...inContainer(blocks, walk), ...inParts, ...led, ...noted].map(({ start, end }) => ({
    start,
    end,
    isText: true,
  }));
}

/** The section around a place, with those below it; what begins a section by itself stands in the one around. */
export function partAround(place: number, sections: Walk['sections']): HiddenRange {
  const around = sections.findLast(({ heading, end }) => heading.start < place && place < end);
  return around
    ? { start: around.heading.start, end: around.end }
    : {
        start: 0,
        end: sections.find(({ heading }) => heading.start > place)?.heading.start ?? Number.POSITIVE_INFINITY,
      };
}

/**
 * What stands in a section behind the first block that leads to something internal; behind the last block of it that is the section below.
 *
 * @param next the section that begins where this one, or the first above those in it, ends
 */
function behindLead(blocks: readonly Block[], next: Section | undefined, walk: Walk): readonly HiddenRange[] {
  const { text, internal } = walk;
  const last = blocks.at(-1);
  const lead = blocks.find((block) => hidesFollowing(block, text, internal) || isRemark(block, walk));
  if (!lead || !last) return [];
  const behind = blocks.slice(blocks.indexOf(lead) + 1);
  if (behind.some(({ kind }) => kind !== 'rule')) return [{ start: lead.end, end: last.end }];
  const isUnderlined = behind[0]?.line === lead.endLine + 1;
  return next && (isUnderlined || leadsBeyond(lead, walk)) ? [{ start: next.heading.start, end: next.end }] : [];
}

/** Right below its heading a remark speaks of all of a section. */
function belowRemark({ blocks: [first], end }: Section, walk: Walk): readonly HiddenRange[] {
  return first && isRemark(first, walk) ? [{ start: first.end, end }] : [];
}

/** `Internal:` right above a heading, though it only reads like one, leads to its section; between two of them it speaks of all of the first. */
function behindBareHeading(
  { level, mark, heading, blocks, parent, end }: Section,
  index: number,
  sections: readonly Section[],
): readonly HiddenRange[] {
  const [next, around] = [sections[index + 1], sections[parent]];
  const isEmpty = blocks.every(({ kind, line }) => kind === 'rule' && line === heading.line + 1);
  if (!next || level < 7 || mark !== 'internal' || !isEmpty) return [];
  const isFirst = around?.blocks.length === 0 && parent === index - 1;
  return [{ start: end, end: isFirst ? Math.max(around.end, next.end) : next.end }];
}

function isRemark(block: Block, { text, internal }: Walk): boolean {
  return internal.mayHold(block.start, block.end) && keepsFollowing(block, text);
}

/** A heading that says internal by itself, and a line without a colon, speak of what stands above the next heading. */
function leadsBeyond(block: Block, walk: Walk): boolean {
  return block.kind === 'paragraph' && !isRemark(block, walk)
    ? LEADS.test(contentOf(block, walk))
    : block.kind !== 'list' && block.kind !== 'table';
}

function inContainer(blocks: readonly Block[], walk: Walk): readonly HiddenRange[] {
  return blocks.flatMap((block, i) => {
    if (!walk.internal.mayHold(block.start, block.end)) return [];
    const above = blocks[i - 1];
    if (above && marksLineAbove(block, above, walk)) return [above, block];
    return isMarked(block, walk) ? [block] : inContainer(block.children, walk);
  });
}

/** `Sam: send it` over `  - internal`: for whoever wrote it the line is the item that this stands under. */
function marksLineAbove(block: Block, above: Block, walk: Walk): boolean {
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

function isMarked(block: Block, walk: Walk): boolean {
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

function isMarkedParagraph({ kind, start, end, contentStart, contentEnd }: Block, walk: Walk): boolean {
  return kind === 'paragraph' && isMark(contentStart ?? start, contentEnd ?? end, walk);
}

/** `**Prices (off the record)**` with lines right below it, which Markdown takes for more of the same. */
function isUnderInternalBareHeading(block: Block, walk: Walk): boolean {
  const said = contentOf(block, walk);
  return BARE_HEADING.test(said) && visibilityOfHeading(firstLineOf(said)) === 'internal';
}

function hasMarkedLine(block: Block, walk: Walk): boolean {
  return allMatches(contentOf(block, walk), LINE).some(({ index, 0: line }) => {
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

function isMarkedRow({ start, end, children }: Block, walk: Walk): boolean {
  const filled = walk.internal.mayHold(start, end)
    ? children.filter((cell) => contentOf(cell, walk).trim() !== '')
    : [];
  const [cell] = filled;
  return (
    cell !== undefined &&
    filled.length === 1 &&
    (isMark(cell.contentStart ?? cell.start, cell.contentEnd ?? cell.end, walk) ||
      isInternalComment(contentOf(cell, walk)))
  );
}

const LEADS = /[:：][\s*_]*$/;

function isMark(start: number, end: number, { text, internal }: Walk): boolean {
  if (!internal.mayHold(start, end)) return false;
  const raw = text.slice(start, end);
  return LEADS.test(raw) ? isMarkAlone(firstLineOf(raw)) : saysItAlone(text, start, end, internal);
}

function inPart(block: Block, above: Block | undefined, next: Block | undefined, walk: Walk): readonly HiddenRange[] {
  const { start, end, kind } = block;
  if (!walk.internal.mayHold(start, end)) return [];
  if (speaksOfAbove(block, walk)) {
    const isOfNote = next === undefined && walk.text.slice(0, start).trimEnd().endsWith('---');
    return [{ start: isOfNote ? 0 : partAround(start, walk.sections).start, end }];
  }
  const part = partAround(kind === 'list' || opensSection(block, walk) ? start + 1 : start, walk.sections);
  if (isMarkOfPart(block, next, walk)) return [part];
  if (kind === 'list') return leadsAtMargin(block, walk).map((from) => ({ start: from, end: part.end }));
  return above?.kind === 'table' && isMarkedParagraph(block, walk) ? [above] : [];
}

/** Behind what ends a part a remark or quote speaks of nothing but that; right above a heading it speaks of what follows. */
function isMarkOfPart(block: Block, next: Block | undefined, walk: Walk): boolean {
  const isLast =
    next === undefined ||
    next.kind === 'heading' ||
    next.kind === 'rule' ||
    walk.sections.some(({ heading }) => heading.start === next.start);
  switch (block.kind) {
    case 'paragraph':
      return (
        isMarkAlone(firstLineOf(belowBareHeading(block, walk))) ||
        (isLast && isMarkedParagraph(block, walk)) ||
        (next === undefined && isRemark(block, walk))
      );
    case 'list':
      return isLast && block.children.every((item) => isMarkedItem(item, walk));
    default:
      return next === undefined && isRemark(block, walk);
  }
}

const BARE_HEADING = /^\s*(?:\*\*|__)[^*_\r\n]{1,60}(?:\*\*|__)[:：]?[ \t]*[\r\n]/;

/** What a paragraph says, without the line that opens it and only reads like a heading: `**Actions**` over `#internal`. */
function belowBareHeading(block: Block, walk: Walk): string {
  const said = contentOf(block, walk);
  return opensSection(block, walk) || BARE_HEADING.test(said) ? said.replace(/^[^\r\n]*[\r\n]+/, '') : said;
}

function opensSection({ start, line, endLine }: Block, { sections }: Walk): boolean {
  return line < endLine && sections.some(({ level, heading }) => level > 6 && heading.start === start);
}

function firstLineOf(said: string): string {
  return said.split(/[\r\n]/, 1)[0] ?? '';
}

function isMarkedItem(item: Block, walk: Walk): boolean {
  const { start, end, firstLineEnd, rest } = partsOf(walk.text, item);
  // A line at the margin below the last item is none of it for whoever wrote on there.
  return rest.length === 0
    ? isMark(start, end, walk) || isMark(start, firstLineEnd, walk)
    : isRemarkAlone(item, walk.text);
}

const ABOVE = /\babove\b|以上|上述|上面|前面/iu;
const UNSAID = /^[\s>]+|<!--|-->|%%|[()（）[\]【】]/gm;

/** `以上内容仅供内部参考。`, `<!-- the above is internal -->`: it says nothing else, or in a line of its own, which below a list stands at the margin. */
function speaksOfAbove({ kind, start, end }: Block, { text }: Walk): boolean {
  const raw = text.slice(start, end);
  if (!ABOVE.test(raw)) return false;
  const lines = raw.split(/[\r\n]+/);
  switch (kind) {
    case 'quote':
    case 'html':
      return isInternalNote(raw);
    case 'paragraph':
      return [raw, ...lines].some(isOfAbove);
    case 'list':
      return lines.some((line) => AT_MARGIN.test(line) && isOfAbove(line));
    default:
      return false;
  }
}

const AT_MARGIN = /^(?![-*+]|\d+[.)])\S/;

function isOfAbove(said: string): boolean {
  return ABOVE.test(said) && isInternalNote(said);
}

function isInternalNote(said: string): boolean {
  return isMarkAlone(said) || isInternalAlone(said.replace(UNSAID, ' ').trim());
}

/** Where the words of a block end, or a line in it begins that reads like a heading. */
export function endAboveHeading({ start, end, contentEnd }: Block, sections: Walk['sections']): number {
  const inner = sections.find(({ heading }) => heading.start > start && heading.start < end);
  return inner?.heading.start ?? contentEnd ?? end;
}

/** Where items begin of which a line at the margin, that Markdown takes for a part of them, leads to what follows; their own first line may do so above it. */
function leadsAtMargin(list: Block, walk: Walk): readonly number[] {
  const { text, internal } = walk;
  return list.children.flatMap((item) => {
    const { start, firstLineEnd, end, rest } = partsOf(text, item);
    const last = text.lastIndexOf('\n', end - 1) + 1;
    const isLead =
      last > firstLineEnd &&
      /\S/.test(text.charAt(last)) &&
      internal.mayHold(start, end) &&
      internalLeadIn(text.slice(start, end).split(/\r?\n|\r/)) >= 0;
    return [
      ...(isLead ? [start] : []),
      ...rest.flatMap((block) => (block.kind === 'list' ? leadsAtMargin(block, walk) : [])),
    ];
  });
}

function contentOf({ start, end, contentStart, contentEnd }: Block, { text }: Walk): string {
  return text.slice(contentStart ?? start, contentEnd ?? end);
}
