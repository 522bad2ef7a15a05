import { addDays } from '../calendar/localDate';
import type { DateRange, LocalDate } from '../model/date';
import type { Cadence } from '../model/profile';
import type { Project, TrackedEntry } from '../model/snapshot';
import { clientReports, isSourceFor } from '../visibility/sources';
import { lastReported } from './lastReported';
import { daysOf, reasonsAgainst } from './selectEntries';

/**
 * The period a new report covers, up to `asOf`: from the day after the last sent one ended. The first one goes back to where reporting begins, else to the first record that the
 * client may see, and at least one cadence; what is internal never decides where it begins.
 */
export function defaultPeriod(project: Project, asOf: LocalDate): DateRange {
  const reasonAgainst = reasonsAgainst(project);
  return periodSince(project, asOf, (tracked) => reasonAgainst(tracked, asOf) === undefined);
}

/** The same for somebody who looks at it before it is taken: where nothing is marked for the client yet, a first report goes back to the first record that could be. */
export function offeredPeriod(project: Project, asOf: LocalDate): DateRange {
  const reasonAgainst = reasonsAgainst(project);
  const isAnyMarked = project.entries.some((tracked) => reasonAgainst(tracked, asOf) === undefined);
  return isAnyMarked
    ? defaultPeriod(project, asOf)
    : periodSince(project, asOf, (tracked) => reasonAgainst(tracked, asOf) === 'not-marked');
}

function periodSince(project: Project, asOf: LocalDate, counts: (tracked: TrackedEntry) => boolean): DateRange {
  const last = lastReported(clientReports(project), asOf);
  if (last !== undefined) return { from: addDays(last, 1), to: asOf };
  const { reporting } = project;
  const cadenceAgo = addDays(asOf, 1 - lengthOf(reporting?.cadence));
  const begin = reporting && reporting.start <= asOf ? reporting.start : firstDay(project, counts);
  return { from: begin !== undefined && begin < cadenceAgo ? begin : cadenceAgo, to: asOf };
}

function firstDay(project: Project, counts: (tracked: TrackedEntry) => boolean): LocalDate | undefined {
  return project.entries
    .filter((tracked) => tracked.note.kind !== 'report' && isSourceFor(tracked.note, project) && counts(tracked))
    .flatMap((tracked) => daysOf(tracked)[0] ?? [])
    .sort()[0];
}

function lengthOf(cadence: Cadence | undefined): number {
  if (!cadence) return 7;
  const days = { weeks: 7, months: 30, days: 1 }[cadence.unit];
  return cadence.every * days;
}
