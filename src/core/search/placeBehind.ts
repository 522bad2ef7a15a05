/** How far to look, and what ends it. */
export interface Reach {
  /** How many characters must stand between at the least, and may at the most. */
  readonly least: number;
  readonly most: number;
  /** None of these may stand between. */
  readonly ends: string;
}

/**
 * The first place not far behind another at which something is so, as `[^ends]{least,most}?` leads to it.
 *
 * @returns -1 where it is so at none
 */
export function placeBehind(text: string, from: number, reach: Reach, isSo: (at: number) => boolean): number {
  let at = from;
  for (let between = 0; between <= reach.most; between++) {
    if (between >= reach.least && isSo(at)) return at;
    const sign = text.codePointAt(at);
    if (sign === undefined || reach.ends.includes(text.charAt(at))) return -1;
    at += sign > 0xffff ? 2 : 1;
  }
  return -1;
}
