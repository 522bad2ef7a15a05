import { blanked } from './blanked';

export const COMMENT = /<!--[\s\S]{0,4000}?-->/g;
/** From `[` to the bracket that closes it, over any lines; alternative texts and footnotes hold links and fields of their own. */
const BRACKETED = '\\[(?:[^[\\]]|\\[(?:[^[\\]]|\\[[^[\\]]{0,200}\\]){0,300}\\]){0,1000}\\]';
/** Where a link or image leads, with its title. */
const TARGET = '\\((?:[^()"\\n]|"[^"]{0,500}"|\\([^()\\n]{0,300}\\)){0,1000}\\)';
export const IMAGE = new RegExp(
  `!(?:${BRACKETED}|\\[[^\\]]{0,300}\\])(?:${TARGET}|\\([^)\\n]{0,1000}\\)|\\[[^\\]\\n]{0,300}\\])?`,
  'g',
);
export const FOOTNOTE = new RegExp(`\\[\\^[^\\]\\s]{1,100}\\]|\\^${BRACKETED}`, 'g');
/** Words taken out, and remarks, in CriticMarkup; comments of Handlebars. */
export const CRITIC = /\{(--|>>)[\s\S]{0,1000}?(?:--|<<)\}|\{\{!(?:--[\s\S]{0,1000}?--|[^{}]{0,1000})\}\}/g;
/** What a program fills in or runs where it shows the note (Logseq, Templater, Mustache), outside code; `{{name}}` in code is meant as it stands. */
export const FILLED_IN = /(?<!`)(`{1,10})(?!`)[^`]{1,2000}\1(?!`)|\{\{[^{}]{1,1000}\}\}|<%[\s\S]{0,1000}?%>/g;
/** What is written small above characters: how they are read aloud. */
export const READING = /<(r[tp])\b[^<>]{0,200}>[\s\S]{0,1000}?(?:<\/\1\s*>|(?=<\/?r[tpbu]))/giu;
/** What chats show only when it is clicked. */
export const SPOILER = /\|\|[^|]{1,1000}\|\||>![^<>]{1,1000}!</g;
/** Attributes as Kramdown and Pandoc write them: at the end of a line. */
export const ATTRIBUTES = /\s*\{:?\s*[.#:][^{}\n]{0,300}\}[ \t]*$/gm;
/** Attributes may say anything; `<br>` and an address in angle brackets have none. */
const TAG = /<[a-zA-Z][\w-]{0,40}\s(?:[^<>"']|"[^"]{0,2000}"|'[^']{0,2000}'){0,400}>/g;
const TITLE = /(?<=\]\([^()\s]{0,1000})\s+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^()]{0,500}\))(?=\s*\))/g;

/** Comments of Obsidian, and code that Dataview runs. */
const REMARK = /%%[^%]{1,1000}%%|(?<!`)`\$?=[^`\n]{1,1000}`(?!`)/g;

/** What a page does not show, or shows struck out, names nobody to a client; an address in angle brackets is shown. */
export const UNSHOWN = /~~|<(?![^<>\s]+@[^<>\s]+>)|%%/;

const MAY_HOLD = /[<{]|%%|`\$?=|!\[|\^\[|\|\||>!|\]\(/;
const UNSEEN = [IMAGE, FOOTNOTE, COMMENT, READING, TAG, TITLE, SPOILER, CRITIC, ATTRIBUTES, REMARK];

/** Inline content with all blanked out that no page shows as part of its text (images, footnotes, comments, titles, spoilers), every offset being kept. */
export function unseenBlanked(raw: string): string {
  if (!MAY_HOLD.test(raw)) return raw;
  const text = UNSEEN.reduce((rest, pattern) => rest.replace(pattern, blanked), raw);
  return text.replace(FILLED_IN, (all, code?: string) => (code ? all : blanked(all)));
}
