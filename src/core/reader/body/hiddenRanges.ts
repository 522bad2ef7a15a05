import { holdsInternalWord } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { HIDING_TAG, UNSEEN_FONT } from './hidingElements';

/** From where to where a note is not meant to be read as it stands. */
export interface HiddenRange {
  readonly start: number;
  readonly end: number;
}

/** An element whose class, name or other attribute may say what it holds. */
const LABELLED = /<(?!(?:a|img)\b)([a-z][a-z0-9-]*)\s[^<>]*>/giu;
/** Comments of Obsidian and of template languages, and formulas on lines of their own. */
const FENCED = [
  /^[ \t>]*\[(?:\/\/|comment)\]:[^\n]*/gim,
  /%%[\s\S]*?(?:%%|$)/g,
  /\{%-?\s*comment\s*-?%\}[\s\S]*?(?:\{%-?\s*endcomment\s*-?%\}|$)/g,
  /\{%-?\s*(?:if|unless)\b[\s\S]*?(?:\{%-?\s*end(?:if|unless)\s*-?%\}|$)/g,
  /\{#\s[\s\S]*?#\}/g,
  /\{\{!--[\s\S]*?(?:--\}\}|$)/g,
  /\{(?:--|>>)[\s\S]*?(?:--|<<)\}/g,
  /^[ \t]*\$\$[ \t]*$[\s\S]*?^[ \t]*\$\$[ \t]*$/gm,
];
const CODE = /(?<!`)(`{1,10})(?!`)[^`\n]{1,2000}\1(?!`)/g;

/**
 * Where text stands inside an element that a page hides (`<details>`, `<div hidden>`), a comment that Markdown knows nothing of or a formula, however many blocks of
 * whatever container that takes in. An element that nobody closes hides what follows; what stands in code opens nothing.
 */
export function hiddenRanges(text: string, blocks: readonly Block[]): readonly HiddenRange[] {
  if (!/[%{$<[]/.test(text)) return [];
  const prose = withoutCode(text, blocks);
  const fenced = FENCED.flatMap((pattern) =>
    [...prose.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length })),
  );
  const openings = [
    ...prose.matchAll(HIDING_TAG),
    ...[...prose.matchAll(LABELLED)].filter(([all]) => isLabelledInternal(all)),
  ];
  const elements = openings.map(({ index, 1: hiding, 2: other }) => ({
    start: index,
    end: endOfElement(prose, index, hiding ?? other ?? ''),
  }));
  return [...fenced, ...elements];
}

/** `<div class="internal">`, `<section data-visibility="internal">`, `<font color="white">`. */
function isLabelledInternal(tag: string): boolean {
  return (
    holdsInternalWord(tag.replace(/\s(?:href|src)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, '')) || UNSEEN_FONT.test(tag)
  );
}

/** Where the element that opens there closes: elements of its name inside it close first. */
function endOfElement(text: string, start: number, name: string): number {
  let depth = 0;
  for (const { 0: tag, index } of text.slice(start).matchAll(new RegExp(`</?${name}(?![a-z0-9-])[^<>]*>?`, 'giu'))) {
    depth += tag.startsWith('</') ? -1 : tag.endsWith('/>') ? 0 : 1;
    if (depth <= 0) return start + index;
  }
  return text.length;
}

function withoutCode(text: string, blocks: readonly Block[]): string {
  let prose = text.replace(CODE, blanks);
  for (const { start, end } of codeIn(blocks))
    prose = prose.slice(0, start) + blanks(prose.slice(start, end)) + prose.slice(end);
  return prose;
}

/** Blocks of code, and the frontmatter. */
function codeIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'code' || block.kind === 'frontmatter' ? [block] : codeIn(block.children),
  );
}

function blanks(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
