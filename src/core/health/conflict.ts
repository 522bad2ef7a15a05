import { componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases } from './clockCases';

import type { ProjectDay } from './projectDay';

/** The clock of conflicts until they are resolved (health.md, conflict). */
export function conflict(day: ProjectDay): JudgedComponent {
  return componentOf('conflict', day.project.weights.conflict, [
    partOf('conflicts-resolved', 1, clockCases(day.timeline.conflicts, day)),
  ]);
}
