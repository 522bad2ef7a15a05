import { withEntities } from './entities';
import { LOOK_ALIKES, OTHER_ALPHABETS } from './lookAlikes';
import { simplified } from './traditional';

/** What folds to itself but for case, width, spaces and the shape of a quotation mark, pictures too: most lines, and folding the others takes ten times as long. */
const SIMPLE =
  /^[\x20-\x7e\t\n\u2013\u2014\u2018-\u201d\u2026\u2300-\u23ff\u2600-\u27bf\u3001\u3002\u3008-\u3011\u4e00-\u9fff\u{1f300}-\u{1f7ff}\u{1f900}-\u{1f9ff}]*$/u;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
/** What may disguise a word in such a line: an entity, marks or a tag within it, letters set apart. */
const DISGUISED =
  /&#?\w|[a-zA-Z](?:[*`~\\]|<[^<>\n]{0,200}>)+[a-zA-Z]|(?<![a-zA-Z])[a-zA-Z](?:[ \t]+|[.·_/–—-])[a-zA-Z](?:[ \t]+|[.·_/–—-])|[\u4e00-\u9fff](?:[ \t]+|[*<`~\\][^\u4e00-\u9fff\n]*)[\u4e00-\u9fff]/;

/**
 * A text as one reads it: compatibility forms, case, accents, traditional characters, letters that look alike, entities and what cannot be seen folded; words that are
 * run together (`InternalNotes`) parted, letters that are set apart (`I n t e r n a l`, `内 部`) joined. Line ends are `\n`; each line is folded for itself.
 */
export function foldedText(text: string): string {
  const half = simplified(text).replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
  const simple = simplyFolded(half);
  if (simple !== undefined) return simple;
  return half
    .split(/\r?\n/)
    .map((line) => simplyFolded(line) ?? undisguised(line))
    .join('\n');
}

/** @param half the text, its signs and letters of full width being of half */
function simplyFolded(half: string): string | undefined {
  if (!SIMPLE.test(half) || DISGUISED.test(half)) return undefined;
  return parted(half)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[ \t]{2,}|\t/g, ' ');
}

function undisguised(half: string): string {
  const letters = withEntities(half)
    .replace(BREAK, ' $& ')
    .replace(SEALED, '🔒')
    .replace(WITHIN_WORD, '')
    .normalize('NFKD')
    .replace(/[\p{Cf}\p{M}\u115f\u1160\u2800\u3164\ufffc]/gu, '')
    .normalize('NFC')
    .replace(OTHER_LETTERS, (word) => (/[a-z]/i.test(word) ? latin(word) : word))
    .replace(LOOK_ALIKE, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  return parted(letters)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(SET_APART, joined)
    .replace(HAN_APART, '');
}

/** The signs for secret and forbidden on Japanese keyboards, which fold to a character of many words. */
const SEALED = /[㊙🈲]\ufe0f?/gu;
/** These part what stands on both sides of them. */
const BREAK = /<(?:br|hr|p|div|li|td)\s*\/?>/gi;
/** What changes nothing but how a word looks, between two letters of it: tags, comments, signs of Markdown. */
const LOOKS = /(?:<\/?[a-z][^<>\n]{0,200}>|<!--[^<>\n]*-->|[*`~\\])+/.source;
const WITHIN_WORD = new RegExp(
  `(?<=\\p{L}\\p{M}*)(?<!\\p{Script=Han})${LOOKS}(?=\\p{Ll})|(?<=[内保机不对])${LOOKS}(?=[部密对外])`,
  'giu',
);
/** A word that holds letters of another alphabet: where it holds Latin ones too, they are a disguise. */
const OTHER_LETTERS = /(?<!\p{L})\p{L}*[\u0370-\u03ff\u0400-\u052f]\p{L}*/gu;
const LOOK_ALIKE = new RegExp(`[${[...LOOK_ALIKES.keys()].join('')}]`, 'gu');
/** `i n t e r n a l`, `i.n.t.e.r.n.a.l`: four letters or more with one sign between each two. */
const SET_APART = /(?<![a-z])[a-z](?:[ .·_/–—-][a-z]){3,}(?![a-z])/g;
/** Spaces between Chinese characters; `本周内 部署完成` stays in two. */
const HAN_APART = /(?<=\p{Script=Han}) (?!部[署门分件])(?=\p{Script=Han})/gu;

function latin(word: string): string {
  return Array.from(word, (letter) => OTHER_ALPHABETS.get(letter) ?? letter).join('');
}

/** `InternalNotes`, `INTERNALNotes`: a word ends where the next one begins with a capital. */
function parted(text: string): string {
  return /[a-zA-Z][A-Z]/.test(text) ? text.replace(/[a-z](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g, '$& ') : text;
}

/** Two words that are set apart by the same space run together when they are joined: what is looked for is parted from them. */
function joined(letters: string): string {
  return letters
    .replace(/[^a-z]/g, '')
    .replace(/internal|private|confidential|secret/g, ' $& ')
    .trim();
}
