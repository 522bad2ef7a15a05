import type { LocalDate } from '../model/date';
import type { WorkCalendar } from '../model/profile';
import { fromEpochDay, toEpochDay, weekdayOf } from './localDate';

/** No calendar is free for longer than this: a guard against one without any working day. */
const LONGEST_BREAK = 400;
/** Up to so many working days are counted one by one; beyond that, whole weeks are skipped first. */
const FEW = 60;

/**
 * The n-th working day after `start` (docs/health.md); before it when `n` is negative, `start` itself when `n` is 0.
 *
 * In a calendar without working days every day counts, so that the answer is always a date; it never leaves the years 1 to 9999.
 */
export function addWorkdays(calendar: WorkCalendar, start: LocalDate, n: number): LocalDate {
  const counting = countingOf(calendar);
  const step = n < 0 ? -1 : 1;
  let day = toEpochDay(start);
  let left = Math.min(Math.abs(Math.trunc(n)), counting.perWeek * 600_000);
  if (counting.perWeek > 0 && left > FEW) {
    const weeks = Math.max(0, Math.floor((left - counting.exceptions) / counting.perWeek) - 1);
    const near = day + step * 7 * weeks;
    // A holiday skipped over leaves more to count, an extra working day less; `exceptions` kept us from going too far.
    left -= step > 0 ? counting.upTo(near) - counting.upTo(day) : counting.upTo(day - 1) - counting.upTo(near - 1);
    day = near;
  } else if (counting.perWeek === 0) {
    left = Math.min(Math.abs(Math.trunc(n)), LONGEST_BREAK);
  }
  for (; left > 0; left--) day = following(counting, day, step);
  return fromEpochDay(day);
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. The inverse of `addWorkdays` on working days. */
export function workdaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to <= from) return 0;
  const counting = countingOf(calendar);
  return counting.upTo(toEpochDay(to)) - counting.upTo(toEpochDay(from));
}

/** The first working day that is not before `date`. */
export function nextWorkday(calendar: WorkCalendar, date: LocalDate): LocalDate {
  const counting = countingOf(calendar);
  const day = toEpochDay(date);
  return counting.isWorkday(day) ? date : fromEpochDay(following(counting, day, 1));
}

function following(counting: Counting, day: number, step: 1 | -1): number {
  for (let away = 1; away <= LONGEST_BREAK; away++) if (counting.isWorkday(day + step * away)) return day + step * away;
  return day + step;
}

/** A calendar made ready for counting. Days are epoch days. */
interface Counting {
  readonly perWeek: number;
  /** How many days are unlike others of their weekday. */
  readonly exceptions: number;
  isWorkday(day: number): boolean;
  /** Working days from some fixed day up to and including this one: the difference of two counts what lies between. */
  upTo(day: number): number;
}

/** Calendars are immutable, and asked for hundreds of thousands of times: each is made ready once. */
const COUNTINGS = new WeakMap<WorkCalendar, Counting>();

function countingOf(calendar: WorkCalendar): Counting {
  const known = COUNTINGS.get(calendar);
  if (known) return known;
  const counting = prepare(calendar);
  COUNTINGS.set(calendar, counting);
  return counting;
}

function prepare({ workdays, holidays, extraWorkdays }: WorkCalendar): Counting {
  // Epoch day -3 was a Monday.
  const week = Array.from({ length: 7 }, (_, index) => workdays.includes(weekdayOf(fromEpochDay(index - 3))));
  const inWeek = (day: number): number => (((day + 3) % 7) + 7) % 7;
  const before: number[] = [0];
  for (const works of week) before.push((before.at(-1) ?? 0) + (works ? 1 : 0));
  const perWeek = before[7] ?? 0;
  const unlike = new Map<number, boolean>();
  for (const date of holidays) unlike.set(toEpochDay(date), false);
  for (const date of extraWorkdays) unlike.set(toEpochDay(date), true);
  for (const [day, works] of unlike) if (week[inWeek(day)] === works) unlike.delete(day);
  const days = [...unlike.keys()].sort((a, b) => a - b);
  const gained: number[] = [0];
  for (const day of days) gained.push((gained.at(-1) ?? 0) + (unlike.get(day) ? 1 : -1));
  return {
    perWeek,
    exceptions: days.length,
    isWorkday: (day) => unlike.get(day) ?? week[inWeek(day)] ?? false,
    upTo: (day) =>
      Math.floor((day + 3) / 7) * perWeek + (before[inWeek(day) + 1] ?? 0) + (gained[countUpTo(days, day)] ?? 0),
  };
}

/** How many of the sorted days are not after `day`. */
function countUpTo(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
