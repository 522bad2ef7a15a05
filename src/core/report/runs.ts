/** Runs this long are looked at: words, or characters in Chinese (leak policy, A8). */
export const RUN_OF_WORDS = 5;
export const RUN_OF_HAN = 12;

/** A text without what case, width and invisible characters make of its letters. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, '');
}

/** Words, and Chinese characters one by one, folded so that markup and case make no difference. */
export function tokensOf(text: string): readonly string[] {
  return plainLetters(text).match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

/** Whether a token of a text is Chinese. */
export function isHan(token: string): boolean {
  return /^\p{Script=Han}/u.test(token);
}

/** Every run of five words, and of twelve Chinese characters, folded so that markup and case hide nothing. */
export function runsOf(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const words = tokens.filter((token) => !isHan(token));
  const han = tokens.filter(isHan);
  return [...runsAmong(words, RUN_OF_WORDS, ' '), ...runsAmong(han, RUN_OF_HAN, '')];
}

/** The runs of a length among words, by where they begin. */
export function runsAmong(words: readonly string[], length: number, space: string): readonly string[] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, from) => words.slice(from, from + length).join(space));
}
