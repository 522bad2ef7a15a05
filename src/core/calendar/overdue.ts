import type { LocalDate } from '../model/date';
import type { Entry } from '../model/entry';

/** Whether there is still something to do: neither finished, cancelled nor carried over, on a known or unknown day. */
export function isOpen(entry: Entry): boolean {
  return entry.status === 'open' || entry.status === 'in-progress';
}

/** The same on a past day: what was finished or cancelled later was still open. */
export function isOpenOn(entry: Entry, asOf: LocalDate): boolean {
  if (isOpen(entry)) return true;
  const end = entry.status === 'cancelled' ? entry.cancelled?.value : entry.done?.value;
  return entry.status !== 'migrated' && end !== undefined && end !== 'unknown-day' && end > asOf;
}

/** Open on that day, and past its due date. */
export function isOverdue(entry: Entry, asOf: LocalDate): boolean {
  return isOpenOn(entry, asOf) && entry.due !== undefined && entry.due.value < asOf;
}
