import type { LocalDate, Occurrence } from '../model/date';
import type { WorkCalendar } from '../model/profile';
import { addDays } from './localDate';
import { addWorkdays, workdaysBetween } from './workingDays';

/** Days of the window `W`, `asOf` included (docs/health.md). */
export const WINDOW_DAYS = 28;

/** The days that health looks at: those that end with `asOf`. */
export interface Window {
  readonly from: LocalDate;
  /** Inclusive. What is dated later does not exist yet. */
  readonly asOf: LocalDate;
}

/** The window that ends with a day. */
export function windowOf(asOf: LocalDate): Window {
  return { from: addDays(asOf, 1 - WINDOW_DAYS), asOf };
}

/** Whether a day lies in the window. */
export function isWithin({ from, asOf }: Window, date: LocalDate): boolean {
  return date >= from && date <= asOf;
}

/** Something that starts and should end within a limit. */
export interface Timed {
  readonly start: LocalDate;
  /** Absent: it has not ended. */
  readonly end?: Occurrence;
  /** When it was over without having ended as it should: a risk closed that the client was never told of. */
  readonly closed?: Occurrence;
  /** Working days. */
  readonly limit: number;
}

/** A clock that has been started. The deadline is the same whichever day one asks on. */
export interface Clock extends Timed {
  readonly deadline: LocalDate;
}

/**
 * How a clock stands on a day. `kept` and `missed` count, `open` counts as missed. The others do not: `pending` may still be kept, `past` ended before
 * the window, `lapsed` was closed while there was time, `not-yet` has not begun, `unknown-day` is finished, nobody knows when.
 */
export type ClockState = 'kept' | 'missed' | 'open' | 'pending' | 'past' | 'lapsed' | 'not-yet' | 'unknown-day';

/** Starts a clock, and works out its last day in time. */
export function startClock(calendar: WorkCalendar, { start, end, closed, limit }: Timed): Clock {
  return { start, end, closed, limit, deadline: addWorkdays(calendar, start, limit) };
}

/**
 * Reads a clock (health.md, *clock*): it counts if its end lies in the window, or if it has none and its deadline has passed; it is kept if it ended by
 * the deadline. One closed without its end is missed when that was after the deadline, and nothing when it was before.
 */
export function readClock({ start, end, closed, deadline }: Clock, { from, asOf }: Window): ClockState {
  if (start > asOf) return 'not-yet';
  if (hasHappened(end, asOf)) {
    if (end === 'unknown-day') return deadline < from ? 'past' : 'unknown-day';
    if (end < from) return 'past';
    return end <= deadline ? 'kept' : 'missed';
  }
  if (hasHappened(closed, asOf)) {
    if (closed === 'unknown-day') return deadline < from ? 'past' : 'unknown-day';
    if (closed < from) return 'past';
    return closed <= deadline ? 'lapsed' : 'missed';
  }
  return deadline < asOf ? 'open' : 'pending';
}

/** Working days a clock took, or has been running for. */
export function daysTaken(calendar: WorkCalendar, { start, end, closed }: Clock, asOf: LocalDate): number {
  const last = [end, closed].find((day) => hasHappened(day, asOf) && day !== 'unknown-day');
  return workdaysBetween(calendar, start, last === undefined || last === 'unknown-day' ? asOf : last);
}

/** Whether something is known to have happened by a day; on an unknown day is by now. */
export function hasHappened(occurrence: Occurrence | undefined, asOf: LocalDate): occurrence is Occurrence {
  return occurrence !== undefined && (occurrence === 'unknown-day' || occurrence <= asOf);
}
