import type { LocalDate } from '../model/date';
import type { Project, TrackedEntry } from '../model/snapshot';
import { componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases, type EntryClock, endBy } from './entryClock';

/** The clock of conflicts until they are resolved (health.md, conflict). */
export function conflict(project: Project, asOf: LocalDate): JudgedComponent {
  return componentOf('conflict', project.weights.conflict, [
    partOf('conflicts-resolved', 1, clockCases(project, conflictClock(project), asOf)),
  ]);
}

export function conflictClock(project: Project): EntryClock {
  return {
    applies: ({ entry }) => entry.kind === 'conflict',
    end: (tracked) => (isSettled(tracked) ? endBy('resolved', 'agreed')(tracked) : undefined),
    limit: () => project.response.conflict,
    verb: 'resolved',
  };
}

/** Resolved counts only with a cause, at least one option and an agreement. */
function isSettled({ entry }: TrackedEntry): boolean {
  return entry.cause !== undefined && (entry.options?.length ?? 0) > 0 && entry.agreement !== undefined;
}
