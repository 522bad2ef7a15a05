import type { SkipReason } from '../model/note';

/** Largest note that is read, in UTF-16 units. */
const MAX_LENGTH = 2 * 1024 * 1024;
const MAX_LINE = 20 * 1024;
const MAX_DEPTH = 50;
const MAX_FRONTMATTER = 64 * 1024;

/**
 * Looks at a text before any parser does: what would take a parser seconds, or its stack, is refused with its reason.
 *
 * @returns why the note is not read, or nothing
 */
export function refusalOf(text: string, lineStarts: Uint32Array): SkipReason | undefined {
  if (text.length > MAX_LENGTH) return 'too-large';
  if (frontmatterLength(text, lineStarts) > MAX_FRONTMATTER) return 'frontmatter-too-large';
  for (let line = 0; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0;
    const end = lineStarts[line + 1] ?? text.length;
    if (end - start > MAX_LINE) return 'line-too-long';
    if (end - start > MAX_DEPTH && containerDepth(text, start, end) > MAX_DEPTH) return 'too-deep';
  }
  return undefined;
}

/** How deeply a line may be nested: the quote and list markers it opens with, or what its indent allows for (four columns each). */
function containerDepth(text: string, start: number, end: number): number {
  let depth = 0;
  let indent = 0;
  for (let i = start; i < end; i++) {
    const char = text.charCodeAt(i);
    if (char === 32) indent++;
    else if (char === 9) indent += 4;
    else if (char === 62) depth++;
    else if ((char === 45 || char === 42 || char === 43) && isSpace(text.charCodeAt(i + 1))) depth++;
    else if (char >= 48 && char <= 57) {
      const marker = orderedMarkerEnd(text, i, end);
      if (marker < 0) break;
      depth++;
      i = marker;
    } else break;
  }
  return Math.max(depth, Math.floor(indent / 4));
}

function orderedMarkerEnd(text: string, from: number, end: number): number {
  let i = from;
  while (i < end && i - from < 9 && text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i++;
  const mark = text[i];
  return (mark === '.' || mark === ')') && isSpace(text.charCodeAt(i + 1)) ? i : -1;
}

function isSpace(char: number): boolean {
  return char === 32 || char === 9 || char === 10 || char === 13;
}

function frontmatterLength(text: string, lineStarts: Uint32Array): number {
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', from)) return 0;
  for (let line = 1; line < lineStarts.length; line++) {
    const start = lineStarts[line] ?? 0;
    if (text.startsWith('---', start) && /^---[ \t]*(?:\r|\n|$)/.test(text.slice(start, start + 40))) return start;
  }
  return 0;
}
