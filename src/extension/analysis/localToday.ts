import type { LocalDate } from '../../core/model/date';

/** The calendar day on the wall where the person sits; the only place where the product reads a clock for a date. */
export function localToday(now = new Date()): LocalDate {
  const part = (value: number, width: number) => String(value).padStart(width, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}` as LocalDate;
}

/** Milliseconds until the next local midnight, with a second to spare. */
export function untilMidnight(now: Date): number {
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return midnight.getTime() - now.getTime() + 1000;
}
