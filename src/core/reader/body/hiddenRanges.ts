import type { Block } from '../blocks/block';
import type { Outline } from './outline';

/** From where to where a note is not meant to be read as it stands. */
export interface HiddenRange {
  readonly start: number;
  readonly end: number;
}

/** Elements that a page does not show, or shows only when asked to. */
const OPENING =
  /<(details|template|noscript|script|style|iframe|object)\b|<([a-z][a-z0-9]*)[^<>]*\s(?:hidden|style|aria-hidden)\b/giu;
/** Comments of template languages, and formulas on lines of their own. */
const FENCED = [
  /\{%-?\s*comment\s*-?%\}[\s\S]*?(?:\{%-?\s*endcomment\s*-?%\}|$)/g,
  /\{#\s[\s\S]*?#\}/g,
  /^[ \t]*\$\$[ \t]*$[\s\S]*?^[ \t]*\$\$[ \t]*$/gm,
];

/**
 * Where lists and tables stand inside an element that a page hides (`<details>`, `<div hidden>`), a comment of a template language or a formula. An element that nobody
 * closes hides what follows.
 */
export function hiddenRanges(text: string, { preamble, sections }: Outline): readonly HiddenRange[] {
  const fenced = /[{$]/.test(text)
    ? FENCED.flatMap((pattern) =>
        [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length })),
      )
    : [];
  if (!text.includes('<')) return fenced;
  const markup = [preamble, ...sections.map(({ blocks }) => blocks)].flat().filter(({ kind }) => kind === 'html');
  return [...fenced, ...markup.flatMap((block) => openedBy(block, text))];
}

function openedBy({ start, end }: Block, text: string): readonly HiddenRange[] {
  return [...text.slice(start, end).matchAll(OPENING)].map(({ index, 1: hiding, 2: other }) => {
    const tag = (hiding ?? other ?? '').toLowerCase();
    const opened = start + index;
    const closing = text.slice(opened).search(new RegExp(`</${tag}\\s*>`, 'i'));
    return { start: opened, end: closing < 0 ? text.length : opened + closing };
  });
}
