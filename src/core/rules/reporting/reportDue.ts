import { reportDates } from '../../calendar/cadence';
import { addDays } from '../../calendar/localDate';
import { addWorkdays } from '../../calendar/workingDays';
import type { LocalDate } from '../../model/date';
import type { Project } from '../../model/snapshot';

/** A day on which a report was due, and the last one on which it would have been on time. */
export interface ReportDue {
  readonly date: LocalDate;
  readonly deadline: LocalDate;
  /** Deadline of the report date before it, if there was one. */
  readonly before?: LocalDate;
}

/** How far ahead and back report dates are looked for: more than the longest cadence one would plan. */
const SPAN = 400;

/** The latest report date whose deadline has passed. */
export function lastDue(project: Project, asOf: LocalDate): ReportDue | undefined {
  const plan = project.reporting;
  if (!plan) {
    return undefined;
  }
  const dates = reportDates(plan, project.calendar, addDays(asOf, -SPAN), asOf);
  const passed = dates
    .map((date) => ({ date, deadline: addWorkdays(project.calendar, date, plan.grace) }))
    .filter(({ deadline }) => deadline < asOf);
  const last = passed[passed.length - 1];
  const before = passed[passed.length - 2]?.deadline;
  return last && { ...last, ...(before && { before }) };
}

/** The first report date on or after a day, with its deadline. */
export function nextDue(project: Project, day: LocalDate): ReportDue | undefined {
  const plan = project.reporting;
  const date = plan && reportDates(plan, project.calendar, day, addDays(day, SPAN))[0];
  return date && { date, deadline: addWorkdays(project.calendar, date, plan.grace) };
}
