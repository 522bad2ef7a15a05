import type { DateOrder } from '../../model/policy';
import { allMatches } from '../matches';

const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d|[/.-]\d)/g;

/**
 * How numeric dates of a note read, told by those that can be read one way only (`1/17/2025` → month first). Nothing where the
 * note has none such, or where they contradict each other.
 *
 * @param text the note and its file name
 */
export function dateOrderOf(text: string): DateOrder | undefined {
  let monthFirst = false;
  let dayFirst = false;
  for (const match of allMatches(text, SLASHED)) {
    const a = Number(match[1]);
    const b = Number(match[3]);
    if (a > 12 && a <= 31 && b <= 12) dayFirst = true;
    else if (b > 12 && b <= 31 && a <= 12) monthFirst = true;
  }
  if (monthFirst === dayFirst) return undefined;
  return monthFirst ? 'mdy' : 'dmy';
}
