import { hasHappened, isWithin } from '../calendar/clock';
import { carriedOn } from '../facts/sameAction';
import type { LocalDate } from '../model/date';
import type { Entry } from '../model/entry';
import type { TrackedEntry } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { clockCases } from './clockCases';
import { doneDay, recordOf } from './entryClock';
import type { ProjectDay } from './projectDay';

/** ½ the clock of the client's questions + ½ our promises kept (health.md, trust). */
export function trust(day: ProjectDay): JudgedComponent {
  const { project, timeline } = day;
  return componentOf('trust', project.weights.trust, [
    partOf('questions-answered', 1 / 2, clockCases(timeline.questions, day)),
    partOf('promises-kept', 1 / 2, promiseCases(day)),
  ]);
}

/** One that a later note carries on unchanged is one promise, where it was written down last. */
function promiseCases(day: ProjectDay): readonly Case[] {
  const cases = new Map<TrackedEntry, Case>();
  for (const tracked of day.timeline.promises) {
    const found = promiseCase(tracked, day);
    if (found) cases.set(tracked, found);
  }
  for (const earlier of carriedOn(cases.keys()).keys()) cases.delete(earlier);
  return [...cases.values()];
}

/**
 * Our actions whose original due date lies in the window and is past, or that were done in the window by that date. Cancelled ones, those re-dated with
 * the client's agreement before the due date, and those done on an unknown day are left out.
 */
function promiseCase(tracked: TrackedEntry, { window }: ProjectDay): Case | undefined {
  const { entry, start } = tracked;
  const due = entry.original?.value ?? entry.due?.value;
  if (due === undefined || (start !== undefined && start > window.asOf)) return undefined;
  const finished = doneDay(tracked);
  const done = finished !== 'unknown-day' && hasHappened(finished, window.asOf) ? finished : undefined;
  const inTime = done !== undefined && done !== 'unknown-day' && done <= due;
  const isDue = isWithin(window, due) && due < window.asOf;
  if (!isDue && !(inTime && done >= window.from)) return undefined;
  const place = { record: recordOf(tracked), data: { due } };
  if (entry.status === 'migrated' || hasHappened(entry.cancelled?.value, window.asOf))
    return { ...place, value: 'left-out', reason: 'promise-cancelled' };
  if (wasRedatedInTime(entry, window.asOf)) return { ...place, value: 'left-out', reason: 'promise-redated' };
  if (finished === 'unknown-day') return { ...place, value: 'left-out', reason: 'unknown-day' };
  if (inTime) return { ...place, value: 1, reason: 'promise-kept' };
  if (done === undefined) return { ...place, ...openPromise(due, entry.due?.value, window.asOf) };
  return { ...place, value: 0, reason: 'promise-late' };
}

/** A date that was agreed anew and is not over asks for no other. */
function openPromise(due: LocalDate, now: LocalDate | undefined, asOf: LocalDate): Omit<Case, 'record'> {
  const open = { value: 0, until: due } as const;
  return now !== undefined && now > due && now >= asOf
    ? { ...open, reason: 'promise-moved', data: { due, now } }
    : { ...open, reason: 'promise-open', data: { due } };
}

/** Moved with the client's agreement before the date first promised. */
function wasRedatedInTime({ original, steps }: Entry, asOf: string): boolean {
  const agreed = steps?.agreed?.value;
  if (original === undefined || agreed === undefined || agreed === 'unknown-day') return false;
  return agreed < original.value && agreed <= asOf;
}
