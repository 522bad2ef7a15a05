import type { LocalDate } from '../model/date';
import type { ReportingPlan, WorkCalendar } from '../model/profile';
import { addDays, addMonths, daysBetween, weekdayOf } from './localDate';
import { nextWorkday } from './workingDays';

/** More reports than anybody asks about at once, and an end to hostile plans. */
const MOST_DATES = 4000;
/** A nominal date before `from` can move into it, over a long holiday. */
const LONGEST_MOVE = 60;

/**
 * The dates on which a report is due, from `from` to `to` inclusive: counted from the plan's start (a month's day 31 clamps, and each date is counted
 * from the start, never from the one before), each moved to the next working day.
 */
export function reportDates(plan: ReportingPlan, calendar: WorkCalendar, from: LocalDate, to: LocalDate): LocalDate[] {
  const dates: LocalDate[] = [];
  const first = firstDate(plan);
  const begin = firstNumber(plan, first, from);
  for (let n = begin; n < begin + MOST_DATES; n++) {
    const nominal = reportDateNumber(plan, first, n);
    if (nominal > to) break;
    const date = nextWorkday(calendar, nominal);
    if (date >= from && date <= to && dates.at(-1) !== date) dates.push(date);
  }
  return dates;
}

/** The day so many cadences of the plan after another. */
export function addCadences(plan: ReportingPlan, date: LocalDate, n: number): LocalDate {
  return reportDateNumber(plan, date, n);
}

/** The start, or the first of the plan's weekday on or after it. */
function firstDate({ cadence, start }: ReportingPlan): LocalDate {
  if (cadence.unit !== 'weeks' || cadence.weekday === undefined) return start;
  for (let days = 0; days < 7; days++) {
    const date = addDays(start, days);
    if (weekdayOf(date) === cadence.weekday) return date;
  }
  return start;
}

/** The number of a date that certainly is not after `from`, so that years gone by need not be counted through. */
function firstNumber(plan: ReportingPlan, first: LocalDate, from: LocalDate): number {
  const days = daysBetween(first, from) - LONGEST_MOVE;
  const longest = everyOf(plan) * { days: 1, weeks: 7, months: 31 }[plan.cadence.unit];
  return Math.max(0, Math.floor(days / longest));
}

function reportDateNumber(plan: ReportingPlan, first: LocalDate, n: number): LocalDate {
  const count = everyOf(plan) * n;
  if (plan.cadence.unit === 'months') return addMonths(first, count);
  return addDays(first, plan.cadence.unit === 'weeks' ? count * 7 : count);
}

function everyOf({ cadence }: ReportingPlan): number {
  return Number.isFinite(cadence.every) ? Math.max(1, Math.trunc(cadence.every)) : 1;
}
