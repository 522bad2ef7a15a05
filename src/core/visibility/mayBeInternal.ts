import { FIELD_HINT, INTERNAL_WORDS, LOCK_NAMES, LOCKS, MARKINGS } from './internalVocabulary';

/**
 * Whether a text could say that something is internal, in any words and under any disguise that `internalWords.ts` sees through. Most texts could not, and
 * nothing more need be asked of them: telling so takes a tenth of the time of reading them folded. It may say yes where nothing is internal, never no where
 * something is.
 */
export function mayBeInternal(text: string): boolean {
  return UNUSUAL.test(text) || VOCABULARY.test(text) || (isApart(text) && VOCABULARY.test(together(text)));
}

/** Whether markup or spaces stand between two Chinese characters. */
export function isApart(text: string): boolean {
  return APART.test(text);
}

/** A text without what stands between two Chinese characters of it. */
export function together(text: string): string {
  return text.replace(ALL_APART, '');
}

const HAN = '\\u4e00-\\u9fff';
const LATIN = 'a-zA-Z0-9';
const LOOKS = '*_=~～`"“”\\\\';
const MARKS = `(?:[${LOOKS}]|<[^<>]*>)`;
const APART = new RegExp(`[${HAN}](?:[ \\t]|${MARKS})+[${HAN}]`);
const ALL_APART = new RegExp(`(?<=[${HAN}])(?:[ \\t]|${MARKS})+(?=[${HAN}])`, 'g');
/**
 * What folds to something else than its lower case: letters beyond ASCII and Han, those of full width and the marks of that width which are markup or join words; a
 * capital within a word; an entity; markup within a word; letters that are set apart.
 */
const UNUSUAL_SHAPES = [
  '[^\\t\\n\\r\\x20-\\x7e\\u2013\\u2014\\u2018-\\u201d\\u2026\\u2300-\\u23ff\\u2600-\\u27bf\\u3001\\u3002\\u3008-\\u3011\\u4e00-\\u9fff！＃＄％＇（）＋，：；？＠［］＾｛｜｝～\\ud83c-\\ud83e\\udc00-\\udfff]',
  '\\ud83c(?![\\udf00-\\udfff])|\\ud83d(?![\\udc00-\\udfff])|\\ud83e(?![\\udd00-\\uddff])',
  '[a-z][A-Z]|[A-Z][A-Z][a-z]',
  '&#?\\w',
  `[${LATIN}]${MARKS}+[${LATIN}${HAN}]|[${HAN}]${MARKS}+[${LATIN}]`,
  '(?<![a-zA-Z])[a-zA-Z](?:(?:[ \\t]+|[._/–—-])[a-zA-Z]){3}',
];
export const UNUSUAL = new RegExp(UNUSUAL_SHAPES.join('|'));

/** What may stand between two words of a phrase once markup and tags are taken out. */
const GAP = '(?:[^a-z<#＃]|<[^<>]*>|[#＃]\\S*(?!\\S))+';
/** Behind `第一部`, which numbers a part, the character for inside may stand alone. */
const NUMBERED = '部[对對]?[内內]';
export const VOCABULARY = new RegExp(
  [
    widened(INTERNAL_WORDS),
    widened(MARKINGS),
    NUMBERED,
    ...LOCKS,
    `[:：](?:${GAP})?(?:${LOCK_NAMES})`,
    FIELD_HINT,
  ].join('|'),
  'i',
);

/** The words of a pattern, whatever stands between those of a phrase. Patterns with the flag `u` search several times slower. */
function widened({ source }: RegExp): string {
  return source
    .replaceAll('\\p{Script=Han}', '[\\u4e00-\\u9fff]')
    .replace(/'(\??)/g, (_all, optional: string) => `(?:['’‘＇]|${MARKS})${optional ? '*' : '+'}`)
    .replace(/\[- \]\?|-\?| \?/g, `(?:${GAP})?`)
    .replace(/\[- \]| /g, GAP);
}
