/** So wide may a name be, in letters, that its score still stands behind it where the sidebar is as narrow as it comes. */
const ROOM = 20;

/**
 * The score that stands at the right edge of a row, where a long name cannot push it out; undefined where it stands behind the name anyway, and for a hundred, for which a badge has
 * no room and the sign before the name says enough.
 */
export function scoreBadge(name: string, score: number | null): string | undefined {
  const width = [...name].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(letter) ? 2 : 1), 0);
  const rounded = score === null ? 100 : Math.floor(score);
  return width > ROOM && rounded < 100 ? String(rounded) : undefined;
}
