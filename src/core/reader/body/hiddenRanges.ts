import { holdsInternalWord, isInternalAlone } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { blanked } from '../inline/blanked';
import { struckIn } from '../inline/plainText';
import { allMatches } from '../matches';
import { HIDING_TAG, UNSEEN_FONT } from './hidingElements';

/** From where to where a note is not meant to be read as it stands. */
export interface HiddenRange {
  readonly start: number;
  readonly end: number;
  /** It stands there as text, folded away; what is in a comment or struck out is none. */
  readonly isText?: true;
}

/** Whether what stands between two offsets begins in one of the ranges, or is cut off there. */
export function isHiddenBy(ranges: readonly HiddenRange[], { start, end }: HiddenRange): boolean {
  return ranges.some((range) => start < range.end && (start >= range.start || (end > range.start && end < range.end)));
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
/** What strikes out whole blocks, by an element or by waves; a wave behind a word may only be friendly. */
const STRIKING = /(?<![\p{L}\p{N}])<(del|s|strike)\b[^<>]*>/giu;
const WAVES = /(?<![\p{L}\p{N}~。！!])~~(?=[^\s~])/gu;
const WAVES_END = /~~(?<=\S~~)(?!~)/g;
const BLANK_LINES = /\n(?:[ \t>\r]*\n)+/g;
/** A comment that begins in the middle of a line; its end may be lines away, blank ones among them, and its dashes other than Markdown's. One that nobody ends ends at a blank line. */
const COMMENT =
  /[<‹＜﹤]\s?[!！]\s?[-–—]{1,2}(?:(?:(?![<‹＜﹤]\s?[!！]\s?[-–—])[\s\S])*?(?:--|[–—])\s?[>›＞﹥]|[\s\S]*?(?:\n[ \t>]*\r?\n|$))/g;
/** What of a paragraph is no text of it, or taken back, over any number of lines: images, footnotes, attributes, titles of links, spoilers, struck words. */
const SPREADS = [
  /[!^]\[(?:[^[\]]|\[[^[\]]*\])*\](?:\([^()]*\))?/g,
  /<[a-z][\w-]*\s[^<>]*>/gi,
  /\]\([^()\s]*\s+["'][^"']*["']\s*\)/g,
  /\(\([^()]*\)\)/g,
  /\|\|[^|]*\|\|/g,
  />![^<>]*!</g,
  /\{\{[^{}]*\}\}/g,
  /<%[\s\S]*?%>/g,
  /\$\$[^$]+\$\$/g,
];
/** What any of the fenced begins with: most notes hold none of it. */
const OPENS_FENCE = /%%|:::|\{[%#{>-]|\$\$|\[(?:\/\/|comment)\]:/i;
const OPENS_SPREAD = /[<‹＜﹤~]|[!^]\[|\(\(|\|\||>!|\]\(|\{\{|\$\$/;
const CODE = /(?<!`)(`{1,10})(?!`)[^`\n]{1,2000}\1(?!`)/g;

/**
 * Where text stands inside an element that a page hides (`<details>`, `<div hidden>`), a comment that Markdown knows nothing of or a formula, however many blocks of
 * whatever container that takes in. An element that nobody closes hides what follows; what stands in code opens nothing.
 */
export function hiddenRanges(text: string, blocks: readonly Block[]): readonly HiddenRange[] {
  const opensFence = OPENS_FENCE.test(text);
  if (!opensFence && !OPENS_SPREAD.test(text)) return [];
  const prose = withoutCode(text, blocks);
  const fenced = (opensFence ? FENCED : []).flatMap((pattern) =>
    allMatches(prose, pattern).map(({ 0: all, index }) => ({ start: index, end: index + all.length })),
  );
  const openings = [
    ...allMatches(prose, HIDING_TAG),
    ...allMatches(prose, LABELLED).filter(([all]) => isLabelledInternal(all)),
  ];
  const names = new Map<string, readonly HiddenRange[]>();
  const endOf = (index: number, name: string): number => {
    const tags = names.get(name) ?? tagsOf(prose, name);
    names.set(name, tags);
    return firstFrom(tags, index)?.end ?? prose.length;
  };
  const elements = openings.map(({ index, 1: hiding, 2: other }) => ({
    start: index,
    end: endOf(index, (hiding ?? other ?? '').toLowerCase()),
    isText: true as const,
  }));
  const struck = allMatches(prose, STRIKING)
    .map(({ index, 1: name = '' }) => ({ start: index + 1, end: endOf(index, name.toLowerCase()) }))
    .filter(({ start, end }) => prose.slice(start, end).includes('\n'));
  return [
    ...fenced,
    ...elements,
    ...spreadsIn(prose, 0, COMMENT),
    ...fencedByColons(prose),
    ...runsOfLines(prose).flatMap((run) => spreadsOf(prose, run)),
    ...struck,
    ...struckByWaves(prose, blocks),
  ];
}

const KIND_OF_FENCE = /^\s*[\w-]+(?=\s)/;
const COLONS = /^[ \t>]*(:{3,})([^\r\n]*)$/gm;

/** `::: warning team only` … `:::`, as generators of pages have it: up to the fence of as many colons that says nothing. */
function fencedByColons(prose: string): readonly HiddenRange[] {
  if (!prose.includes(':::')) return [];
  const fences = allMatches(prose, COLONS);
  return fences.flatMap(({ index, 1: colons, 2: said = '' }, i) => {
    if (!holdsInternalWord(said) && !isInternalAlone(said.replace(KIND_OF_FENCE, ''))) return [];
    const close = fences.slice(i + 1).find((fence) => fence[1] === colons && fence[2]?.trim() === '');
    return [{ start: index, end: close ? close.index + close[0].length : prose.length, isText: true as const }];
  });
}

function spreadsOf(prose: string, { start, end }: HiddenRange): readonly HiddenRange[] {
  const raw = prose.slice(start, end);
  if (!OPENS_SPREAD.test(raw)) return [];
  const struck = struckIn(raw).filter((at) => raw.slice(at.start, at.end).includes('\n'));
  return [
    ...SPREADS.flatMap((pattern) => spreadsIn(raw, start, pattern)),
    ...struck.map((at) => ({ start: start + at.start + 1, end: start + at.end })),
  ];
}

/** Where a pattern takes in the end of a line; what begins where it begins is no part of it. */
function spreadsIn(text: string, from: number, pattern: RegExp): readonly HiddenRange[] {
  return allMatches(text, pattern).flatMap(({ 0: all, index }) =>
    all.includes('\n') ? [{ start: from + index + 1, end: from + index + all.length }] : [],
  );
}

/** Lines without a blank one between: a list or a heading within them ends a paragraph for Markdown, not for whoever wrote on. */
function runsOfLines(prose: string): readonly HiddenRange[] {
  const gaps = allMatches(prose, BLANK_LINES).map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  return [{ end: 0 }, ...gaps].map(({ end }, i) => ({ start: end, end: gaps[i]?.start ?? prose.length }));
}

/** What waves strike out from one block to another, up to the next heading. */
function struckByWaves(prose: string, blocks: readonly Block[]): readonly HiddenRange[] {
  const heads = blocks.flatMap(({ kind, start }) => (kind === 'heading' ? [start] : []));
  const ends = allMatches(prose, WAVES_END).map(({ index }) => index);
  const struck: HiddenRange[] = [];
  let [from, head, end] = [0, 0, 0];
  for (const { index, 0: waves } of allMatches(prose, WAVES)) {
    if (index < from) continue;
    while ((heads[head] ?? prose.length) <= index) head++;
    while ((ends[end] ?? prose.length) < index + waves.length) end++;
    const until = heads[head] ?? prose.length;
    const closed = ends[end];
    const isClosed = closed !== undefined && closed < until;
    // Where nothing closes these, nothing closes those behind them.
    from = isClosed ? closed + waves.length : until;
    if (isClosed && prose.slice(index, closed).includes('\n')) struck.push({ start: index + 1, end: closed });
  }
  return struck;
}

/** `<div class="internal">`, `<section data-visibility="internal">`, `<font color="white">`. */
function isLabelledInternal(tag: string): boolean {
  return (
    holdsInternalWord(tag.replace(/\s(?:href|src)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/giu, '')) || UNSEEN_FONT.test(tag)
  );
}

/** Where each tag of a name stands, and where what it opens closes, elements of the name inside it first; a tag that opens nothing ends where it stands. */
function tagsOf(text: string, name: string): readonly HiddenRange[] {
  const tags: { readonly start: number; end: number }[] = [];
  const open: number[] = [];
  for (const { 0: tag, index } of text.matchAll(new RegExp(`</?${name}(?![a-z0-9-])[^<>]*>?`, 'giu'))) {
    const opened = tag.startsWith('</') ? tags[open.pop() ?? -1] : undefined;
    if (opened) opened.end = index;
    const isOpening = !tag.startsWith('</') && !tag.endsWith('/>');
    if (isOpening) open.push(tags.length);
    tags.push({ start: index, end: isOpening ? text.length : index });
  }
  return tags;
}

/** The first of some ranges in order that begins at an offset or behind it. */
function firstFrom(ranges: readonly HiddenRange[], offset: number): HiddenRange | undefined {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return ranges[low];
}

function withoutCode(text: string, blocks: readonly Block[]): string {
  const prose = text.includes('`') ? text.replace(CODE, blanked) : text;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of codeIn(blocks)) {
    parts.push(prose.slice(from, start), blanked(prose.slice(start, end)));
    from = end;
  }
  return parts.join('') + prose.slice(from);
}

/** Blocks of code, and the frontmatter. */
function codeIn(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) =>
    block.kind === 'code' || block.kind === 'frontmatter' ? [block] : codeIn(block.children),
  );
}
