import { isOpen } from '../calendar/overdue';
import type { Project, TrackedEntry } from '../model/snapshot';
import { foldText } from './foldText';

/** Open actions that stand, with the same words and owners, in a later note of the project too → that later copy. */
export function laterCopies(project: Project): ReadonlyMap<TrackedEntry, TrackedEntry> {
  const groups = new Map<string, TrackedEntry[]>();
  for (const tracked of project.entries) {
    if (tracked.entry.kind !== 'action' || !isOpen(tracked.entry)) {
      continue;
    }
    const text = foldText(tracked.entry.text);
    const key = `${text}\u0000${tracked.owners.map((it) => it.id).join()}`;
    const group = groups.get(key);
    if (group) {
      group.push(tracked);
    } else if (text !== '') {
      groups.set(key, [tracked]);
    }
  }
  const copies = new Map<TrackedEntry, TrackedEntry>();
  for (const group of groups.values()) {
    const last = group[group.length - 1];
    for (const tracked of group) {
      if (last && tracked.note !== last.note) {
        copies.set(tracked, last);
      }
    }
  }
  return copies;
}
