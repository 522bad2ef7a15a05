/** In every text that a pattern matches stands at least one word of each list. Letters of ASCII are small; `HAN` stands for any Chinese character. */
export type RequiredWords = readonly (readonly string[])[];

/** Is found in a text that holds a character of U+2E80 or above, where all Chinese stands. */
export const HAN = '\uffff';

/** What a part of a pattern matches. */
export interface Part {
  /** All that it may be, when that is a handful of words; else undefined. */
  readonly exact: readonly string[] | undefined;
  /** What stands in the text wherever it matches, beside that. */
  readonly needs: RequiredWords;
}

export const EMPTY: Part = { exact: [''], needs: [] };
export const ANYTHING: Part = { exact: undefined, needs: [] };

export type Parsed = readonly [part: Part, end: number];

const MOST_IN_CLASS = 32;

/** @param from behind its bracket */
export function characterClass(source: string, from: number): Parsed {
  const end = /(?:\\.|[^\\\]])*/suy;
  end.lastIndex = from;
  const inside = end.exec(source)?.[0] ?? '';
  const after = from + inside.length + 1;
  if (inside.startsWith(HAN_SCRIPT)) {
    const [others] = characterClass(`${inside.slice(HAN_SCRIPT.length)}]`, 0);
    const needs = inside === HAN_SCRIPT ? [[HAN]] : others.exact ? [[HAN, ...others.exact]] : [];
    return [{ exact: undefined, needs }, after];
  }
  const plain = inside.replace(/\\([^\w])/gu, '$1').replace(/^-|-$/g, '');
  const isPlain = !/^\^|\\|[^-]-[^-]|[\ud800-\udfff]/.test(inside.replace(/\\[^\w]/gu, 'x'));
  const characters = [...(inside.startsWith('-') || inside.endsWith('-') ? '-' : ''), ...plain];
  if (!isPlain || characters.length === 0 || characters.length > MOST_IN_CLASS) return [ANYTHING, after];
  const letters = characters.map(literal);
  return [
    letters.every(({ exact }) => exact) ? { exact: letters.flatMap(({ exact = [] }) => exact), needs: [] } : ANYTHING,
    after,
  ];
}

const HAN_SCRIPT = '\\p{Script=Han}';
const CODE = /u\{([\da-fA-F]+)\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})/y;
const PROPERTY = /[pPk][{<][^}>]*[}>]/y;
const CONTROL: ReadonlyMap<string, string> = new Map(Object.entries({ t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' }));

/** @param at behind the backslash */
export function escaped(source: string, at: number): Parsed {
  if (source.startsWith(HAN_SCRIPT, at - 1)) return [{ exact: undefined, needs: [[HAN]] }, at - 1 + HAN_SCRIPT.length];
  const sign = source[at] ?? '';
  if (sign === 'b' || sign === 'B') return [EMPTY, at + 1];
  CODE.lastIndex = at;
  const [code, ...digits] = CODE.exec(source) ?? [];
  if (code !== undefined)
    return [literal(String.fromCodePoint(Number.parseInt(digits.find((each) => each) ?? '', 16))), at + code.length];
  PROPERTY.lastIndex = at;
  const property = PROPERTY.exec(source)?.[0];
  if (property !== undefined) return [ANYTHING, at + property.length];
  const control = CONTROL.get(sign);
  if (control !== undefined) return [literal(control), at + 1];
  return /\w/.test(sign) ? [ANYTHING, at + (/^\d+/.exec(source.slice(at))?.[0].length ?? 1)] : [literal(sign), at + 1];
}

/** The character there, in both its halves where it has two. */
export function wholeCharacter(source: string, at: number): string {
  return String.fromCodePoint(source.codePointAt(at) ?? 0);
}

/** Of other letters than those of ASCII it is not known which of them a pattern without regard for case takes for another. */
export function literal(sign: string): Part {
  const small = sign.toLowerCase();
  return sign > '\x7f' && small !== sign.toUpperCase() ? ANYTHING : { exact: [small], needs: [] };
}
