import { isOpen } from '../calendar/overdue';
import type { LocalDate } from '../model/date';
import type { EntryKind, LifecycleStep } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { pastLimit } from './limit';

/** An entry that waits for a step past its limit. */
export interface Waiting {
  readonly tracked: TrackedEntry;
  readonly since: LocalDate;
  readonly deadline: LocalDate;
  /** Working days since it began. */
  readonly age: number;
}

/** The open entries of a kind that none of the steps has settled within `limit` working days. */
export function* openPast(
  project: Project,
  asOf: LocalDate,
  kind: EntryKind,
  steps: readonly LifecycleStep[],
  limit: (tracked: TrackedEntry) => number | undefined,
): Iterable<Waiting> {
  for (const tracked of project.entries) {
    const { entry, start } = tracked;
    if (entry.kind !== kind || !isOpen(entry) || steps.some((it) => entry.steps?.[it])) {
      continue;
    }
    const days = limit(tracked);
    const late = days === undefined ? undefined : pastLimit(project.calendar, start, days, asOf);
    if (late && start) {
      yield { tracked, since: start, ...late };
    }
  }
}
