import { isOpen } from '../calendar/overdue';
import type { Entry } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { foldText } from './foldText';

/** What makes two actions one: the same words, of the same people. Undefined for what is no action, and for one that says nothing. */
export function sameWords({ entry, owners }: TrackedEntry): string | undefined {
  if (entry.kind !== 'action') return undefined;
  const text = textOf(entry);
  return text === '' ? undefined : `${text}\u0000${owners.map(({ id }) => id).join()}`;
}

/**
 * The actions that a later note carries on unchanged, each with its copy in the last note that does: the same words and owners, for the same day, and
 * all of them open or all done on one day. One whose day was moved is another promise, and is not among them; nor is one that is marked for the client where its copy is not.
 *
 * @param entries of one project, in its order
 */
export function carriedOn(entries: Iterable<TrackedEntry>): ReadonlyMap<TrackedEntry, TrackedEntry> {
  const last = new Map<TrackedEntry, TrackedEntry>();
  for (const copies of groups(entries, sameInAll)) {
    const later = copies[copies.length - 1];
    if (!later) continue;
    for (const tracked of copies) {
      const isHidden = tracked.entry.mark === 'client' && later.entry.mark !== 'client';
      if (tracked.note !== later.note && !isHidden) last.set(tracked, later);
    }
  }
  return last;
}

/** The same of all entries of a project, looked through once. */
export function carriedOnIn(project: Pick<Project, 'entries'>): ReadonlyMap<TrackedEntry, TrackedEntry> {
  const known = CARRIED.get(project) ?? carriedOn(project.entries);
  CARRIED.set(project, known);
  return known;
}

/** The entries that an action stands for in the lists of its project: itself, and the earlier notes' that it carries on. */
export function withEarlier(project: Pick<Project, 'entries'> | undefined, tracked: TrackedEntry): TrackedEntry[] {
  return [tracked, ...((project && earlierIn(project).get(tracked.id)) ?? [])];
}

/** The same turned round: by the id of an action those that it carries on, in their order. */
function earlierIn(project: Pick<Project, 'entries'>): ReadonlyMap<string, readonly TrackedEntry[]> {
  const known = EARLIER.get(project);
  if (known) return known;
  const earlier = new Map<string, TrackedEntry[]>();
  for (const [copy, { id }] of carriedOnIn(project)) {
    const copies = earlier.get(id);
    if (copies) copies.push(copy);
    else earlier.set(id, [copy]);
  }
  EARLIER.set(project, earlier);
  return earlier;
}

/** Entries that belong together, in their order; those that stand alone are left out. */
export function groups(
  entries: Iterable<TrackedEntry>,
  keyOf: (tracked: TrackedEntry) => string | undefined,
): readonly (readonly TrackedEntry[])[] {
  const found = new Map<string, TrackedEntry[]>();
  for (const tracked of entries) {
    const key = keyOf(tracked);
    const group = key === undefined ? undefined : found.get(key);
    if (group) group.push(tracked);
    else if (key !== undefined) found.set(key, [tracked]);
  }
  return [...found.values()].filter(({ length }) => length > 1);
}

const CARRIED = new WeakMap<Pick<Project, 'entries'>, ReadonlyMap<TrackedEntry, TrackedEntry>>();
const EARLIER = new WeakMap<Pick<Project, 'entries'>, ReadonlyMap<string, readonly TrackedEntry[]>>();
/** Most entries stay the same from one edit to the next. */
const TEXTS = new WeakMap<Entry, string>();

function textOf(entry: Entry): string {
  const text = TEXTS.get(entry) ?? foldText(entry.text);
  TEXTS.set(entry, text);
  return text;
}

function sameInAll(tracked: TrackedEntry): string | undefined {
  const { entry, from, side } = tracked;
  // What was done on a day that nobody noted may have been done anew for each note.
  const state = isOpen(entry) ? 'open' : entry.status === 'done' ? entry.done?.value : undefined;
  const words = state === undefined || state === 'unknown-day' ? undefined : sameWords(tracked);
  return words && [words, state, entry.due?.value, side, from?.id].join('\u0000');
}
