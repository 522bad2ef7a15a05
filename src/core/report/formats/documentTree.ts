import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** What reads the Markdown of a document, for every format. */
export const documentParser = remark().use(remarkGfm).freeze();

/** Everything a client document is made of. Whatever else its Markdown holds is not emitted (leak policy, A5). */
export const ALLOWED_NODES: ReadonlySet<Nodes['type']> = new Set([
  'root',
  'heading',
  'paragraph',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'text',
  'strong',
  'emphasis',
  'break',
  'thematicBreak',
  'link',
  'inlineCode',
]);

/**
 * Parses a document's Markdown and keeps the nodes a client document may have: no HTML, comments, images, definitions or footnotes, and no links but http, https
 * and mailto. The text of a link that goes elsewhere stays.
 */
export function documentTree(markdown: string): Root {
  const root = documentParser.parse(markdown);
  return { ...root, children: root.children.flatMap((node) => kept(node) as RootContent[]) };
}

function kept(node: Nodes): readonly Nodes[] {
  if (!ALLOWED_NODES.has(node.type)) return [];
  const children = 'children' in node ? node.children.flatMap((child) => kept(child)) : [];
  if (node.type === 'link')
    return isSafeLink(node.url) ? [{ ...node, title: null, children: children as PhrasingContent[] }] : children;
  return ['children' in node ? ({ ...node, children } as Nodes) : node];
}

/** Where a link in a document may lead. */
export function isSafeLink(url: string): boolean {
  return /^(?:https?|mailto):/i.test(url);
}
