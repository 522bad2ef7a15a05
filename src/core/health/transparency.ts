import { isOpen } from '../calendar/overdue';
import type { LocalDate } from '../model/date';
import type { Level } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases, type EntryClock, endBy } from './entryClock';

/** ⅘ the clock of risks and issues until the client is told + ⅕ open risks with a plan (health.md, transparency). */
export function transparency(project: Project, asOf: LocalDate): JudgedComponent {
  return componentOf('transparency', project.weights.transparency, [
    partOf('risks-disclosed', 4 / 5, clockCases(project, disclosureClock(project), asOf)),
    partOf('risks-with-plan', 1 / 5, planCases(project, asOf)),
  ]);
}

export function disclosureClock(project: Project): EntryClock {
  return {
    applies: (tracked) =>
      (tracked.entry.kind === 'risk' || tracked.entry.kind === 'issue') && levelOf(tracked) !== 'low',
    end: endBy('disclosed', 'resolved'),
    limit: (tracked) =>
      levelOf(tracked) === 'high' ? project.response.disclose.high : project.response.disclose.medium,
    verb: 'disclosed',
  };
}

/** A risk that nobody rated is taken for a medium one. */
export function levelOf({ entry }: TrackedEntry): Level {
  return entry.severity?.value ?? 'medium';
}

function planCases(project: Project, asOf: LocalDate): readonly Case[] {
  return project.entries
    .filter((tracked) => tracked.entry.kind === 'risk' && isOpen(tracked.entry) && levelOf(tracked) !== 'low')
    .filter(({ start }) => start === undefined || start <= asOf)
    .map(({ entry, note }) => ({
      path: note.path,
      span: entry.textSpan,
      text: entry.text,
      value: entry.mitigation ? 1 : 0,
      reason: entry.mitigation ? 'risk-with-plan' : 'risk-without-plan',
    }));
}
