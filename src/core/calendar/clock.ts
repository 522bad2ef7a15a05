import type { LocalDate, Occurrence } from '../model/date';
import type { WorkCalendar } from '../model/profile';
import { addDays } from './localDate';
import { addWorkdays, workdaysBetween } from './workingDays';

/** Days of the window `W`, `asOf` included (health.md, *Terms*). */
export const WINDOW_DAYS = 28;

/** The first day of the window that ends with `asOf`. */
export function windowStart(asOf: LocalDate): LocalDate {
  return addDays(asOf, 1 - WINDOW_DAYS);
}

/** Something that started and should end within a limit. */
export interface Timed {
  readonly start: LocalDate;
  /** Absent: still open. Events after `asOf` have not happened yet. */
  readonly end?: Occurrence;
  /** Working days. */
  readonly limit: number;
}

/** How one case stands: `kept` and `missed` count; the others are shown beside. */
export type ClockState = 'kept' | 'missed' | 'pending' | 'past' | 'unknown-day' | 'not-yet';

export interface ClockReading {
  readonly state: ClockState;
  readonly deadline: LocalDate;
  /** Working days taken, or its age so far when open. */
  readonly days: number;
}

/**
 * Reads the clock of one case (health.md, *clock*): it counts if its end lies in the window, or if it has none and its deadline has passed; it is kept
 * if it ended by the deadline.
 */
export function readClock(calendar: WorkCalendar, timed: Timed, asOf: LocalDate): ClockReading {
  const deadline = addWorkdays(calendar, timed.start, timed.limit);
  if (timed.start > asOf) return { state: 'not-yet', deadline, days: 0 };
  if (timed.end === 'unknown-day') return { state: 'unknown-day', deadline, days: 0 };
  const end = timed.end !== undefined && timed.end <= asOf ? timed.end : undefined;
  const days = workdaysBetween(calendar, timed.start, end ?? asOf);
  if (end === undefined) return { state: deadline < asOf ? 'missed' : 'pending', deadline, days };
  if (end < windowStart(asOf)) return { state: 'past', deadline, days };
  return { state: end <= deadline ? 'kept' : 'missed', deadline, days };
}
