import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';

/** The day up to which the reports that were sent cover; undefined where none was sent yet. */
export function lastReported(reports: readonly Note[], before?: LocalDate): LocalDate | undefined {
  return reports
    .filter(({ report }) => report?.status === 'sent')
    .flatMap(({ report }) => report?.period?.to ?? report?.sent?.value ?? [])
    .filter((end) => before === undefined || end < before)
    .sort()
    .at(-1);
}
