/** Where a line of the text stands. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a stretch of text that say something, without the blanks before them. */
export function linesOf(text: string, start: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    const char = text[i];
    if (i < end && char !== '\n' && char !== '\r') continue;
    let first = from;
    while (first < i && /[ \t]/.test(text[first] ?? '')) first++;
    if (first < i) lines.push({ start: first, end: i });
    from = i + 1;
  }
  return lines;
}

/** What a line says. */
export function textOfLine({ start, end }: Line, text: string): string {
  return text.slice(start, end);
}
