import type { Located } from '../../model/span';
import { mayDenyByName } from '../../visibility/deniedByName';
import { namesWhatIsKept } from '../../visibility/namesWhatIsKept';
import type { Block } from '../blocks/block';
import { openingLine } from '../openingLine';
import { spanAt } from '../position';
import { anyLeads, isBareDenial, leads } from './denialLeads';
import { footnoteCalls } from './footnotes';
import type { HiddenRange } from './hiddenRanges';
import { partsOf } from './listItem';
import type { Outline } from './outline';
import { endAboveHeading, endsPart, partAround } from './parts';

interface Walk {
  readonly text: string;
  readonly lineStarts: Uint32Array;
  /** No line leads beyond. */
  readonly sections: Outline['sections'];
  /** As far as a line leads that stands at the margin in a container. */
  readonly beyond?: number;
}

/**
 * The lines of a note that keep what stands under them or behind them from somebody by name (`- Not for Acme:`, `别给蓝海看：`), each with all that it speaks of. Whether
 * that is the client is not known where a note is read: see `isUnderDenial`.
 */
export function namedDenials(
  text: string,
  blocks: readonly Block[],
  { sections }: Outline,
  lineStarts: Uint32Array,
): readonly Located<string>[] {
  const walk = { text, lineStarts, sections };
  const noted = footnoteCalls(text, blocks).flatMap(({ said, from }) =>
    leads(said) ? denial(said, from.start, from.end, walk) : [],
  );
  return [...inContainer(blocks, text.length, walk), ...noted];
}

/** A name, to see whether words deny something to whoever is named behind them. */
const ANYBODY = 'Anna';
const REMARK_MARKS = /<!--|-->|%%|^[\s>]+/gm;
const REMARK = /^\s*%%/;

function inContainer(blocks: readonly Block[], end: number, walk: Walk): readonly Located<string>[] {
  return blocks.flatMap((block, i): readonly Located<string>[] => {
    const rest = Math.min(nextPart(block, walk), end);
    if (block.kind === 'list')
      return [
        ...ofLineAbove(block, blocks[i - 1], walk),
        ...ofPart(block, blocks[i + 1], walk),
        ...block.children.flatMap((item) => inItem(item, block, beyondRule(blocks[i + 1], block, rest, walk), walk)),
      ];
    if (block.kind === 'table') return inTable(block, rest, walk);
    const isEnd = i === blocks.length - 1 && walk.beyond === undefined;
    if (block.kind === 'quote' || block.kind === 'html') return ofRemark(block, rest, isEnd, walk);
    if (block.kind !== 'paragraph') return [];
    if (REMARK.test(walk.text.slice(block.start, block.end))) return ofRemark(block, rest, isEnd, walk);
    const raw = walk.text.slice(block.contentStart ?? block.start, endAboveHeading(block, walk.sections)).trimEnd();
    // Whichever of its lines leads: what stands behind it is one with it. Few deny anything, so that this is asked first, here and below.
    if (!mayDenyByName(raw) || !anyLeads(raw)) return [];
    const part = isBareDenial(raw)
      ? withNext(partAround(block.start, walk.sections), block, walk)
      : { start: block.start, end: beyondHeading(block, rest, walk) };
    return denial(raw, part.start, part.end, walk);
  });
}

/** `> Not for Acme`, and the same as a remark, which says nothing else: right below a heading of all of its section, and at the end of the note, too. */
function ofRemark(block: Block, rest: number, isEnd: boolean, walk: Walk): readonly Located<string>[] {
  const raw = walk.text.slice(block.start, block.end).replace(REMARK_MARKS, ' ').trim();
  if (!mayDenyByName(raw) || !leads(raw)) return [];
  if (isEnd) return denial(raw, partAround(block.start, walk.sections).start, block.end, walk);
  const around = walk.sections.findLast(({ heading }) => heading.start < block.start);
  const isFirst = around?.blocks[0] === block;
  return denial(raw, block.start, isFirst ? around.end : beyondHeading(block, rest, walk), walk);
}

/** Where what a line leads to ends: right above a heading it leads to its section, and between two of them to all of the first. */
function beyondHeading(block: Block, rest: number, { text, sections }: Walk): number {
  const next = sections.find(({ heading }) => heading.start === rest);
  if (!next || !/^[\s*_-]*$/.test(text.slice(block.end, rest))) return rest;
  const around = sections.findLast(({ heading }) => heading.start < block.start);
  return around?.blocks[0] === block ? Math.max(around.end, next.end) : next.end;
}

/** `1. Acme must not know` over a line of dashes was to be a heading. */
function beyondRule(next: Block | undefined, list: Block, rest: number, walk: Walk): number {
  return next?.kind === 'rule' && next.line === list.endLine + 1 ? beyondHeading(next, rest, walk) : rest;
}

/** What only reads like a heading, with nothing under it, speaks of the next section, too. */
function withNext(part: HiddenRange, block: Block, { sections }: Walk): HiddenRange {
  const index = sections.findIndex(({ level, heading }) => level > 6 && heading.start === block.start);
  const next = sections[index]?.blocks.length === 0 ? sections[index + 1] : undefined;
  return next ? { start: part.start, end: Math.max(part.end, next.end) } : part;
}

