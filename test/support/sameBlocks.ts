import assert from 'node:assert/strict';
import type { Block } from '../../src/core/reader/blocks/block';
import { parseInBulk } from '../../src/core/reader/blocks/bulkParser';
import { mayDiffer } from '../../src/core/reader/blocks/mayDiffer';
import { parseMarkdown } from '../../src/core/reader/markdown';

/**
 * A tree as text, with what the reader takes from it: kinds, nesting, first lines, starts and contents. Where code and HTML begin inside their
 * indent, and whether a container ends with a blank line, the reader does not ask.
 */
function outline(blocks: readonly Block[], depth = 0, inItem = false): string {
  return blocks
    .map((block) => {
      const { kind, line, endLine, start, contentStart, contentEnd } = block;
      const lines = ['list', 'item', 'quote', 'code', 'html'].includes(kind) ? `${line}` : `${line}-${endLine}`;
      // remark-gfm moves the start of an item's paragraph behind its checkbox; the reader looks for the checkbox itself.
      const task = inItem && kind === 'paragraph';
      const at = kind === 'code' || kind === 'html' || task ? '' : `@${start}`;
      // Content is told where it is not the whole: of headings and cells.
      const content = kind === 'paragraph' || contentStart === contentEnd ? '' : `${contentStart}..${contentEnd}`;
      return `${' '.repeat(depth)}${kind}${block.depth ?? ''} ${lines} ${at} ${content}\n${outline(block.children, depth + 1, kind === 'item')}`;
    })
    .join('');
}

/** Holds the bulk parser against remark, where the reader would use it. */
export function assertSameBlocks(text: string): void {
  const bulk = mayDiffer(text) ? undefined : parseInBulk(text);
  if (bulk) assert.equal(outline(bulk), outline(parseMarkdown(text)), JSON.stringify(text));
}
