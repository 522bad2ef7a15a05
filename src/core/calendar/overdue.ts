import type { LocalDate } from '../model/date';
import type { Entry } from '../model/entry';

/** Whether there is still something to do: neither finished, cancelled nor carried over, on a known or unknown day. */
export function isOpen(entry: Entry): boolean {
  return entry.status === 'open' || entry.status === 'in-progress';
}

/** Open and past its due date. */
export function isOverdue(entry: Entry, asOf: LocalDate): boolean {
  return isOpen(entry) && entry.due !== undefined && entry.due.value < asOf;
}
