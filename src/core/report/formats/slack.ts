import type { List, Nodes, Table } from 'mdast';
import { documentTree } from './documentTree';

/**
 * A document in Slack's own markup: `*bold*`, bullets as dots, links as `<url|words>`. Nothing in it can call a channel or a person: `&`, `<` and `>` of the text are escaped
 * as Slack asks for.
 *
 * @param markdown a document's body
 */
export function slackDocument(markdown: string): string {
  return `${documentTree(markdown).children.map(block).filter(Boolean).join('\n\n')}\n`;
}

function block(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `*${inline(node).replaceAll('*', '')}*`;
    case 'list':
      return lines(node, 0).join('\n');
    case 'table':
      return rows(node).join('\n');
    case 'thematicBreak':
      return '———';
    default:
      return inline(node);
  }
}

function lines(list: List, depth: number): readonly string[] {
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
    return item.children.flatMap((child, at) =>
      child.type === 'list'
        ? lines(child, depth + 1)
        : [`${'    '.repeat(depth)}${at === 0 ? `${marker} ` : '  '}${block(child)}`],
    );
  });
}

function rows(table: Table): readonly string[] {
  const [head, ...body] = table.children;
  const names = head?.children.map(inline) ?? [];
  return body.map((row) => {
    const [first = '', ...rest] = row.children.map(inline);
    const details = rest.flatMap((text, index) => (text === '' ? [] : [`${names[index + 1] ?? ''}: ${text}`]));
    return `• ${first}${details.length > 0 ? ` (${details.join('; ')})` : ''}`;
  });
}

function inline(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return escapeSlack(node.value);
    case 'inlineCode':
      return `\`${escapeSlack(node.value)}\``;
    case 'strong':
      return `*${node.children.map(inline).join('')}*`;
    case 'emphasis':
      return `_${node.children.map(inline).join('')}_`;
    case 'link':
      return `<${escapeSlack(node.url).replaceAll('|', '%7C')}|${node.children.map(inline).join('')}>`;
    case 'break':
      return '\n';
    default:
      return 'children' in node ? node.children.map((child) => inline(child)).join('') : '';
  }
}

function escapeSlack(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
