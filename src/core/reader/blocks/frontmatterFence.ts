import { type Block, NO_BLOCKS } from './block';

/** A frontmatter block and where the body begins. */
export interface FrontmatterFence {
  readonly block: Block;
  readonly bodyStart: number;
  readonly bodyLine: number;
}

const FENCE = /^---[ \t]*$/;

/**
 * Finds frontmatter as remark-frontmatter does: a line `---` at the very start, closed by another.
 *
 * @param start offset of the first character that counts, behind a byte order mark
 * @returns undefined where there is none or it is never closed
 */
export function frontmatterEnd(text: string, start: number): FrontmatterFence | undefined {
  if (!text.startsWith('---', start)) return undefined;
  const breaks = /\r\n|\r|\n/g;
  breaks.lastIndex = start;
  let lineStart = start;
  for (let line = 0; ; line++) {
    const match = breaks.exec(text);
    const lineEnd = match?.index ?? text.length;
    const isFence = FENCE.test(text.slice(lineStart, lineEnd));
    if (line === 0 && !isFence) return undefined;
    if (line > 0 && isFence) {
      const block: Block = {
        kind: 'frontmatter',
        start,
        end: lineStart + 3,
        line: 0,
        endLine: line,
        children: NO_BLOCKS,
      };
      return { block, bodyStart: match ? lineEnd + match[0].length : text.length, bodyLine: line + 1 };
    }
    if (!match) return undefined;
    lineStart = lineEnd + match[0].length;
  }
}
