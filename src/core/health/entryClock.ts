import { type Clock, daysTaken, hasHappened, readClock, startClock } from '../calendar/clock';
import type { LocalDate, Occurrence } from '../model/date';
import type { LifecycleStep } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import type { Case, CaseRecord } from './cases';
import type { ProjectDay } from './projectDay';
import type { ReasonKey } from './texts';

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
  readonly step: LifecycleStep;
  readonly record: CaseRecord;
  readonly reasons: ClockReasons;
}

/**
 * Starts a clock for each of the entries that it applies to. Without a day on which they began there is none.
 *
 * @param from the first day that any window asked for will hold; what was over before it is left out
 */
export function startClocks(
  project: Project,
  entries: readonly TrackedEntry[],
  { verb, step, applies, end, closed, limit }: EntryClock,
  from: LocalDate,
): readonly TimedEntry[] {
  const timed: TimedEntry[] = [];
  const reasons = reasonsOf(verb);
  for (const tracked of entries) {
    const { start } = tracked;
    if (start === undefined || tracked.entry.status === 'migrated' || !applies(tracked)) continue;
    const times = { start, end: end(tracked), closed: closed?.(tracked), limit: limit(project, tracked) };
    // Comparing with `unknown-day` is never true: a digit stands before any letter.
    if ((times.end ?? times.closed ?? from) < from) continue;
    timed.push({ tracked, clock: startClock(project.calendar, times), step, record: recordOf(tracked), reasons });
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

function caseOf(timed: TimedEntry, { project, window }: ProjectDay): Case | undefined {
  const { tracked, clock, record, reasons } = timed;
  const state = readClock(clock, window);
  if (state === 'past' || state === 'not-yet' || hasHappened(tracked.entry.cancelled?.value, window.asOf))
    return undefined;
  if (state === 'unknown-day') return { record, value: 'left-out', reason: 'unknown-day' };
  if (state === 'lapsed') return { record, value: 'left-out', reason: 'lapsed' };
  const days = daysTaken(project.calendar, clock, window.asOf);
  const { limit } = clock;
  if (state === 'pending') return { record, value: 'pending', reason: reasons.pending, days, limit };
  if (state === 'kept') return { record, value: 1, reason: reasons.kept, days, limit };
  if (state === 'open') return { record, value: 0, reason: reasons.open, days, limit };
  const reason = hasHappened(clock.end, window.asOf) ? reasons.late : 'closed-without';
  return { record, value: 0, reason, days, limit };
}

/** The entry as a record behind a figure. */
export function recordOf({ note, entry }: TrackedEntry): CaseRecord {
  return { path: note.path, span: entry.textSpan, text: entry.text };
}

interface ClockReasons {
  readonly kept: ReasonKey;
  readonly late: ReasonKey;
  readonly open: ReasonKey;
  readonly pending: ReasonKey;
}

function reasonsOf(verb: ClockVerb): ClockReasons {
  return { kept: `${verb}-kept`, late: `${verb}-late`, open: `${verb}-open`, pending: `${verb}-pending` };
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
