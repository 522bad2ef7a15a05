import type { LocalDate } from '../model/date';
import type { Weekday } from '../model/profile';

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** A strict ISO date; anything else, an impossible day included, is undefined. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makeLocalDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** The date of a year, month (1 to 12) and day, or undefined where the calendar has no such day. */
export function makeLocalDate(year: number, month: number, day: number): LocalDate | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return format(year, month, day);
}

/** Days from 1970-01-01, by the civil calendar. */
export function toEpochDay(date: LocalDate): number {
  const [year, month, day] = parts(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** 0001-01-01 and 9999-12-31, the ends of what `YYYY-MM-DD` can say. */
const FIRST_DAY = -719162;
const LAST_DAY = 2932896;

/** Inverse of `toEpochDay`. What lies outside the years 1 to 9999 is held at their ends. */
export function fromEpochDay(epochDay: number): LocalDate {
  const z = Math.min(LAST_DAY, Math.max(FIRST_DAY, epochDay)) + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1;
  const month = monthIndex + (monthIndex < 10 ? 3 : -9);
  return format(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date `n` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, n: number): LocalDate {
  return fromEpochDay(toEpochDay(date) + n);
}

/** The date `n` months later, clamped to the month's last day. */
export function addMonths(date: LocalDate, n: number): LocalDate {
  const [year, month, day] = parts(date);
  const months = Math.min(9999 * 12 + 11, Math.max(12, year * 12 + month - 1 + n));
  const y = Math.floor(months / 12);
  const m = months - y * 12 + 1;
  return format(y, m, Math.min(day, daysInMonth(y, m)));
}

/** Calendar days from `a` to `b`. */
export function daysBetween(a: LocalDate, b: LocalDate): number {
  return toEpochDay(b) - toEpochDay(a);
}

/** The day of the week. */
export function weekdayOf(date: LocalDate): Weekday {
  // 1970-01-01 was a Thursday.
  return WEEKDAYS[(((toEpochDay(date) + 3) % 7) + 7) % 7] ?? 'mon';
}

/** How many days a month has in that year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function parts(date: LocalDate): readonly [year: number, month: number, day: number] {
  return [
    1000 * digit(date, 0) + 100 * digit(date, 1) + 10 * digit(date, 2) + digit(date, 3),
    10 * digit(date, 5) + digit(date, 6),
    10 * digit(date, 8) + digit(date, 9),
  ];
}

function digit(date: LocalDate, index: number): number {
  return date.charCodeAt(index) - 48;
}

function format(year: number, month: number, day: number): LocalDate {
  const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate;
}
