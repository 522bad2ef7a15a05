import { type Block, contentOf } from '../blocks/block';
import type { HiddenRange } from './hiddenRanges';
import { hidesFollowing, keepsFollowing } from './insideList';
import { internalLeadIn } from './internalLeadIn';
import { partsOf } from './listItem';
import type { MarkWalk, Section } from './parts';

/**
 * What stands in a section behind the first block that leads to something internal; behind the last block of it that is the section below.
 *
 * @param next the section that begins where this one, or the first above those in it, ends
 */
export function behindLead(
  blocks: readonly Block[],
  next: Section | undefined,
  walk: MarkWalk,
): readonly HiddenRange[] {
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
export function belowRemark({ blocks: [first], end }: Section, walk: MarkWalk): readonly HiddenRange[] {
  return first && isRemark(first, walk) ? [{ start: first.end, end }] : [];
}

/** `Internal:` right above a heading, though it only reads like one, leads to its section; between two of them it speaks of all of the first. */
export function behindBareHeading(
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

/** `Internal.`, a line by itself, leads to what follows it; as a sentence it speaks of what stands above it as often. */
export function aboveSentence(
  { level, mark, heading }: Section,
  index: number,
  { text, sections }: MarkWalk,
): readonly HiddenRange[] {
  const isSentence =
    level === 7 && mark === 'internal' && /[.。]$/.test(text.slice(heading.start, heading.end).trimEnd());
  return isSentence ? [{ start: sections[index - 1]?.heading.start ?? 0, end: heading.start }] : [];
}

/** Whether a block is a remark or a quote that says nothing but that it is internal. */
export function isRemark(block: Block, { text, internal }: MarkWalk): boolean {
  return internal.mayHold(block.start, block.end) && keepsFollowing(block, text);
}

/** A heading that says internal by itself, and a line without a colon, speak of what stands above the next heading. */
function leadsBeyond(block: Block, walk: MarkWalk): boolean {
  return block.kind === 'paragraph' && !isRemark(block, walk)
    ? LEADS.test(contentOf(block, walk.text))
    : block.kind !== 'list' && block.kind !== 'table';
}

/** A colon that leads on to what follows. */
export const LEADS = /[:：][\s*_]*$/;

/** Where items begin of which a line at the margin, that Markdown takes for a part of them, leads to what follows; their own first line may do so above it. */
export function leadsAtMargin(list: Block, walk: MarkWalk): readonly number[] {
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
