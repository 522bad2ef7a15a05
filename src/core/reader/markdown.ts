import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import type { Processor } from 'unified';
import { type Block, type BlockKind, NO_BLOCKS } from './blocks/block';
import { frontmatterEnd } from './blocks/frontmatterFence';

const plain = remark().use(remarkGfm).use(withoutTransforms).freeze();
const withFrontmatter = remark().use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(withoutTransforms).freeze();

/**
 * remark-gfm looks for addresses in finished text and puts nodes without positions in their place, by which a heading loses where its
 * content stands. The reader takes no links from the tree, so that look is left out.
 */
function withoutTransforms(this: Processor): void {
  for (const extension of this.data().fromMarkdownExtensions?.flat() ?? []) delete extension.transforms;
}

/**
 * Parses a note into its block tree.
 *
 * @param text the note; a byte order mark may stand before it
 * @returns the top-level blocks in order, offsets into `text`
 * @throws RangeError on nesting too deep for the parser; `refusalOf` keeps such notes away
 */
export function parseMarkdown(text: string): readonly Block[] {
  // The parser drops a byte order mark without counting it, so it is cut off here and counted back in.
  const shift = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  // To look for the end of frontmatter takes all lists and quotes for paragraphs where there is none: so it is looked for before.
  const processor = frontmatterEnd(text, shift) ? withFrontmatter : plain;
  const root: Root = processor.parse(shift ? text.slice(1) : text);
  return blocksOf(root.children, shift);
}

const KINDS: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  list: 'list',
  listItem: 'item',
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  blockquote: 'quote',
  code: 'code',
  html: 'html',
  thematicBreak: 'rule',
  definition: 'definition',
  footnoteDefinition: 'footnote',
  yaml: 'frontmatter',
};

function blocksOf(nodes: readonly Nodes[], shift: number): readonly Block[] {
  const blocks: Block[] = [];
  for (const node of nodes) {
    const kind = KINDS[node.type];
    if (kind && node.position) blocks.push(blockOf(node, kind, shift));
  }
  return blocks;
}

function blockOf(node: Nodes, kind: BlockKind, shift: number): Block {
  const start = (node.position?.start.offset ?? 0) + shift;
  const end = (node.position?.end.offset ?? 0) + shift;
  const line = (node.position?.start.line ?? 1) - 1;
  const endLine = (node.position?.end.line ?? 1) - 1;
  if (kind === 'heading' || kind === 'paragraph' || kind === 'cell') {
    const inline = 'children' in node ? node.children : [];
    const contentStart = (inline[0]?.position?.start.offset ?? start - shift) + shift;
    const contentEnd = (inline.at(-1)?.position?.end.offset ?? contentStart - shift) + shift;
    const depth = node.type === 'heading' ? node.depth : undefined;
    return { kind, start, end, line, endLine, children: NO_BLOCKS, depth, contentStart, contentEnd };
  }
  const children = 'children' in node ? blocksOf(node.children, shift) : NO_BLOCKS;
  return { kind, start, end, line, endLine, children: kind === 'table' ? withinColumns(children) : children };
}

/** Cells beyond the header's columns are no part of a table (GFM, 4.10); remark keeps them. */
function withinColumns(rows: readonly Block[]): readonly Block[] {
  const columns = rows[0]?.children.length ?? 0;
  return rows.map((row) =>
    row.children.length > columns ? { ...row, children: row.children.slice(0, columns) } : row,
  );
}
