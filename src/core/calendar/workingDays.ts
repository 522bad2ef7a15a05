import type { LocalDate } from '../model/date';
import type { WorkCalendar } from '../model/profile';
import { addDays, daysBetween, fromEpochDay, toEpochDay, weekdayOf } from './localDate';

/** No calendar is free for longer than this: a guard against one without any working day. */
const LONGEST_BREAK = 400;

/** Whether people work on that day. Extra working days (调休) win over holidays, holidays over weekdays. */
export function isWorkday(calendar: WorkCalendar, date: LocalDate): boolean {
  if (calendar.extraWorkdays.includes(date)) return true;
  if (calendar.holidays.includes(date)) return false;
  return calendar.workdays.includes(weekdayOf(date));
}

/**
 * The n-th working day after `start` (health.md, *Terms*); before it when `n` is negative, `start` itself when `n` is 0.
 *
 * In a calendar without working days every day counts, so that the answer is always a date.
 */
export function addWorkdays(calendar: WorkCalendar, start: LocalDate, n: number): LocalDate {
  const step = n < 0 ? -1 : 1;
  let date = start;
  for (let left = Math.abs(n); left > 0; left--) date = following(calendar, date, step);
  return date;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. The inverse of `addWorkdays` on working days. */
export function workdaysBetween(calendar: WorkCalendar, from: LocalDate, to: LocalDate): number {
  if (to <= from) return 0;
  const first = toEpochDay(from) + 1;
  const days = toEpochDay(to) - first + 1;
  const usual = new Set(calendar.workdays);
  // Whole weeks are alike; what is left of one, and the days that are unlike others, are looked at one by one.
  let count = Math.floor(days / 7) * usual.size;
  for (let day = first + days - (days % 7); day < first + days; day++) {
    if (usual.has(weekdayOf(fromEpochDay(day)))) count++;
  }
  for (const day of new Set([...calendar.holidays, ...calendar.extraWorkdays])) {
    if (day > from && day <= to) count += Number(isWorkday(calendar, day)) - Number(usual.has(weekdayOf(day)));
  }
  return count;
}

/** The first working day that is not before `date`. */
export function nextWorkday(calendar: WorkCalendar, date: LocalDate): LocalDate {
  return isWorkday(calendar, date) ? date : following(calendar, date, 1);
}

function following(calendar: WorkCalendar, date: LocalDate, step: 1 | -1): LocalDate {
  let next = addDays(date, step);
  while (!isWorkday(calendar, next)) {
    next = addDays(next, step);
    if (Math.abs(daysBetween(date, next)) > LONGEST_BREAK) return addDays(date, step);
  }
  return next;
}
