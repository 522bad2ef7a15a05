import { readClock } from '../calendar/clock';
import { isOpen } from '../calendar/overdue';
import type { LocalDate, Occurrence } from '../model/date';
import type { Project, TrackedEntry } from '../model/snapshot';
import type { Case } from './cases';

/** The clock of one kind of entry: what starts it is the entry's start; what ends it, and by when, stands here. */
export interface EntryClock {
  readonly applies: (tracked: TrackedEntry) => boolean;
  readonly end: (tracked: TrackedEntry) => Occurrence | undefined;
  /** Working days. */
  readonly limit: (tracked: TrackedEntry) => number;
  /** Stem of the reasons: `answered` gives `answered-kept`, `answered-late`, `answered-open`, `answered-pending`. */
  readonly verb: string;
}

/** Reads a clock over all entries of a project (health.md, *clock*). What lies before the window or after `asOf` gives no case. */
export function clockCases(project: Project, clock: EntryClock, asOf: LocalDate): readonly Case[] {
  return project.entries.filter(clock.applies).flatMap((tracked) => caseOf(project, clock, tracked, asOf));
}

function caseOf(project: Project, clock: EntryClock, tracked: TrackedEntry, asOf: LocalDate): readonly Case[] {
  const { entry, note, start } = tracked;
  const place = { path: note.path, span: entry.textSpan, text: entry.text };
  if (start === undefined || start > asOf) return [];
  const end = clock.end(tracked);
  if (end === undefined && (entry.status === 'cancelled' || entry.status === 'migrated')) return [];
  if (end === undefined && !isOpen(entry)) return [{ ...place, value: 'left-out', reason: 'unknown-day' }];
  const limit = clock.limit(tracked);
  const { state, days } = readClock(project.calendar, { start, end, limit }, asOf);
  const data = { days, limit };
  const ended = end !== undefined && end !== 'unknown-day' && end <= asOf;
  switch (state) {
    case 'kept':
      return [{ ...place, value: 1, reason: `${clock.verb}-kept`, data, days }];
    case 'missed':
      return [{ ...place, value: 0, reason: ended ? `${clock.verb}-late` : `${clock.verb}-open`, data, days }];
    case 'pending':
      return [{ ...place, value: 'pending', reason: `${clock.verb}-pending`, data }];
    case 'unknown-day':
      return [{ ...place, value: 'left-out', reason: 'unknown-day' }];
    default:
      return [];
  }
}

/** The first of the steps that happened, or the day the entry was ticked. */
export function endBy(...steps: readonly (keyof NonNullable<TrackedEntry['entry']['steps']>)[]): EntryClock['end'] {
  return ({ entry }) => {
    for (const step of steps) {
      const found = entry.steps?.[step];
      if (found) return found.value;
    }
    return entry.done?.value;
  };
}
