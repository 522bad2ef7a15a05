import type { Token } from 'markdown-it';
import { type Block, type BlockKind, NO_BLOCKS } from './block';
import { cellsOf } from './tableCells';

/**
 * Turns markdown-it's flat block tokens, which know lines only, into a tree of blocks with offsets.
 *
 * @param tokens the tokens of `source`
 * @param source what was parsed, line ends `\n`
 * @param offset where `source` begins in the note
 * @param line the note's line at which it begins
 */
export function treeOf(tokens: readonly Token[], source: string, offset: number, line: number): readonly Block[] {
  const walk: Walk = { tokens, source, offset, line, lineStarts: lineStartsOf(source), at: 0 };
  return blocksIn(walk, ROOT);
}

interface Walk {
  readonly tokens: readonly Token[];
  readonly source: string;
  readonly offset: number;
  readonly line: number;
  readonly lineStarts: readonly number[];
  at: number;
}

/** What a block stands in: the line its marker is on, where that marker ends, and how many quotes are around. */
interface Container {
  readonly line: number;
  readonly markerEnd: number;
  readonly quotes: number;
}

interface Offsets {
  readonly start: number;
  readonly end: number;
}

/** Where something stands, in offsets and lines of what was parsed. */
interface Extent extends Offsets {
  readonly line: number;
  readonly endLine: number;
}

const ROOT: Container = { line: -1, markerEnd: 0, quotes: 0 };

function blocksIn(walk: Walk, container: Container): readonly Block[] {
  const blocks: Block[] = [];
  for (let token = walk.tokens[walk.at]; token && token.nesting >= 0; token = walk.tokens[walk.at]) {
    walk.at++;
    const block = blockOf(walk, token, container);
    if (block) blocks.push(block);
  }
  walk.at++;
  return blocks.length > 0 ? blocks : NO_BLOCKS;
}

function blockOf(walk: Walk, token: Token, container: Container): Block | undefined {
  const first = token.map?.[0] ?? 0;
  const last = Math.max(first, (token.map?.[1] ?? first + 1) - 1);
  const start = startOn(walk, first, container);
  switch (token.type) {
    case 'bullet_list_open':
    case 'ordered_list_open':
      return containerBlock(walk, 'list', start, first, container);
    case 'list_item_open':
      return containerBlock(walk, 'item', start, first, {
        line: first,
        markerEnd: endOfMarker(walk.source, start),
        quotes: container.quotes,
      });
    case 'blockquote_open':
      return containerBlock(walk, 'quote', start, first, {
        line: first,
        markerEnd: start + 1,
        quotes: container.quotes + 1,
      });
    case 'paragraph_open': {
      walk.at += 2;
      const extent = linesFrom(walk, start, first, last);
      return block(walk, 'paragraph', extent, NO_BLOCKS, extent);
    }
    case 'heading_open':
      walk.at += 2;
      return heading(walk, token, linesFrom(walk, start, first, last));
    case 'table_open':
      return table(walk, linesFrom(walk, start, first, last), container);
    case 'fence':
    case 'code_block':
      return block(walk, 'code', linesFrom(walk, start, first, last), NO_BLOCKS);
    case 'html_block':
      return block(walk, 'html', linesFrom(walk, start, first, last), NO_BLOCKS);
    case 'hr':
      return block(walk, 'rule', linesFrom(walk, start, first, last), NO_BLOCKS);
    case 'reference_definition':
      return block(walk, 'definition', linesFrom(walk, start, first, last), NO_BLOCKS);
    default:
      return undefined;
  }
}

function containerBlock(walk: Walk, kind: BlockKind, start: number, line: number, inside: Container): Block {
  const children = blocksIn(walk, inside);
  const last = children.at(-1);
  const end = last ? last.end - walk.offset : endOfMarker(walk.source, start);
  const endLine = last ? last.endLine - walk.line : line;
  return block(walk, kind, { start, end, line, endLine }, children);
}

