import type { Nodes } from 'hast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Locale } from '../../model/locale';
import { documentTree } from './documentTree';

/** Where a document is pasted there is no style sheet, and a table without lines would be loose words. */
const CELL_STYLE = 'border:1px solid #c8ccd0;padding:4px 8px;text-align:left;vertical-align:top';
const STYLES: ReadonlyMap<string, string> = new Map([
  ['table', 'border-collapse:collapse'],
  ['th', CELL_STYLE],
  ['td', CELL_STYLE],
]);

const toHtml = unified()
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(() => addStyles)
  .use(rehypeStringify)
  .freeze();

/**
 * A document for pasting into a mail or a word processor: headings, lists, links and ruled tables, in the font that is used there.
 *
 * @param markdown a document's body
 * @returns a fragment of HTML
 */
export function clipboardDocument(markdown: string, language: Locale): string {
  const html = toHtml.stringify(toHtml.runSync(documentTree(markdown)));
  return `<div lang="${language === 'zh-cn' ? 'zh-CN' : 'en'}">${html}</div>`;
}

function addStyles(node: Nodes): void {
  if (node.type === 'element') {
    const style = STYLES.get(node.tagName);
    if (style !== undefined) node.properties.style = style;
  }
  if ('children' in node) for (const child of node.children) addStyles(child);
}
