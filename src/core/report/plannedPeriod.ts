import { reportDates } from '../calendar/cadence';
import { addDays } from '../calendar/localDate';
import type { DateRange, LocalDate } from '../model/date';
import type { Project } from '../model/snapshot';
import { defaultPeriod } from './defaultPeriod';
import { lastReported } from './lastReported';

/** A plan's next date is looked for this many days ahead: more than the longest cadence one would plan. */
const AHEAD = 400;

/**
 * The period of the report that the project's plan asks for next: up to the latest date of the plan that has come without a report for it, else up to
 * the next one to come. Without a plan it ends on `asOf`. It begins where the last report that was sent ended, else where a first one does.
 */
export function plannedPeriod(project: Project, asOf: LocalDate): DateRange {
  const reported = lastReported(project.reports);
  const to = nextEnd(project, asOf, reported) ?? asOf;
  const from = reported === undefined ? defaultPeriod(project, to).from : addDays(reported, 1);
  return from <= to ? { from, to } : { from: to, to };
}

function nextEnd(
  { reporting, calendar }: Project,
  asOf: LocalDate,
  reported: LocalDate | undefined,
): LocalDate | undefined {
  if (!reporting) return undefined;
  const first = reported === undefined ? reporting.start : addDays(reported, 1);
  const late = reportDates(reporting, calendar, first, asOf).at(-1);
  const ahead = first > asOf ? first : asOf;
  return late ?? reportDates(reporting, calendar, ahead, addDays(ahead, AHEAD))[0];
}
