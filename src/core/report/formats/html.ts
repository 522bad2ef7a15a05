import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { escapeHtml } from '../../markup/escapeHtml';
import type { Locale } from '../../model/locale';
import { documentTree } from './documentTree';
import { keepDaysWhole } from './wholeDays';

const toHtml = unified()
  .use(remarkRehype)
  .use(rehypeSanitize)
  .use(() => keepDaysWhole)
  .use(rehypeStringify)
  .freeze();

/** System fonts, Chinese included; prints on A4 or Letter without a heading left alone. */
const STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --accent: #0b5c7a; --page: #fff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e8ea; --quiet: #a3adb8; --line: #3d444d; --accent: #7cc4de; --page: #16191d; } }
body { max-width: 44rem; margin: 3rem auto; padding: 0 1.5rem; background: var(--page); color: var(--ink); font: 16px/1.6 system-ui, -apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; overflow-wrap: break-word; }
:lang(zh) { line-height: 1.75; }
h1 { font-size: 1.75rem; line-height: 1.25; font-weight: 650; letter-spacing: -.01em; margin: 0 0 .35rem; }
h1 + p { color: var(--quiet); margin: 0 0 1.5rem; padding-bottom: 1.25rem; border-bottom: 1px solid var(--line); }
h1 + p + p { font-size: 1.1rem; }
h2 { font-size: 1.1rem; line-height: 1.4; font-weight: 650; color: var(--accent); margin: 2rem 0 .5rem; }
h3 { font-size: 1rem; font-weight: 650; margin: 1.25rem 0 .25rem; }
p { margin: .5rem 0; }
ul, ol { margin: .5rem 0; padding-left: 1.25rem; }
li { margin: .3rem 0; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 1rem; font-size: .95em; line-height: 1.5; }
th, td { text-align: left; vertical-align: top; padding: .45rem 1rem .45rem 0; border-bottom: 1px solid var(--line); }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.75rem 0 1rem; }
th { font-weight: 600; color: var(--quiet); white-space: nowrap; }
td:not(:first-child) { min-width: 4.5rem; }
.day { white-space: nowrap; }
td:last-child, th:last-child { padding-right: 0; }
a { color: var(--accent); }
@page { size: A4; margin: 13mm 18mm; }
@media print { :root { --ink: #000; --quiet: #444; --line: #ccc; --accent: #0b4a63; --page: #fff; } body { margin: 0; padding: 0; max-width: none; font-size: 9pt; } body, :lang(zh) { line-height: 1.4; } h1 { font-size: 17pt; } h1 + p { margin-bottom: .6rem; padding-bottom: .5rem; } h1 + p + p { font-size: 10.5pt; } h2 { font-size: 10.5pt; margin: .65rem 0 .1rem; } h2, h3 { break-after: avoid; } p, ul, ol { margin: .25rem 0; } li { margin: .1rem 0; } table { margin: .3rem 0 .5rem; } th, td { padding-top: .15rem; padding-bottom: .15rem; } thead { display: table-header-group; } tr, li { break-inside: avoid; } p { orphans: 2; widows: 2; } }
`;

/**
 * A document as one self-contained HTML file: no script, no network, nothing about who made it.
 *
 * @param markdown a document's body
 */
export function htmlDocument(markdown: string, title: string, language: Locale): string {
  const lang = language === 'zh-cn' ? 'zh-CN' : 'en';
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${toHtml.stringify(toHtml.runSync(documentTree(markdown)))}
</main>
</body>
</html>
`;
}
