import { daysTaken, hasHappened, readClock, type Window } from '../calendar/clock';
import type { Case } from './cases';
import type { TimedEntry } from './entryClock';
import type { ProjectDay } from './projectDay';

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
  if (state === 'open') return { record, value: 0, reason: reasons.open, days, limit, until: clock.deadline };
  const reason = hasHappened(clock.end, window.asOf) ? reasons.late : 'closed-without';
  return { record, value: 0, reason, days, limit };
}

/** Whether a clock runs on that day: begun, and neither ended nor over. */
export function isRunning({ tracked, clock }: TimedEntry, window: Window): boolean {
  if (hasHappened(tracked.entry.cancelled?.value, window.asOf)) return false;
  const state = readClock(clock, window);
  return state === 'open' || state === 'pending';
}
