/** What begins a line: signs, a box, a label. */
const OPENS = '(?:^|\\n|[:：]\\s)[^\\p{L}\\p{N}\\n]*';
/** An error of that name is none of ours. */
const NO_ERROR = '(?! (?:SERVER )?ERRORS?| (?:Server )?Errors?)';
/** Part of an identifier it is no word. */
const [BEFORE, BEHIND] = ['(?<![\\p{L}\\p{N}_/.$-])', '(?![\\p{L}\\p{N}_/(=-]|\\.\\w)'];

const SHOUTED =
  "INTERNAL|CONFIDENTIAL|VERTRAULICH|TOP SECRET|OFF THE RECORD|(?:DO NOT|DON['’]?T|NEVER) (?:SHARE|FORWARD|DISCLOSE|DISTRIBUTE|CIRCULATE)|NOT FOR (?:THE )?CLIENTS?|(?:TEAM|US) ONLY";

/** In capitals such a word is written as a mark, wherever it stands; one that often names a thing (`PRIVATE KEY`) where a line begins. */
const CAPITALS = new RegExp(
  `${BEFORE}(?:${SHOUTED})${BEHIND}${NO_ERROR}|${OPENS}(?:PRIVATE|SECRET|RESTRICTED|SENSITIVE|INTERN)${BEHIND}(?! (?:KEY|BETA|API|REPO|CLOUD|TOKEN)S?(?![A-Z]))`,
  'u',
);
/** `Internal We raise the price`: what begins a sentence, with another right behind it. */
const BEFORE_SENTENCE = new RegExp(
  `${OPENS}(?:(?:(?:Strictly |Highly )(?:[Ii]nternal|[Cc]onfidential)|Internal|Confidential)(?: [Oo]nly)?${NO_ERROR} \\p{Lu}\\p{Ll}+|Private (?:We|I|They|He|She|The|It|This)) `,
  'u',
);

/**
 * Whether a word that could be one like any other is written as a mark by its capitals: `INTERNAL raise the price`, `Confidential We raise it`. Of `Internal review on
 * Tuesday` it is not.
 *
 * @param raw as it stands in the note, or all of a note
 */
export function isWrittenAsMark(raw: string): boolean {
  const text = raw.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return CAPITALS.test(text) || BEFORE_SENTENCE.test(text);
}
