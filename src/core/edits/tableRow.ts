import { lineEnd, lineStart } from './lines';

export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cells of the table row on the line of `at`; offsets into the text, white space around the content left out. */
export function rowCells(text: string, at: number): readonly Cell[] {
  const from = lineStart(text, at);
  const line = text.slice(from, lineEnd(text, at));
  const bars = Array.from(line.matchAll(/(?<!\\)\|/g), (it) => it.index);
  const edges = [/^\s*\|/.test(line) ? [] : [-1], bars, /(?<!\\)\|\s*$/.test(line) ? [] : [line.length]].flat();
  return edges.slice(0, -1).map((edge, i) => {
    const raw = line.slice(edge + 1, edges[i + 1]);
    const lead = /^\s*/.exec(raw)?.[0].length ?? 0;
    const content = raw.trim();
    const start = from + edge + 1 + (content === '' ? Math.min(1, raw.length) : lead);
    return { start, end: start + content.length, text: content };
  });
}

/** The header cells of the table that the row at `at` belongs to; none where no delimiter row stands above. */
export function headerCells(text: string, at: number): readonly Cell[] {
  let line = lineStart(text, at);
  while (line > 0) {
    const above = lineStart(text, line - 1);
    const content = text.slice(above, lineEnd(text, above));
    if (/^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/.test(content) && content.includes('-')) {
      return above > 0 ? rowCells(text, lineStart(text, above - 1)) : [];
    }
    if (!content.includes('|')) {
      return [];
    }
    line = above;
  }
  return [];
}
