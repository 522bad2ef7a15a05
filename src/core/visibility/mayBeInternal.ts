import {
  DENYING_TAG,
  FIELD_HINT,
  FIELD_WORDS,
  INTERNAL_PHRASES,
  INTERNAL_WORDS,
  LINK_END,
  LOCK_NAMES,
  LOCKS,
  MARKINGS,
  PINYIN,
} from './internalVocabulary';
import {
  anyOf,
  CAPITAL_INSIDE,
  CAPITALS_BEFORE,
  couldMatch,
  HAN_SIGN,
  LETTERS_APART,
  type SignedPattern,
  signed,
  signsIn,
  UNUSUAL,
} from './signs';
import { simplified } from './traditional';

/**
 * Whether a text could say that something is internal, in any words and under any disguise that `internalWords.ts` sees through. Most texts could not, and
 * nothing more need be asked of them: telling so takes a tenth of the time of reading them folded. It may say yes where nothing is internal, never no where
 * something is.
 */
export function mayBeInternal(text: string): boolean {
  const signs = signsIn(text);
  if (signs & UNUSUAL) return true;
  if (DISGUISES.some((shape) => couldMatch(shape, signs) && text.search(shape.pattern) >= 0)) return true;
  const small = simplified(text.toLowerCase());
  if (VOCABULARY.some((words) => couldMatch(words, signs) && small.search(words.pattern) >= 0)) return true;
  return (signs & HAN_SIGN) !== 0 && lettersOf(small).search(HAN_VOCABULARY) >= 0;
}

/**
 * A text without all that may part two Chinese characters of a word: marks, spaces, line ends, where links lead.
 *
 * @param small the text in lower case
 */
export function lettersOf(small: string): string {
  return small.replace(NO_LETTERS, '');
}

/** Where each of the letters stands that `lettersOf` leaves, by offset in the text. */
export function placesOfLetters(small: string): Uint32Array {
  const places = new Uint32Array(small.length);
  let count = 0;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    if (isLetter(code)) places[count++] = at;
    else if (code === OF_LINK || code === OF_TAG) {
      NO_LETTER.lastIndex = at;
      if (NO_LETTER.test(small)) at = NO_LETTER.lastIndex - 1;
    }
  }
  return places.subarray(0, count);
}

const HAN = '\\u4e00-\\u9fff';
const LATIN = 'a-zA-Z0-9';
const LOOKS = '*_=~～`"“”\\\\';
const MARK_SIGNS = anyOf('*_=~～`"“”\\<');
const MARKS = `(?:[${LOOKS}]|<[^<>]*>)`;
/** What may stand within a Latin word: a link may begin or end there, too. */
const WITHIN = `(?:${MARKS}|\\[|\\](?!\\()|${LINK_END})`;
/** What `lettersOf` leaves out. Chinese in angle brackets need not be a tag (`<内部>`). */
const NO_LETTERS = new RegExp(`${LINK_END}|<[^<>${HAN}]*>|[^a-z0-9${HAN}]`, 'g');
const NO_LETTER = new RegExp(NO_LETTERS.source, 'y');
/** What may begin more than one character that is left out. */
const [OF_LINK, OF_TAG] = [0x5d, 0x3c];

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x30 && code <= 0x39);
}

/**
 * What folds to something else than its lower case: a picture that is none of the common ones, a capital within a word, an entity, markup within a word, Chinese within a tag or where a link leads, letters that
 * are set apart. Each by itself: a search for one is many times faster than one for all.
 */
export const DISGUISES: readonly SignedPattern[] = [
  signed('\\ud83c(?![\\udf00-\\udfff])', anyOf('\ud83c')),
  signed('\\ud83d(?![\\udc00-\\udfff])', anyOf('\ud83d')),
  signed('\\ud83e(?![\\udd00-\\uddff])', anyOf('\ud83e')),
  signed('[a-z][A-Z]', CAPITAL_INSIDE),
  signed('[A-Z][A-Z][a-z]', CAPITALS_BEFORE),
  signed('&\\S', anyOf('&')),
  signed(`[${LATIN}]${MARKS}+[${HAN}]`, MARK_SIGNS, HAN_SIGN),
  signed(`[${HAN}]${MARKS}+[${LATIN}]`, MARK_SIGNS, HAN_SIGN),
  signed(`[${LATIN}]${WITHIN}+[${LATIN}]`, MARK_SIGNS | anyOf('[]')),
  signed(`<[^<>]*[${HAN}]`, anyOf('<'), HAN_SIGN),
  signed(`\\]\\([^()\\s<>]*[${HAN}]`, anyOf(']'), anyOf('('), HAN_SIGN),
  signed(`(?<![a-zA-Z])[a-zA-Z](?:[\\s${LOOKS}]*[\\s${LOOKS}._/–—-][a-zA-Z]){3}`, LETTERS_APART),
];

