import { makeLocalDate } from '../../calendar/localDate';
import type { LocalDate } from '../../model/date';
import type { DateOrder } from '../../model/policy';
import { allMatches } from '../matches';
import { MONTHS } from '../vocabulary/calendarWords';
import { opensWithYear } from './dateOrder';

/** What a date in words or digits is read against. */
export interface DateContext {
  /** The note's own date: gives the year where a date has none, and the day that relative words count from. */
  readonly anchor?: LocalDate;
  /** How `12/01` reads, by setting or because the note shows it elsewhere. */
  readonly order?: DateOrder;
}

/** A date found in text: offsets into it. `date` is absent for one that no calendar has (2026-02-30). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly date?: LocalDate;
}

const DIGITS =
  /(?<![\d./-])(?:(\d{4}|1\d\d(?=\s?年)|2\d(?=\s?年\s?\d{1,2}\s?月))(?:([-/.])(\d{1,2})\2(\d{1,2})|\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]?|(\d{2})(\d{2}))|(\d{1,2})([-/.])(\d{1,2})\10(\d{4}|\d{2})|(\d{1,2})\s?月\s?(\d{1,2})(?:\s?[日号]|(?=\s?(?:之?前|以前|完成|$|[，,。；;)）])))|(\d{1,2})\/(\d{1,2}))(?![\d/]|-\d|\.\d)/g;

const DAY_FIRST =
  /(?<![\p{L}\d])(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:of\s+)?|-|(?=\p{L}{3,9}\d{4}))(\p{L}{3,9})\.?(?:(?:,?\s+|-|)(\d{4}))?(?![\p{L}\d])/gu;
const MONTH_FIRST =
  /(?<![\p{L}\d])(\p{L}{3,9})\.?(?:\s+|-(?=\d{1,2}-\d{4}))(\d{1,2})(?:st|nd|rd|th)?(?:(?:(?:\s?,)?\s+|-)(\d{4}))?(?![\p{L}\d:]|\s?[ap]m\b)/gu;
/** `2021-MAR-23`. */
const YEAR_FIRST = /(?<![\p{L}\d])(\d{4})([-\s])(\p{L}{3,9})\2(\d{1,2})(?![\p{L}\d])/gu;

/**
 * Finds the first calendar date in a text: ISO and its relatives, Chinese, month names, and `12/01`-like forms where the order
 * is known or only one is possible. Relative words are not looked for.
 */
export function findDate(text: string, context: DateContext): FoundDate | undefined {
  let found: FoundDate | undefined;
  if (/\d/.test(text)) {
    found = findDigits(text, context);
    if (/\p{L}{3}/u.test(text)) found = earlier(found, findNamed(text, context));
  }
  return found;
}

function earlier(a: FoundDate | undefined, b: FoundDate | undefined): FoundDate | undefined {
  if (!a || !b) return a ?? b;
  return b.start < a.start ? b : a;
}

function findDigits(text: string, context: DateContext): FoundDate | undefined {
  for (const match of allMatches(text, DIGITS)) {
    const date = readDigits(match, context);
    if (date !== 'no-date') return { start: match.index, end: match.index + match[0].length, date };
  }
  return undefined;
}

function readDigits(match: RegExpMatchArray, context: DateContext): LocalDate | undefined | 'no-date' {
  const n = (index: number): number => Number(match[index]);
  if (match[1]) {
    if (match[2]) return makeLocalDate(n(1), n(3), n(4));
    // `107年11月21日`: years as Taiwan counts them.
    if (match[5]) return makeLocalDate(n(1) + (ERAS.get(match[1].length) ?? 0), n(5), n(6));
    // Eight digits in a row are a date only where they can be one: other numbers have eight digits, too.
    return n(1) >= 1990 && n(1) < 2100 ? (makeLocalDate(n(1), n(7), n(8)) ?? 'no-date') : 'no-date';
  }
  if (match[9]) return readOrdered(n(9), match[10] ?? '', n(11), match[12] ?? '', context);
  if (match[13]) return withYear(n(13), n(14), context);
  if (match[15]) return readPair(n(15), n(16), context);
  return 'no-date';
}

/** Before the first year of a count, by the digits that such a year is written with: `115年` as in Taiwan, `26年` for short. */
const ERAS: ReadonlyMap<number, number> = new Map([
  [3, 1911],
  [2, 2000],
]);

/** `12/01/2026`, `1-17-25`, `26/11/20`: by the known order, else by the only one that the calendar allows. */
function readOrdered(
  a: number,
  sign: string,
  b: number,
  last: string,
  context: DateContext,
): LocalDate | undefined | 'no-date' {
  const year = last.length === 2 ? 2000 + Number(last) : Number(last);
  const isYearFirst = context.order === 'ymd' ? a > 12 : context.order === undefined && opensWithYear(a, last);
  const yearFirst = isYearFirst && last.length === 2 ? makeLocalDate(2000 + a, b, Number(last)) : undefined;
  if (yearFirst) return yearFirst;
  const monthFirst = makeLocalDate(year, a, b);
  const dayFirst = makeLocalDate(year, b, a);
  if (context.order === 'mdy') return monthFirst ?? dayFirst;
  // With full stops between (`04.03.2024`) the day comes first wherever that is how dates are written.
  if (context.order === 'dmy' || sign === '.') return dayFirst ?? monthFirst;
  if (monthFirst && dayFirst && monthFirst !== dayFirst) return 'no-date';
  return monthFirst ?? dayFirst ?? 'no-date';
}

function readPair(a: number, b: number, context: DateContext): LocalDate | 'no-date' {
  if (!context.anchor) return 'no-date';
  const monthFirst = a <= 12 ? withYear(a, b, context) : undefined;
  const dayFirst = b <= 12 ? withYear(b, a, context) : undefined;
  if (context.order === 'dmy') return dayFirst ?? 'no-date';
  if (context.order) return monthFirst ?? 'no-date';
  if (monthFirst && dayFirst && monthFirst !== dayFirst) return 'no-date';
  return monthFirst ?? dayFirst ?? 'no-date';
}

/** A date without a year is the one nearest to the note's own: in December, `1/8` is of the next year. */
export function withYear(month: number, day: number, context: DateContext): LocalDate | undefined {
  if (!context.anchor) return undefined;
  const year = Number(context.anchor.slice(0, 4));
  const distance = month - Number(context.anchor.slice(5, 7));
  const nearest = distance < -6 ? year + 1 : distance > 8 ? year - 1 : year;
  return makeLocalDate(nearest, month, day);
}

function findNamed(text: string, context: DateContext): FoundDate | undefined {
  const monthFirst = firstNamed(allMatches(text, MONTH_FIRST), [3, 1, 2], context);
  const dayFirst = firstNamed(allMatches(text, DAY_FIRST), [3, 2, 1], context);
  return earlier(firstNamed(allMatches(text, YEAR_FIRST), [1, 3, 4], context), earlier(monthFirst, dayFirst));
}

function firstNamed(
  matches: Iterable<RegExpMatchArray>,
  [yearGroup, monthGroup, dayGroup]: readonly [year: number, month: number, day: number],
  context: DateContext,
): FoundDate | undefined {
  for (const match of matches) {
    const month = MONTHS.get((match[monthGroup] ?? '').toLowerCase());
    if (month === undefined) continue;
    const day = Number(match[dayGroup]);
    const year = match[yearGroup];
    const date = year ? makeLocalDate(Number(year), month, day) : withYear(month, day, context);
    const start = match.index ?? 0;
    if (date || year) return { start, end: start + match[0].length, date };
  }
  return undefined;
}
