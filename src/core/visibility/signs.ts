/** Stands in a text that holds a character that may fold to a letter: any but ASCII, Han and common signs. */
export const UNUSUAL = 1;

/** First and last of the characters that fold to themselves; of the signs of full width, those that are no markup. */
const USUAL: readonly (readonly [first: string, last: string])[] = [
  ...(['\t\n', '\r\r', ' ~', '–—', '‘”', '……', '、。', '〈】', '一\u9fff'] as const),
  ...(['\u2300\u23ff', '\u2600\u27bf', '\ud83c\ud83e', '\udc00\udfff'] as const),
  ...[...'！＃＄％＇（）＋，：；？＠［＾｛｜｝～'].map((sign) => sign + sign),
].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

/** The characters that patterns may need, those of one string being alike to them; every string is one bit of the signs of a text. */
const ALIKE = [...'<~[](|!>{^`&*_="“”\\@～', ':：', '\ud83c', '\ud83d', '\ud83e', '一\u9fff'] as const;
const HAN_RANGE = ALIKE.length - 1;

const KINDS = kindsOfCharacters();

function kindsOfCharacters(): Int32Array {
  const kinds = new Int32Array(0x10000).fill(UNUSUAL);
  for (const [first, last] of USUAL) kinds.fill(0, first.charCodeAt(0), last.charCodeAt(0) + 1);
  ALIKE.forEach((characters, i) => {
    const [first = 0, last = first] = [...characters].map((each) => each.charCodeAt(0));
    if (i === HAN_RANGE) kinds.fill(bit(i), first, last + 1);
    else for (const each of characters.split('')) kinds[each.charCodeAt(0)] = bit(i) | (kinds[each.charCodeAt(0)] ?? 0);
  });
  return kinds;
}

function bit(i: number): number {
  return 2 << i;
}

export const HAN_SIGN = bit(HAN_RANGE);

/** What kinds of characters stand between two offsets of a text: all of its signs, and `UNUSUAL`, in one number. */
export function signsIn(text: string, start = 0, end = text.length): number {
  let signs = 0;
  for (let i = start; i < end; i++) signs |= KINDS[text.charCodeAt(i)] ?? 0;
  return signs;
}

/**
 * The number that has a bit in common with the signs of every text in which one of the characters stands.
 *
 * @throws RangeError for a character that no text is looked through for
 */
export function anyOf(characters: string): number {
  return characters.split('').reduce((signs, each) => {
    const kind = (KINDS[each.charCodeAt(0)] ?? 0) & ~UNUSUAL;
    if (kind === 0) throw new RangeError(`no sign: ${each}`);
    return signs | kind;
  }, 0);
}

/** A pattern, and of the signs of a text those without which it cannot match: one of each of the numbers. */
export interface SignedPattern {
  readonly pattern: RegExp;
  readonly needs: readonly number[];
}

/** Whether a text with these signs could match. */
export function couldMatch({ needs }: SignedPattern, signs: number): boolean {
  for (const need of needs) if ((signs & need) === 0) return false;
  return true;
}

/** @param needs see `anyOf`; without any the pattern could match wherever it is looked for */
export function signed(source: string, ...needs: number[]): SignedPattern {
  return { pattern: new RegExp(source), needs };
}
