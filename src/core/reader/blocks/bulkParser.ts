import MarkdownIt, { type Token } from 'markdown-it';
import type { Block } from './block';
import { frontmatterEnd } from './frontmatterFence';
import { treeOf } from './tokenTree';

/**
 * Parses a note into its block tree with markdown-it's block rules alone, without looking into inline content: some thirty times
 * as fast as remark, and the same tree wherever `mayDiffer` says no (shown by the differential test).
 *
 * @param text the note; a byte order mark may stand before it
 * @returns the top-level blocks in order, offsets into `text`; undefined where a list counts from another number than 1, which may or may
 *   not interrupt what stands before it
 */
export function parseInBulk(text: string): readonly Block[] | undefined {
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const matter = frontmatterEnd(text, bom);
  const start = matter?.bodyStart ?? bom;
  const source = sameLengthSource(start === 0 ? text : text.slice(start));
  const tokens: Token[] = [];
  parser.block.parse(source, parser, {}, tokens);
  if (tokens.some((token) => token.type === 'ordered_list_open' && token.attrs !== null)) return undefined;
  const tree = treeOf(tokens, source, start, matter?.bodyLine ?? 0);
  return matter ? [matter.block, ...tree] : tree;
}

/** Line ends become `\n` without moving anything: markdown-it knows no other. */
function sameLengthSource(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
}

// Deeper nesting than any note that `refusalOf` lets through, so that this limit never shows.
const parser = new MarkdownIt('commonmark', { html: true, maxNesting: 400 }).enable('table');
