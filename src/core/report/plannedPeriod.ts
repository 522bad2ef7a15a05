import { reportDates } from '../calendar/cadence';
import { addDays } from '../calendar/localDate';
import type { DateRange, LocalDate } from '../model/date';
import type { Project } from '../model/snapshot';
import { defaultPeriod } from './defaultPeriod';

/** A plan's next date is looked for this many days ahead: more than the longest cadence one would plan. */
const AHEAD = 400;

/**
 * The period of the report that the project's plan asks for next: up to the latest date of the plan that has come without a report for it, else up to
 * the next one to come. Without a plan it ends on `asOf`. It begins where the last report that was sent ended, else one cadence back.
 */
export function plannedPeriod(project: Project, asOf: LocalDate): DateRange {
  const reported = lastReported(project);
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

function lastReported({ reports }: Project): LocalDate | undefined {
  return reports
    .filter(({ report }) => report?.status === 'sent')
    .flatMap(({ report }) => report?.period?.to ?? report?.sent?.value ?? [])
    .sort()
    .at(-1);
}