/**
 * What may stand between two words of a phrase once markup and tags are taken out, or nothing: one that had to be there would be compiled twice, and there are hundreds.
 */
const GAP = `(?:[^a-z<#＃\\]]|\\](?!\\([^()\\s<>]*\\))|${LINK_END}|<[^<>]*>|[#＃][^\\s#＃]*(?=[\\s#＃]|$)){0,80}`;
/** `(?:the |our )`: with one gap behind both the pattern is smaller. */
const SPACED = /\(\?:((?:[a-z]+ \|)+[a-z]+ )\)/g;
/** A character that is a mark by itself is one like any other beside others; what stands beside a word is no longer known. */
const LONE = /\|\(\?<![^()]*\)\[内密\]\(\?![^()]*\)/g;
const NEIGHBOURS = /\(\?<?![^()]*\)/g;
/** Behind `第一节` and `议题一`, which number a part, the character for inside may stand alone. */
const NUMBERED = '(?:[议主话]题|事项|第)[一二三四五六七八九十\\d]{0,3}(?:部分?|[节项章条])?对?内';
const [, HAN_WORDS] = byScript(INTERNAL_WORDS);
const [MARKS_ALONE, HAN_MARKS] = byScript(MARKINGS);
const LONGEST_PATTERN = 19_500;
/** The vocabulary in lower case: patterns that all begin alike search several times faster. */
export const VOCABULARY: readonly SignedPattern[] = [
  ...inParts(INTERNAL_PHRASES.map(withGaps)).map((phrases) => signed(`(?<![a-z])(?:${phrases.join('|')})(?![a-z])`)),
  signed(MARKS_ALONE),
  signed(PINYIN.replaceAll(' ?', GAP)),
  signed(`(?<![${HAN}])[内密](?![${HAN}])`, HAN_SIGN),
  signed(LOCKS.join('|'), anyOf('\ud83c\ud83d\ud83e')),
  signed(`[:：]${GAP}(?:${LOCK_NAMES})`, anyOf(':')),
  signed(FIELD_HINT, anyOf(':')),
  // With the flag `u` a pattern searches several times slower.
  signed(`${DENYING_TAG.source.replace('(?![\\p{L}\\p{N}])', '')}|[#＃♯]conf(?![\\w/-])`),
  signed('conf\\.?\\s*[)\\]】）］:：]', anyOf('[(:')),
];
/** What is written in Chinese characters, to be looked for in nothing but letters (see `lettersOf`): a word may be broken anywhere. */
export const HAN_VOCABULARY = new RegExp(
  [HAN_WORDS, HAN_MARKS, NUMBERED, FIELD_WORDS].join('|').replace(LONE, '').replace(NEIGHBOURS, ''),
  'g',
);

/** The Latin words of a pattern and those of other scripts, whatever stands between the words of a phrase. Patterns with the flag `u` search several times slower. */
function byScript({ source }: RegExp): readonly [latin: string, others: string] {
  const wide = withGaps(source.replaceAll('\\p{Script=Han}', `[${HAN}]`));
  const end = '(?![a-z])';
  const parted = wide.indexOf(`${end}|`) + end.length;
  return [wide.slice(0, parted), wide.slice(parted + 1)];
}

function withGaps(words: string): string {
  return words
    .replace(SPACED, (_all, each: string) => `(?:(?:${each.replaceAll(' |', '|').trimEnd()}) )`)
    .replace(/'(\??)/g, (_all, optional: string) => `(?:['’‘＇]|${WITHIN})${optional ? '*' : '+'}`)
    .replace(/(?:\[- \]| )\??|-\?/g, GAP);
}

/** A pattern of more than 20,000 characters is not optimized by V8, and searches thirty times slower; with its gaps the whole list has more. */
function inParts(phrases: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let room = 0;
  for (const phrase of phrases) {
    room -= phrase.length + 1;
    if (room < 0) {
      parts.push([]);
      room = LONGEST_PATTERN - phrase.length;
    }
    parts.at(-1)?.push(phrase);
  }
  return parts;
}
