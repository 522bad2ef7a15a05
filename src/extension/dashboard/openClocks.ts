import { isOpen } from '../../core/calendar/overdue';
import { workdaysBetween } from '../../core/calendar/workingDays';
import type { LocalDate } from '../../core/model/date';
import type { LifecycleStep } from '../../core/model/entry';
import type { Project, TrackedEntry } from '../../core/model/snapshot';

/** Something open that ought to move within a number of working days. */
export interface OpenClock {
  readonly tracked: TrackedEntry;
  /** What is being waited for. */
  readonly step: LifecycleStep;
  /** Working days since it began, and those it may take. */
  readonly age: number;
  readonly limit: number;
}

/** The clocks that run in a project, the furthest past its limit first. The client's own turns are not ours to be timed on. */
export function openClocks(project: Project, asOf: LocalDate): OpenClock[] {
  return project.entries
    .flatMap((tracked) => clockOf(project, tracked, asOf) ?? [])
    .sort((a, b) => b.age / Math.max(b.limit, 1) - a.age / Math.max(a.limit, 1));
}

function clockOf(project: Project, tracked: TrackedEntry, asOf: LocalDate): OpenClock | undefined {
  const { entry, start } = tracked;
  const waiting = isOpen(entry) ? waitsFor(project, tracked) : undefined;
  if (!waiting || start === undefined || start > asOf) {
    return undefined;
  }
  return { tracked, ...waiting, age: workdaysBetween(project.calendar, start, asOf) };
}

function waitsFor({ response }: Project, { entry, side }: TrackedEntry): Pick<OpenClock, 'step' | 'limit'> | undefined {
  const steps = entry.steps ?? {};
  switch (entry.kind) {
    case 'question':
      return side === 'us' && !steps.answered ? { step: 'answered', limit: response.question } : undefined;
    case 'feedback':
      return entry.tone?.value !== 'praise' && !steps.answered
        ? { step: 'answered', limit: response.feedback }
        : undefined;
    case 'need':
      return steps.confirmed ? undefined : { step: 'confirmed', limit: response.need };
    case 'risk':
    case 'issue': {
      const level = entry.severity?.value ?? 'medium';
      return level === 'low' || steps.disclosed ? undefined : { step: 'disclosed', limit: response.disclose[level] };
    }
    case 'change':
      if (!steps.communicated) {
        return { step: 'communicated', limit: response.communicate };
      }
      return steps.agreed ? undefined : { step: 'agreed', limit: response.agree };
    case 'conflict':
      return steps.resolved ? undefined : { step: 'resolved', limit: response.conflict };
    case 'action':
    case 'decision':
      return undefined;
  }
}
