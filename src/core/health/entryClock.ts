import { type Clock, daysTaken, hasHappened, readClock, startClock } from '../calendar/clock';
import type { Occurrence } from '../model/date';
import type { LifecycleStep } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import type { Case } from './cases';
import type { ProjectDay } from './projectDay';

/** What a clock waits for: stem of its reasons, `answered` gives `answered-kept`, `answered-late` and so on. */
export type ClockVerb = 'answered' | 'feedback' | 'confirmed' | 'disclosed' | 'resolved' | 'communicated' | 'agreed';

/** The clock of one kind of entry: what starts it is the entry's start; what ends it, and by when, stands here. */
export interface EntryClock {
  readonly verb: ClockVerb;
  /** The step that is waited for. */
  readonly step: LifecycleStep;
  readonly applies: (tracked: TrackedEntry) => boolean;
  readonly end: (tracked: TrackedEntry) => Occurrence | undefined;
  /** When it was over without that step. Absent: nothing but the step ends it. */
  readonly closed?: (tracked: TrackedEntry) => Occurrence | undefined;
  /** Working days. */
  readonly limit: (project: Project, tracked: TrackedEntry) => number;
}

/** An entry with its clock started. */
export interface TimedEntry {
  readonly tracked: TrackedEntry;
  readonly clock: Clock;
  readonly verb: ClockVerb;
  readonly step: LifecycleStep;
}

/** Starts a clock for each of the entries that it applies to. Without a day on which they began there is none. */
export function startClocks(
  project: Project,
  entries: readonly TrackedEntry[],
  { verb, step, applies, end, closed, limit }: EntryClock,
): readonly TimedEntry[] {
  const timed: TimedEntry[] = [];
  for (const tracked of entries) {
    const { start } = tracked;
    if (start === undefined || tracked.entry.status === 'migrated' || !applies(tracked)) continue;
    const times = { start, end: end(tracked), closed: closed?.(tracked), limit: limit(project, tracked) };
    timed.push({ tracked, clock: startClock(project.calendar, times), verb, step });
  }
  return timed;
}

/** Reads clocks on a day (health.md, *clock*). What lies before the window or after the day gives no case. */
export function clockCases(timed: readonly TimedEntry[], day: ProjectDay): readonly Case[] {
  const cases: Case[] = [];
  for (const each of timed) {
    const found = caseOf(each, day);
    if (found) cases.push(found);
  }
  return cases;
}

function caseOf({ tracked, clock, verb }: TimedEntry, { project, window }: ProjectDay): Case | undefined {
  const state = readClock(clock, window);
  if (state === 'past' || state === 'not-yet' || hasHappened(tracked.entry.cancelled?.value, window.asOf))
    return undefined;
  const { entry, note } = tracked;
  const place = { path: note.path, span: entry.textSpan, text: entry.text };
  if (state === 'unknown-day') return { ...place, value: 'left-out', reason: 'unknown-day' };
  if (state === 'lapsed') return { ...place, value: 'left-out', reason: 'lapsed' };
  const days = daysTaken(project.calendar, clock, window.asOf);
  const data = { days, limit: clock.limit };
  if (state === 'pending') return { ...place, value: 'pending', reason: `${verb}-pending`, data };
  if (state === 'kept') return { ...place, value: 1, reason: `${verb}-kept`, data, days };
  if (state === 'open') return { ...place, value: 0, reason: `${verb}-open`, data, days };
  const ended = hasHappened(clock.end, window.asOf);
  return { ...place, value: 0, reason: ended ? `${verb}-late` : 'closed-without', data, days };
}

/** Whether a clock runs on that day: begun, and neither ended nor over. */
export function isRunning({ tracked, clock }: TimedEntry, { window }: Pick<ProjectDay, 'window'>): boolean {
  if (hasHappened(tracked.entry.cancelled?.value, window.asOf)) return false;
  const state = readClock(clock, window);
  return state === 'open' || state === 'pending';
}

/** The first of the steps that happened. */
export function stepDay(
  { entry: { steps } }: TrackedEntry,
  ...names: readonly LifecycleStep[]
): Occurrence | undefined {
  if (steps === undefined) return undefined;
  for (const name of names) {
    const found = steps[name];
    if (found) return found.value;
  }
  return undefined;
}

/** When the entry was ticked, or said to be done. */
export function doneDay({ entry }: TrackedEntry): Occurrence | undefined {
  return entry.done?.value ?? (entry.status === 'done' ? 'unknown-day' : undefined);
}
