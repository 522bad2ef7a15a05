import { daysTaken, windowOf } from '../calendar/clock';
import type { LocalDate } from '../model/date';
import type { LifecycleStep } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { isRunning } from './clockCases';
import type { TimedEntry } from './entryClock';
import { startedClocks } from './startedClocks';
import type { ReasonKey } from './words/reasonTexts';

/** Something open that ought to move within a number of working days. */
export interface OpenClock {
  readonly tracked: TrackedEntry;
  /** What is being waited for. */
  readonly step: LifecycleStep;
  /** Working days since it began, and those it may take. */
  readonly age: number;
  readonly limit: number;
  /** The last day on which it is in time. */
  readonly deadline: LocalDate;
  readonly isLate: boolean;
  /** What it does to its value. */
  readonly reason: ReasonKey;
}

/**
 * The clocks of health that run in a project on a day, the furthest past its limit first. A change that the client does not know of waits for that, and
 * for agreement only afterwards. What waits on the client is not ours to be timed on.
 */
export function openClocks(project: Project, asOf: LocalDate): readonly OpenClock[] {
  const window = windowOf(asOf);
  const clocks = startedClocks(project, window.from);
  const running = (timed: readonly TimedEntry[]): readonly TimedEntry[] =>
    timed.filter((each) => isRunning(each, window));
  const untold = running(clocks.communications);
  const waiting = new Set(untold.map(({ tracked }) => tracked));
  const all = [
    ...running(clocks.questions),
    ...running(clocks.feedback),
    ...running(clocks.needs),
    ...running(clocks.disclosures),
    ...untold,
    ...running(clocks.agreements).filter(({ tracked }) => !waiting.has(tracked)),
    ...running(clocks.conflicts),
  ];
  return all
    .map(({ tracked, clock, step, reasons }) => {
      const { limit, deadline } = clock;
      const age = daysTaken(project.calendar, clock, asOf);
      const isLate = deadline < asOf;
      return { tracked, step, age, limit, deadline, isLate, reason: isLate ? reasons.open : reasons.pending };
    })
    .sort((a, b) => b.age / Math.max(b.limit, 1) - a.age / Math.max(a.limit, 1));
}
