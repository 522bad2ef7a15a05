import { addDays } from '../../core/calendar/localDate';
import { addWorkdays, nextWorkday } from '../../core/calendar/workingDays';
import type { LocalDate } from '../../core/model/date';
import type { WorkCalendar } from '../../core/model/profile';

/**
 * The days that are offered before anything is typed: today, whatever day it is, the next two working days, and a week and two weeks from now, or the
 * next working day after those. Nobody promises something for a day off to come unless they say so.
 */
export function offeredDays(today: LocalDate, calendar: WorkCalendar): readonly LocalDate[] {
  const days = [
    today,
    ...[1, 2].map((n) => addWorkdays(calendar, today, n)),
    ...[7, 14].map((n) => nextWorkday(calendar, addDays(today, n))),
  ];
  return [...new Set(days)].sort();
}

/** The days on which something may have happened. */
export function offeredPastDays(today: LocalDate): readonly LocalDate[] {
  return [0, -1, -2, -3, -7].map((days) => addDays(today, days));
}
