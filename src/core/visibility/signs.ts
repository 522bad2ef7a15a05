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

/** In a text: `eX`, `XXe`, and three letters or more in a row that each stand by themselves (`I n t`). */
export const CAPITAL_INSIDE = 1 << 27;
export const CAPITALS_BEFORE = 1 << 28;
export const LETTERS_APART = 1 << 29;
const LETTERS_IN_A_ROW = 3;

/**
 * What kinds of characters stand in a text and how its letters (of ASCII) follow one another: all of its signs, and `UNUSUAL`, in one number.
 *
 * @param onUnusual told where each of the unusual characters stands
 */
export function signsIn(text: string, onUnusual?: (at: number) => void): number {
  let signs = 0;
  /** Letters since the last that is none; how many words of one letter came last; whether the last letters were capitals. */
  let letters = 0;
  let alone = 0;
  let isCapital = false;
  let wereCapitals = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const small = code | 32;
    if (small >= 97 && small <= 122) {
      const isCapitalHere = code < 97;
      if (letters > 0) {
        if (isCapitalHere && !isCapital) signs |= CAPITAL_INSIDE;
        if (!isCapitalHere && wereCapitals) signs |= CAPITALS_BEFORE;
      }
      wereCapitals = letters > 0 && isCapital && isCapitalHere;
      isCapital = isCapitalHere;
      letters++;
      continue;
    }
    if (letters > 0) {
      alone = letters === 1 ? alone + 1 : 0;
      if (alone >= LETTERS_IN_A_ROW) signs |= LETTERS_APART;
      letters = 0;
    }
    // Nearly all that is no ASCII is Chinese: of it nothing need be looked up.
    if (code >= 0x4e00 && code <= 0x9fff) signs |= HAN_SIGN;
    else {
      const kind = KINDS[code] ?? 0;
      signs |= kind;
      if (kind & UNUSUAL) onUnusual?.(i);
    }
  }
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

/** A pattern with the flag `g`, to be searched for, and of the signs of a text those without which it cannot match: one of each of the numbers. */
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
  return { pattern: new RegExp(source, 'g'), needs };
}
