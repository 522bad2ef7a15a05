import { addWorkdays, workdaysBetween } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { WorkCalendar } from '../model/profile';

/** How long something has been open past its limit. */
export interface PastLimit {
  /** The last day that would have kept the limit. */
  readonly deadline: LocalDate;
  /** Working days since it began. */
  readonly age: number;
}

/** Whether `limit` working days after `start` are over on a day (health.md, *clock*); nothing while they are not. */
export function pastLimit(
  calendar: WorkCalendar,
  start: LocalDate | undefined,
  limit: number,
  asOf: LocalDate,
): PastLimit | undefined {
  if (start === undefined || start > asOf) {
    return undefined;
  }
  const deadline = addWorkdays(calendar, start, limit);
  return deadline < asOf ? { deadline, age: workdaysBetween(calendar, start, asOf) } : undefined;
}
