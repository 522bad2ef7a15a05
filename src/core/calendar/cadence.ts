import type { LocalDate } from '../model/date';
import type { ReportingPlan, WorkCalendar } from '../model/profile';
import { addDays, addMonths, weekdayOf } from './localDate';
import { nextWorkday } from './workingDays';

/** More reports than a project lives through, and an end to hostile plans. */
const MOST_DATES = 2000;

/**
 * The dates on which a report is due, from `from` to `to` inclusive: counted from the plan's start (a month's day 31 clamps, and each date is counted
 * from the start, never from the one before), each moved to the next working day.
 */
export function reportDates(plan: ReportingPlan, calendar: WorkCalendar, from: LocalDate, to: LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  const first = firstDate(plan);
  for (let n = 0; n < MOST_DATES; n++) {
    const nominal = nth(plan, first, n);
    if (nominal > to) break;
    const date = nextWorkday(calendar, nominal);
    if (date >= from && date <= to && dates.at(-1) !== date) dates.push(date);
  }
  return dates;
}

/** The start, or the first of the plan's weekday on or after it. */
function firstDate(plan: ReportingPlan): LocalDate {
  if (plan.cadence.unit !== 'weeks' || plan.cadence.weekday === undefined) return plan.start;
  let date = plan.start;
  while (weekdayOf(date) !== plan.cadence.weekday) date = addDays(date, 1);
  return date;
}

function nth(plan: ReportingPlan, first: LocalDate, n: number): LocalDate {
  const every = Math.max(1, Math.trunc(plan.cadence.every)) * n;
  if (plan.cadence.unit === 'months') return addMonths(first, every);
  return addDays(first, plan.cadence.unit === 'weeks' ? every * 7 : every);
}
