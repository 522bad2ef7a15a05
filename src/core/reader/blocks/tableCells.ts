/** One cell of a table row: from its leading pipe on, and what stands in it. */
export interface CellRange {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/**
 * Splits a table row at its pipes. A pipe after a backslash belongs to the cell (GFM, 4.10).
 *
 * @param source the text
 * @param start offset of the row's first pipe or word
 * @param end offset where the row's text ends
 */
export function cellsOf(source: string, start: number, end: number): readonly CellRange[] {
  const cells: CellRange[] = [];
  let from = start;
  let escaped = false;
  for (let at = source[start] === '|' ? start + 1 : start; at <= end; at++) {
    const character = at < end ? source[at] : '|';
    if (character === '|' && !(escaped && at < end)) {
      const last = at >= end;
      if (!last || source.slice(from + 1, at).trim() !== '') cells.push(cell(source, from, at));
      from = at;
    }
    escaped = character === '\\' && !escaped;
  }
  // A pipe alone is a row of one empty cell.
  if (cells.length === 0 && start < end) cells.push(cell(source, start, end));
  return cells;
}

function cell(source: string, from: number, to: number): CellRange {
  let contentStart = source[from] === '|' ? from + 1 : from;
  let contentEnd = to;
  while (contentStart < contentEnd && /[ \t]/.test(source[contentStart] ?? '')) contentStart++;
  while (contentEnd > contentStart && /[ \t]/.test(source[contentEnd - 1] ?? '')) contentEnd--;
  return { start: from, end: to, contentStart, contentEnd };
}
