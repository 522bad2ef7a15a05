import { ATTRIBUTES, COMMENT, CRITIC, FILLED_IN, FOOTNOTE, IMAGE, READING, SPOILER } from './unseen';

const TAG = /<\/?[a-zA-Z](?:[^<>"'@]|"[^"]{0,2000}"|'[^']{0,2000}'){0,400}>|<\/?[a-zA-Z][^<>@\n]{0,400}>/g;
const LINK =
  /\[((?:[^[\]\n]|\[[^[\]\n]{0,100}\]){0,300})\]\(\s{0,9}(?:<[^<>\n]{0,1000}>|[^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,500})?)(?:\s{1,9}(?:"[^"]{0,300}"|'[^']{0,300}'|\([^()]{0,300}\)))?\s{0,9}\)/g;
const REFERENCE = /\[([^[\]\n]{1,300})\]\[[^[\]\n]{0,300}\]/g;
const EMBED = /!\[\[[^\]\n]{1,300}\]\]/g;
/** Obsidian's name of a block, at the end of a line. */
const BLOCK_NAME = /(?<=\s)\^(?!\d+\s*$)[A-Za-z0-9-]{1,100}[ \t]*$/gm;
const STRUCK =
  /(?:~~(?=\S)|(?<!\S)~~(?=\s[^~]{1,1000}\s~~(?!\S)))[^~]{1,1000}~~|(?<![~\p{L}\p{N}])~(?=[^\s~])(?:[^~\n]|\n(?![ \t\r>]*\n)){0,300}(?<=[^\s~])~(?![~\p{L}\p{N}])|<(del|s|strike)\b[^<>]{0,200}>[\s\S]{0,1000}?<\/\1\s*>/giu;
/** Code that Dataview runs: `= this.budget`, `$= …`. */
const QUERY = /^(?:\$=|=\s|=\s*(?:this\b|\[\[))/;
/** Pandoc’s `[see @key]` and `[@key, p. 3]`; `[@Anna]` names a person. */
export const CITED =
  /\[(?:[a-z]{2,10}\.? -?@[\p{L}_][\p{L}\p{N}_:.#$%&+?~/-]{0,100}(?:[,;] ?[^[\]\n]{0,200})?|-?@[\p{L}_][\p{L}\p{N}_:.#$%&+?~/-]{0,100}, ?pp?\. ?\d[^[\]\n]{0,200})\](?![([:])/gu;
/** The block that Logseq shows in place of its id. */
const BLOCK = /\(\([0-9a-f]{8}-[0-9a-f-]{27}\)\)/g;
const WIKILINK = /\[\[([^\]|\n]{1,300})(?:\|([^\]\n]{1,300}))?\]\]/g;
const AUTOLINK = /<((?:https?:|mailto:)[^>\s]{1,1000})>/g;
/** An address that leads to a place on this computer: it is told to nobody. */
const LOCAL = /(?<![\p{L}\]])(?<!\]\()<?(?:file|obsidian|vscode|logseq):\/\/[^\s)>\]，。；）]{1,1000}>?/giu;
const STRONG = /\*{1,3}|~~|(?<![\p{L}\p{N}_])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}_])/gu;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** White space but for a space by itself, which stays as it is. */
const SPACE = /[^\S ]\s*| \s+/g;
const INVISIBLE = /[\ufe0e\ufe0f\u200b-\u200d\u2060\ufeff]/g;
const WORD = /[\p{L}\p{N}]/u;
const CODE = /(?<!`)(`{1,10})(?!`)([^`]{1,2000})\1(?!`)/g;

/**
 * Inline content as a person reads it: no emphasis, link targets, embeds, footnotes, HTML or comments; white space folded. Code keeps its
 * words. What is struck out is gone, unless nothing else is left.
 *
 * @param raw inline content as it stands in the note, several lines allowed
 */
export function plainText(raw: string): string {
  if (!UNTIDY.test(raw)) return raw;
  return withoutMarkup(raw).replace(INVISIBLE, '').replace(SPACE, ' ').trim();
}

/** What all markup that is taken out begins with. */
const MARKUP = /[*_~`<[{^\\]|:\/\/|\(\(|\|\||>!/;
/** What makes a text other than it reads: most of what is asked for holds none of it. */
const UNTIDY = new RegExp(`${MARKUP.source}|${INVISIBLE.source}|[^\\S ]| {2}|^ | $`);

function withoutMarkup(raw: string): string {
  let text = raw;
  if (text.includes('{')) text = text.replace(CRITIC, ' ');
  if (/\{\{|<%/.test(text)) text = text.replace(FILLED_IN, (all, code?: string) => (code ? all : ' '));
  if (text.includes('<') || text.includes('~')) text = withoutStruckUnlessAll(text);
  if (text.includes('://')) text = text.replace(LOCAL, ' ');
  if (text.includes('<'))
    text = text.replace(COMMENT, ' ').replace(READING, '').replace(AUTOLINK, '$1').replace(TAG, ' ');
  if (/\|\||>!/.test(text)) text = text.replace(SPOILER, ' ');
  if (text.includes('[')) text = withoutLinks(text);
  if (text.includes('((')) text = text.replace(BLOCK, '');
  if (text.includes('^')) text = text.replace(BLOCK_NAME, '');
  if (text.includes('{')) text = text.replace(ATTRIBUTES, '');
  if (text.includes('`')) text = text.replace(CODE, (_, _fence, code: string) => (QUERY.test(code) ? ' ' : code));
  if (/[*_~]/.test(text)) text = text.replace(STRONG, '');
  if (text.includes('\\')) text = text.replace(ESCAPE, '$1');
  return text;
}

function withoutLinks(text: string): string {
  return text
    .replace(EMBED, ' ')
    .replace(IMAGE, ' ')
    .replace(FOOTNOTE, '')
    .replace(LINK, '$1')
    .replace(REFERENCE, '$1')
    .replace(CITED, '')
    .replace(
      WIKILINK,
      (_match, target: string, label: string | undefined) => label?.replace(/^.*\|/, '') ?? target.replace(/^.*\//, ''),
    );
}

/** Inline content without what is struck out. */
export function withoutStruck(raw: string): string {
  return raw.replace(STRUCK, ' ');
}

/** Inline content with what is struck out blanked, at the same length. */
export function struckBlanked(raw: string): string {
  return /[~<]/.test(raw) ? raw.replace(STRUCK, (struck) => ' '.repeat(struck.length)) : raw;
}

/** From where to where something is struck out. */
export function struckIn(raw: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/[~<]/.test(raw)) return [];
  return [...raw.matchAll(STRUCK)].map(({ 0: struck, index }) => ({ start: index, end: index + struck.length }));
}

/** Whether something is struck out, and nothing else said. */
export function isWhollyStruck(raw: string): boolean {
  return /[~<]/.test(raw) && !WORD.test(withoutStruck(raw)) && WORD.test(raw);
}

function withoutStruckUnlessAll(text: string): string {
  const kept = withoutStruck(text);
  return WORD.test(kept) ? kept : text;
}
