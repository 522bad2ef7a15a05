import type { Span } from '../model/span';

/** A place as editors count it: 0-based line, UTF-16 character within it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Offsets at which the lines of a text start. A line ends with LF, CR LF or a lone CR, as in CommonMark and in editors.
 *
 * @returns at least one element, the first of them 0
 */
export function lineStartsOf(text: string): Uint32Array {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) starts.push(at + 1);
  }
  return new Uint32Array(starts);
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The 0-based line that an offset is on. Offsets outside the text count as its first or last line. */
export function lineAt(lineStarts: Uint32Array, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Line and character of an offset. */
export function positionAt(lineStarts: Uint32Array, offset: number): Position {
  const line = lineAt(lineStarts, offset);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

/** A span with its line filled in. */
export function spanAt(lineStarts: Uint32Array, start: number, end: number): Span {
  return { start, end, line: lineAt(lineStarts, start) };
}
