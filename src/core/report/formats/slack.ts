import type { List, Nodes, Table } from 'mdast';
import type { Locale } from '../../model/locale';
import { documentTree } from './documentTree';
import { plainRow } from './plainRow';

/**
 * A document in Slack's own markup: `*bold*`, bullets as dots, links as `<url|words>`. Nothing in it can call a channel or a person: `&`, `<` and `>` of the text are escaped
 * as Slack asks for.
 *
 * @param markdown a document's body
 */
export function slackDocument(markdown: string, language: Locale): string {
  const texts = documentTree(markdown).children.map((node) => block(node, language));
  return `${texts.filter(Boolean).join('\n\n')}\n`;
}

function block(node: Nodes, language: Locale): string {
  switch (node.type) {
    case 'heading':
      return `*${inline(node).replaceAll('*', '')}*`;
    case 'list':
      return lines(node, 0, language).join('\n');
    case 'table':
      return rows(node, language).join('\n');
    case 'thematicBreak':
      return '———';
    default:
      return inline(node);
  }
}

function lines(list: List, depth: number, language: Locale): readonly string[] {
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
    return item.children.flatMap((child, at) =>
      child.type === 'list'
        ? lines(child, depth + 1, language)
        : [`${'    '.repeat(depth)}${at === 0 ? `${marker} ` : '  '}${block(child, language)}`],
    );
  });
}

function rows(table: Table, language: Locale): readonly string[] {
  const [head, ...body] = table.children;
  const names = head?.children.map(inline) ?? [];
  return body.map((row) => plainRow(names, row.children.map(inline), language));
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
