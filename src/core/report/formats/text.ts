import type { List, Nodes, Table } from 'mdast';
import type { Locale } from '../../model/locale';
import { documentTree } from './documentTree';
import { plainRow } from './plainRow';

/**
 * A document as plain text fit for WeChat, Teams and mail: headings on lines of their own, in capitals or between Chinese brackets; lists with dots, a table
 * row a line.
 *
 * @param markdown a document's body
 */
export function textDocument(markdown: string, language: Locale): string {
  const texts = documentTree(markdown).children.map((node) => block(node, language));
  return `${texts.filter((text) => text !== '').join('\n\n')}\n`;
}

function block(node: Nodes, language: Locale): string {
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? inline(node) : headingText(inline(node), language);
    case 'list':
      return listLines(node, 0, language).join('\n');
    case 'table':
      return tableLines(node, language).join('\n');
    case 'thematicBreak':
      return '——';
    default:
      return inline(node);
  }
}

function headingText(words: string, language: Locale): string {
  return language === 'zh-cn' ? `【${words}】` : words.toUpperCase();
}

function listLines(list: List, depth: number, language: Locale): readonly string[] {
  return list.children.flatMap((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '•';
    return item.children.flatMap((child, at) => {
      if (child.type === 'list') return listLines(child, depth + 1, language);
      return [`${'  '.repeat(depth)}${at === 0 ? `${marker} ` : '  '}${block(child, language)}`];
    });
  });
}

function tableLines(table: Table, language: Locale): readonly string[] {
  const [head, ...rows] = table.children;
  const names = head?.children.map((cell) => inline(cell)) ?? [];
  return rows.map((row) =>
    plainRow(
      names,
      row.children.map((cell) => inline(cell)),
      language,
    ),
  );
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
