import type { DateRange, LocalDate } from '../model/date';

/** Whether a day lies in a period, both ends included. */
export function isInPeriod(day: LocalDate, { from, to }: DateRange): boolean {
  return day >= from && day <= to;
}