function heading(walk: Walk, token: Token, extent: Extent): Block {
  const { start, end, endLine } = extent;
  const content = token.markup.startsWith('#')
    ? atxContent(walk.source, start, end)
    : { start, end: endOfLine(walk, endLine - 1) };
  return block(walk, 'heading', extent, NO_BLOCKS, content, Number(token.tag.slice(1)));
}

function table(walk: Walk, extent: Extent, container: Container): Block {
  const rows: Block[] = [];
  let columns = Number.POSITIVE_INFINITY;
  for (let token = walk.tokens[walk.at]; token && token.type !== 'table_close'; token = walk.tokens[++walk.at]) {
    if (token.type !== 'tr_open' || !token.map) continue;
    const line = token.map[0];
    const row = tableRow(walk, linesFrom(walk, startOn(walk, line, container), line, line), columns);
    if (rows.length === 0) columns = row.children.length;
    rows.push(row);
  }
  walk.at++;
  return block(walk, 'table', extent, rows);
}

function tableRow(walk: Walk, extent: Extent, columns: number): Block {
  const { start, end, line } = extent;
  const cells: Block[] = [];
  for (const cell of cellsOf(walk.source, start, end)) {
    if (cells.length >= columns) break;
    const content = { start: cell.contentStart, end: cell.contentEnd };
    cells.push(block(walk, 'cell', { start: cell.start, end: cell.end, line, endLine: line }, NO_BLOCKS, content));
  }
  return block(walk, 'row', extent, cells);
}

/** From where a block begins on its first line to the end of its last. */
function linesFrom(walk: Walk, start: number, line: number, endLine: number): Extent {
  return { start, end: endOfLine(walk, endLine), line, endLine };
}

/** Everything in offsets and lines of the note. One shape of object for every block keeps them cheap. */
function block(
  { offset, line: firstLine }: Walk,
  kind: BlockKind,
  { start, end, line, endLine }: Extent,
  children: readonly Block[],
  content?: Offsets,
  depth?: number,
): Block {
  return {
    kind,
    start: start + offset,
    end: end + offset,
    line: line + firstLine,
    endLine: endLine + firstLine,
    children,
    depth,
    contentStart: content && content.start + offset,
    contentEnd: content && content.end + offset,
  };
}

/** Where a block begins on its first line: behind the marker it shares the line with, or behind quotes and indent. */
function startOn(walk: Walk, line: number, container: Container): number {
  if (line === container.line) return skipBlanks(walk.source, container.markerEnd);
  let at = walk.lineStarts[line] ?? walk.source.length;
  for (let quote = 0; quote < container.quotes; quote++) {
    const next = skipBlanks(walk.source, at);
    if (walk.source[next] !== '>') break;
    at = next + 1;
  }
  return skipBlanks(walk.source, at);
}

/** Where a line's text ends, trailing white space not counted. */
function endOfLine(walk: Walk, line: number): number {
  let end = (walk.lineStarts[line + 1] ?? walk.source.length + 1) - 1;
  while (end > 0 && isBlank(walk.source.charCodeAt(end - 1))) end--;
  return end;
}

/** The end of `-`, `12.` or `>`. */
function endOfMarker(source: string, start: number): number {
  let at = start;
  while (at < source.length && source.charCodeAt(at) >= 0x30 && source.charCodeAt(at) <= 0x39) at++;
  return Math.min(at + 1, source.length);
}

function skipBlanks(source: string, from: number): number {
  let at = from;
  while (isBlank(source.charCodeAt(at))) at++;
  return at;
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09;
}

function lineStartsOf(source: string): readonly number[] {
  const starts: number[] = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The words of `## words ##`. */
function atxContent(source: string, start: number, end: number): Offsets {
  let from = start;
  while (source[from] === '#') from++;
  while (from < end && isBlank(source.charCodeAt(from))) from++;
  let to = end;
  let closing = to;
  while (closing > from && source[closing - 1] === '#') closing--;
  if (closing < to && (closing === from || isBlank(source.charCodeAt(closing - 1)))) to = closing;
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--;
  return { start: from, end: Math.max(from, to) };
}
