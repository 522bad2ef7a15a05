import { makeLocalDate, weekdayOf } from '../../calendar/localDate';
import type { DateOrder } from '../../model/policy';
import { allMatches } from '../matches';

/** `Friday 11/4/2025`, `11/4/2025 (Fri)`: the day of the week. */
const WITH_WEEKDAY =
  /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?!\d)|(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2}),?\s*\(?(mon|tue|wed|thu|fri|sat|sun)/gi;

/** Whether a date of three times two digits opens with its year: `25-04-10` is of 2025 rather than of 2010. */
export function opensWithYear(first: number, last: string): boolean {
  return last.length === 2 && first > 15 && Number(last) <= 15;
}

const SLASHED = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[/.-]\d)/g;

/** What both have in them; `2026-11-04` is none. */
const NUMERIC = /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]\d\d/;

/**
 * How numeric dates of a note read, told by those that can be read one way only (`1/17/2025` → month first), be it by the day of
 * the week beside them. Nothing where the note has none such, or where they contradict each other.
 *
 * @param text the note and its file name
 */
export function dateOrderOf(text: string): DateOrder | undefined {
  if (!NUMERIC.test(text)) return undefined;
  let monthFirst = false;
  let dayFirst = false;
  for (const match of allMatches(text, SLASHED)) {
    const a = Number(match[1]);
    const b = Number(match[3]);
    if (opensWithYear(a, match[4] ?? '')) continue;
    if (a > 12 && a <= 31 && b <= 12) dayFirst = true;
    else if (b > 12 && b <= 31 && a <= 12) monthFirst = true;
  }
  for (const match of allMatches(text, WITH_WEEKDAY)) {
    const [, before, a = match[5], b = match[6], last = match[7] ?? '', , , , behind] = match;
    const isOnDay = (month: string | undefined, day: string | undefined): boolean => {
      const date = makeLocalDate((last.length === 2 ? 2000 : 0) + Number(last), Number(month), Number(day));
      return date !== undefined && weekdayOf(date) === (before ?? behind ?? '').toLowerCase();
    };
    const [isMonthFirst, isDayFirst] = [isOnDay(a, b), isOnDay(b, a)];
    if (isMonthFirst && !isDayFirst) monthFirst = true;
    else if (isDayFirst && !isMonthFirst) dayFirst = true;
  }
  if (monthFirst === dayFirst) return undefined;
  return monthFirst ? 'mdy' : 'dmy';
}
