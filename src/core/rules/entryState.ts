import type { Entry } from '../model/entry';

/** Whether an entry is still to be dealt with. */
export function isOpen(entry: Entry): boolean {
  return (entry.status === 'open' || entry.status === 'in-progress') && !entry.done && !entry.cancelled;
}
