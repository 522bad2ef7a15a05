import type { LocalDate } from '../model/date';
import type { Project } from '../model/snapshot';
import { componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases, type EntryClock, endBy } from './entryClock';

/** ½ the clock of feedback until it is answered + ½ the clock of needs until they are played back (health.md, listening). */
export function listening(project: Project, asOf: LocalDate): JudgedComponent {
  return componentOf('listening', project.weights.listening, [
    partOf('feedback-answered', 1 / 2, clockCases(project, feedbackClock(project), asOf)),
    partOf('needs-confirmed', 1 / 2, clockCases(project, needClock(project), asOf)),
  ]);
}

/** Praise asks for no answer. */
export function feedbackClock(project: Project): EntryClock {
  return {
    applies: ({ entry }) => entry.kind === 'feedback' && entry.tone?.value !== 'praise',
    end: endBy('answered', 'resolved'),
    limit: () => project.response.feedback,
    verb: 'feedback',
  };
}

export function needClock(project: Project): EntryClock {
  return {
    applies: ({ entry }) => entry.kind === 'need',
    end: endBy('confirmed', 'agreed'),
    limit: () => project.response.need,
    verb: 'confirmed',
  };
}
