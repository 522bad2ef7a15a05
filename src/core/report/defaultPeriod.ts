import { addDays } from '../calendar/localDate';
import type { DateRange, LocalDate } from '../model/date';
import type { Cadence } from '../model/profile';
import type { Project } from '../model/snapshot';
import { clientReports } from '../visibility/sources';

/** The period a new report covers: from the day after the last sent one ended, else one cadence back, up to `asOf`. */
export function defaultPeriod(project: Project, asOf: LocalDate): DateRange {
  const ends = clientReports(project)
    .filter(({ report }) => report?.status === 'sent')
    .flatMap(({ report }) => report?.period?.to ?? report?.sent?.value ?? [])
    .filter((end) => end < asOf)
    .sort();
  const last = ends.at(-1);
  return { from: last ? addDays(last, 1) : addDays(asOf, 1 - lengthOf(project.reporting?.cadence)), to: asOf };
}

function lengthOf(cadence: Cadence | undefined): number {
  if (!cadence) return 7;
  const days = { weeks: 7, months: 30, days: 1 }[cadence.unit];
  return cadence.every * days;
}
