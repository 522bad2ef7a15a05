import { daysBetween } from '../../core/calendar/localDate';
import { isUnsettled } from '../../core/facts/isUnsettled';
import { withEarlier } from '../../core/facts/sameAction';
import type { OpenClock } from '../../core/health/openClocks';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Project, Snapshot, TrackedEntry } from '../../core/model/snapshot';
import { clocksOf } from './projectClocks';

/** The project an entry stands in, for rows that ask one after the other. */
export function projectOfEntry({ snapshot }: Analysis, { note }: TrackedEntry): Project | undefined {
  return projectAt(snapshot, note.path);
}

/** The same of a note. */
export function projectAt(snapshot: Snapshot, path: string): Project | undefined {
  let byId = PROJECTS.get(snapshot);
  if (!byId) {
    byId = new Map(snapshot.projects.map((project) => [project.id, project]));
    PROJECTS.set(snapshot, byId);
  }
  return byId.get(snapshot.projectOf.get(path) ?? '');
}

/** The entries that a row stands for: its own, and those of earlier notes which it carries on. */
export function entriesOfRow({ snapshot }: Analysis, tracked: TrackedEntry): readonly TrackedEntry[] {
  return withEarlier(projectAt(snapshot, tracked.note.path), tracked);
}

/** The clock of an open entry that waits for an answer, a confirmation, to be told or to be resolved. */
export function clockOf(analysis: Analysis, tracked: TrackedEntry): OpenClock | undefined {
  const project = projectOfEntry(analysis, tracked);
  return project && clocksIn(project, analysis.asOf).get(tracked.id);
}

/** The days by which an open entry is past its date or its limit; undefined where it is in time. */
export function daysLate(analysis: Analysis, tracked: TrackedEntry): number | undefined {
  const { entry } = tracked;
  if (!isUnsettled(entry)) {
    return undefined;
  }
  const until = entry.due?.value ?? entry.neededBy?.value ?? clockOf(analysis, tracked)?.deadline;
  const days = until === undefined ? 0 : daysBetween(until, analysis.asOf);
  return days > 0 ? days : undefined;
}

const PROJECTS = new WeakMap<Snapshot, ReadonlyMap<string, Project>>();
/** Rows are drawn one by one; the clocks of a project are read once for all of them. */
const CLOCKS = new WeakMap<Project, { readonly asOf: LocalDate; readonly byEntry: ReadonlyMap<string, OpenClock> }>();

function clocksIn(project: Project, asOf: LocalDate): ReadonlyMap<string, OpenClock> {
  const known = CLOCKS.get(project);
  if (known?.asOf === asOf) {
    return known.byEntry;
  }
  const byEntry = new Map(clocksOf(project, asOf).map((clock) => [clock.tracked.id, clock]));
  CLOCKS.set(project, { asOf, byEntry });
  return byEntry;
}
