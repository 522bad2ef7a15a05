import type { List, Nodes, Table } from 'mdast';
import { documentTree } from './documentTree';

/**
 * A document as plain text fit for WeChat, Teams and SMS: headings on lines of their own, lists with dots, a table row a line.
 *
 * @param markdown a document's body
 */
export function textDocument(markdown: string): string {
  return `${blocks(documentTree(markdown).children).join('\n\n')}\n`;
}

function blocks(nodes: readonly Nodes[]): readonly string[] {
  return nodes.map(block).filter((text) => text !== '');
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? inline(node) : `【${inline(node)}】`;
    case 'list':
      return listLines(node, 0).join('\n');
    case 'table':
      return tableLines(node).join('\n');
    case 'thematicBreak':
      return '——';
    default:
      return inline(node);
  }
}

function listLines(list: List, depth: number): readonly string[] {
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
    return item.children.flatMap((child, at) => {
      if (child.type === 'list') return listLines(child, depth + 1);
      const text = block(child);
      return [`${'  '.repeat(depth)}${at === 0 ? `${marker} ` : '  '}${text}`];
    });
  });
}

/** `What: …, Who: …` — columns do not line up in a chat, so each cell brings its heading; the first needs none. */
function tableLines(table: Table): readonly string[] {
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => inline(cell)) ?? [];
  return rows.map((row) => {
    const [first = '', ...rest] = row.children.map((cell) => inline(cell));
    const details = rest.flatMap((text, index) => (text === '' ? [] : [`${names[index + 1] ?? ''}: ${text}`]));
    return `• ${first}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
  });
}

/** The words alone. */
export function inline(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'link') {
    const words = node.children.map(inline).join('');
    return words === node.url || node.url === `mailto:${words}` ? words : `${words} (${node.url})`;
  }
  return 'children' in node ? node.children.map((child) => inline(child)).join('') : '';
}
