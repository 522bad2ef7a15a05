import { type Clock, startClock } from '../calendar/clock';
import type { LocalDate, Occurrence } from '../model/date';
import type { LifecycleStep } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import type { CaseRecord } from './cases';
import type { ReasonKey } from './words/reasonTexts';

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
