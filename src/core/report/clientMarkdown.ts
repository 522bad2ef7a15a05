import type { Link, Nodes } from 'mdast';
import type { TextEdit } from '../model/textEdit';
import { ALLOWED_NODES, documentParser, isSafeLink } from './formats/documentTree';

/**
 * The Markdown of a document as it may go out: what a person or a template wrote into it that no client is to see is cut, the rest stays as it stands (leak policy, A5).
 * Cut are comments (those of Obsidian and keep markers too), HTML, images, embeds, code blocks, quotes, definitions and footnotes, link titles, invisible characters; of
 * wikilinks and of links that lead nowhere outside, the words stay. A heading over nothing else goes, too. The other formats are made from the same.
 */
export function clientMarkdown(markdown: string): string {
  let text = markdown
    .replaceAll('\r\n', '\n')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '')
    .replace(/%%[\s\S]*?(?:%%|$)/g, '');
  // What closes over a cut may be something new: looked at until nothing is found. Each cut makes the text shorter.
  for (let cuts = cutsIn(text); cuts.length > 0; cuts = cutsIn(text)) text = cut(text, cuts);
  return `${withoutEmptyParts(text.replace(/[ \t]+$/gm, ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`;
}

/** A heading below which nothing is left says nothing; the title stays. */
function withoutEmptyParts(text: string): string {
  const kept: string[] = [];
  // The level of a heading right below, with nothing between: 0 at the end, 7 where something is said.
  let below = 0;
  for (const line of text.split('\n').reverse()) {
    const level = /^#{1,6}(?= )/.exec(line)?.[0].length;
    if (level !== undefined && level > 1 && below <= level) continue;
    if (line !== '') below = level ?? SOMETHING;
    kept.push(line);
  }
  return kept.reverse().join('\n');
}

const SOMETHING = 7;

/** Without any of these, less what is escaped, there is nothing to cut: most of what the product writes itself is not parsed for it. */
const MAY_HOLD = /[<>`~[]|^(?: {4}| {0,3}\t)/m;

function cutsIn(text: string): readonly TextEdit[] {
  if (!MAY_HOLD.test(text.replace(/\\[^\n]/g, ''))) return [];
  const cuts = [...text.matchAll(/(!?)\[\[(?:[^\]\n|]*\|)?([^\]\n]*)\]\]/g)].map(
    ({ 0: all, 1: embed, 2: words = '', index }): TextEdit => ({
      start: index,
      end: index + all.length,
      newText: embed ? '' : words,
    }),
  );
  return cuts.length > 0 ? cuts : cutsUnder(documentParser.parse(text));
}

function cutsUnder(node: Nodes): readonly TextEdit[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (!ALLOWED_NODES.has(node.type)) return end > start ? [{ start, end, newText: '' }] : [];
  const inner = 'children' in node ? node.children.flatMap(cutsUnder) : [];
  return node.type === 'link' && (node.title || !isSafeLink(node.url))
    ? [...ofLink(node, start, end), ...inner]
    : inner;
}

/** A link less its title; one that may not be followed less everything but its words. */
function ofLink({ url, children }: Link, start: number, end: number): readonly TextEdit[] {
  const from = children[0]?.position?.start.offset ?? end;
  const to = children.at(-1)?.position?.end.offset ?? end;
  if (isSafeLink(url)) return [{ start: to, end, newText: `](${/[\s()]/.test(url) ? `<${url}>` : url})` }];
  return [
    { start, end: from, newText: '' },
    { start: to, end, newText: '' },
  ].filter((it) => it.end > it.start);
}

function cut(text: string, cuts: readonly TextEdit[]): string {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, newText }) => rest.slice(0, start) + newText + rest.slice(end), text);
}
