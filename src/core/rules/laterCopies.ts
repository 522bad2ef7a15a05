import { isOpen } from '../calendar/overdue';
import { groups, sameWords } from '../facts/sameAction';
import type { Project, TrackedEntry } from '../model/snapshot';

/** Open actions that stand, with the same words and owners, in a later note of the project too → that later copy. */
export function laterCopies(project: Project): ReadonlyMap<TrackedEntry, TrackedEntry> {
  const copies = new Map<TrackedEntry, TrackedEntry>();
  for (const group of groups(project.entries, (tracked) => (isOpen(tracked.entry) ? sameWords(tracked) : undefined))) {
    const last = group[group.length - 1];
    for (const tracked of group) {
      if (last && tracked.note !== last.note) {
        copies.set(tracked, last);
      }
    }
  }
  return copies;
}
