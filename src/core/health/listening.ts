import { componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases } from './clockCases';

import type { ProjectDay } from './projectDay';

/** ½ the clock of feedback until it is answered + ½ the clock of needs until they are played back (health.md, listening). */
export function listening(day: ProjectDay): JudgedComponent {
  return componentOf('listening', day.project.weights.listening, [
    partOf('feedback-answered', 1 / 2, clockCases(day.timeline.feedback, day)),
    partOf('needs-confirmed', 1 / 2, clockCases(day.timeline.needs, day)),
  ]);
}
