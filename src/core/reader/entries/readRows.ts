import { type Block, contentOf, NO_BLOCKS } from '../blocks/block';
import { cellsOf } from '../blocks/tableCells';
import { columnsByContent, namesFields } from './columnsByContent';
import { type Line, linesOf } from './lines';
import { readParagraph } from './readParagraph';
import { readRow } from './readTable';
import { onlyWorded, type Scope } from './scope';
import { columnsOf } from './tableColumns';

/**
 * Reads lines that are the rows of a table for whoever wrote them, and for Markdown a paragraph: behind a blank line under the head of a table, parted by
 * tabs, or without any head among tasks. Only how they are written says so: no client is shown them, nor their lines where the note may keep something inside.
 *
 * @param before what stands right above
 * @returns whether they are
 */
export function readRows(block: Block, before: Block | undefined, scope: Scope): boolean {
  const { context } = scope;
  if (!/^\||\t/.test(contentOf(block, context.text))) return false;
  const lines = linesOf(context.text, block.contentStart ?? block.start, block.contentEnd ?? block.end);
  const rows = rowsOf(lines, block.line, context.text);
  const [first] = rows;
  if (!first) return false;
  const head = before?.kind === 'table' ? before.children[0] : undefined;
  const isPiped = context.text.startsWith('|', first.start);
  if (!isPiped && rows.some((row) => isMarkedItem(row, context.text))) return false;
  const isGoingOn = isPiped && head?.children.length === first.children.length;
  const under = isGoingOn ? columnsOf(head, scope) : undefined;
  const headed = under || rows.length < 2 ? undefined : columnsOf(first, scope);
  const columns = under ?? (headed && (!isPiped || namesFields(headed)) ? headed : columnsByContent(rows, scope));
  if (!columns) return false;
  if (context.internal.mayKeepSomething()) {
    readParagraph(block, { ...scope, hidden: true });
    return true;
  }
  const worded = onlyWorded(scope);
  for (const row of columns === headed ? rows.slice(1) : rows) readRow(row, columns, worded);
  return true;
}

/** `•`, and a tab behind it: an item that no Markdown knows. */
function isMarkedItem({ children: [mark] }: Block, text: string): boolean {
  return mark !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(mark.start, mark.end));
}

/** The lines as rows, if all are parted in the same way and number of cells. */
function rowsOf(lines: readonly Line[], line: number, text: string): readonly Block[] {
  const isPiped = lines.every(({ start }) => text.startsWith('|', start));
  const rows = lines.map(({ start, end }, i) => {
    const cells = isPiped
      ? cellsOf(text, start, text.slice(start, end).trimEnd().length + start)
      : tabbed(text, start, end);
    const place = { line: line + i, endLine: line + i };
    const children = cells.map((cell) => ({ ...place, ...cell, kind: 'cell' as const, children: NO_BLOCKS }));
    return { ...place, kind: 'row' as const, start, end, children };
  });
  const count = rows[0]?.children.length ?? 0;
  return count > 1 && rows.every(({ children }) => children.length === count) ? rows : [];
}

function tabbed(text: string, start: number, end: number): ReturnType<typeof cellsOf> {
  return [...text.slice(start, end).matchAll(/[^\t]+/g)].map(({ 0: cell, index }) => {
    const from = start + index + cell.length - cell.trimStart().length;
    const to = start + index + cell.trimEnd().length;
    return { start: from, end: to, contentStart: from, contentEnd: Math.max(from, to) };
  });
}