/** Where the next section begins; what only reads like a heading ends nothing that keeps inside. */
function nextPart(block: Block, { text, sections }: Walk): number {
  return sections.find(({ level, heading }) => level < 7 && heading.start > block.start)?.heading.start ?? text.length;
}

/** An item speaks of all that is nested in it, a heading in it of the list from there on; one that only leads speaks of all that comes after it. */
function inItem(item: Block, list: Block, rest: number, walk: Walk): readonly Located<string>[] {
  const { text, beyond = rest } = walk;
  const { start, end, rest: nested } = partsOf(text, item);
  const raw = text.slice(start, end);
  if (nested.length > 0) {
    const headed = nested.flatMap((block) =>
      block.kind === 'heading' ? denial(walk.text.slice(block.start, block.end), item.start, list.end, walk) : [],
    );
    return [
      ...denial(raw, item.start, item.end, walk),
      ...headed,
      ...nested.flatMap((block) => ofParent(block, item, walk)),
      ...inContainer(nested, item.end, { ...walk, beyond }),
    ];
  }
  if (!mayDenyByName(raw)) return [];
  // `Don’t tell the client that it slips` among what was said speaks of itself.
  if (namesWhatIsKept(raw)) return denial(raw, item.start, item.end, walk);
  // A line written right below it at the margin changes nothing in what it leads to, and speaks of all of it.
  const isLead = anyLeads(raw);
  if (isLead) {
    const last = text.lastIndexOf('\n', end - 1) + 1;
    const isAtMargin = last > start && /\S/.test(text.charAt(last)) && leads(text.slice(last, end));
    return denial(raw, isBareDenial(raw) ? list.start : item.start, isAtMargin ? beyond : rest, walk);
  }
  // Of what it says in one line, too: an entry is without whom it names first (`Pretend to the client that …`).
  return denial(raw, item.start, item.end, walk);
}

/** `- Not for Acme` under an item, or a paragraph, quote or remark of it that says no more, speaks of that item. */
function ofParent(block: Block, parent: Block, walk: Walk): readonly Located<string>[] {
  const said = (start: number, end: number): readonly Located<string>[] => {
    const raw = walk.text.slice(start, end).replace(REMARK_MARKS, ' ').trim();
    return mayDenyByName(raw) && leads(openingLine(raw)) ? denial(raw, parent.start, parent.end, walk) : [];
  };
  if (block.kind === 'quote' || block.kind === 'html') return said(block.start, block.end);
  if (block.kind === 'paragraph') return said(block.contentStart ?? block.start, block.contentEnd ?? block.end);
  if (block.kind !== 'list') return [];
  return block.children.flatMap((item) => {
    const { start, end, rest } = partsOf(walk.text, item);
    return rest.length === 0 ? said(start, end) : [];
  });
}

/** `- not for Acme` right below a line that is an item for whoever wrote it speaks of that line. */
function ofLineAbove(list: Block, above: Block | undefined, walk: Walk): readonly Located<string>[] {
  if (above?.kind !== 'paragraph' || list.line - above.endLine > 1) return [];
  return list.children.flatMap((item) => {
    const { start, firstLineEnd } = partsOf(walk.text, item);
    const raw = walk.text.slice(start, firstLineEnd);
    return isBareDenial(raw) && !namesWhatIsKept(raw) ? denial(raw, above.start, list.end, walk) : [];
  });
}

/** `- not for Acme` as all of the list that a part ends with speaks of that part. */
function ofPart(list: Block, next: Block | undefined, walk: Walk): readonly Located<string>[] {
  const isLast = walk.beyond === undefined && endsPart(next);
  if (!isLast) return [];
  const said = list.children.map((item) => {
    const { start, end, rest } = partsOf(walk.text, item);
    return rest.length === 0 ? walk.text.slice(start, end) : '';
  });
  if (!said.every(isBareDenial)) return [];
  const part = partAround(list.start + 1, walk.sections);
  return said.flatMap((raw) => denial(raw, part.start, part.end, walk));
}

/** A cell speaks of its row, one of the header of the table; under `Not for` a cell says whom its row is kept from. */
function inTable(table: Block, rest: number, walk: Walk): readonly Located<string>[] {
  const textOf = ({ contentStart, contentEnd }: Block) => walk.text.slice(contentStart, contentEnd);
  const heads = (table.children[0]?.children ?? []).map(textOf);
  const asks = heads.map((head) => mayDenyByName(`${head} ${ANYBODY}`));
  return table.children.flatMap((row, i) => {
    const filled = row.children.map(textOf).filter((words) => words.trim() !== '');
    // A row of nothing else speaks of the table; a line right below it, which Markdown takes for a row, of what follows, too.
    if (filled.length === 1 && isBareDenial(filled[0] ?? '')) {
      const isRow = walk.text.slice(row.start, row.end).includes('|');
      return denial(filled[0] ?? '', table.start, isRow ? table.end : rest, walk);
    }
    return row.children.flatMap((cell, column) => {
      const said = i > 0 && asks[column] ? `${heads[column]} ${textOf(cell)}` : walk.text.slice(cell.start, cell.end);
      return denial(said, row.start, i === 0 ? table.end : row.end, walk);
    });
  });
}

function denial(raw: string, start: number, end: number, { lineStarts }: Walk): readonly Located<string>[] {
  return mayDenyByName(raw) ? [{ value: raw, span: spanAt(lineStarts, start, end) }] : [];
}
