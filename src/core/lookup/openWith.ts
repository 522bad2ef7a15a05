import { isUnsettled } from '../facts/isUnsettled';
import type { Person, Snapshot, TrackedEntry } from '../model/snapshot';

/** Which way a commitment goes: the person is to do it, or asked or raised it and waits for it. */
export type Way = 'owes' | 'awaits';

/** What is open with a person, both ways, in the order of the notes. */
export type Open = Readonly<Record<Way, readonly TrackedEntry[]>>;

const NOTHING: Open = { owes: [], awaits: [] };

const KNOWN = new WeakMap<Snapshot, ReadonlyMap<Person, Open>>();

/** The open commitments with a person of the snapshot. All persons' are gathered at once, and once for each snapshot: a view asks for row after row. */
export function openWith(snapshot: Snapshot, person: Person): Open {
  let open = KNOWN.get(snapshot);
  if (!open) {
    open = gather(snapshot);
    KNOWN.set(snapshot, open);
  }
  return open.get(person) ?? NOTHING;
}

function gather(snapshot: Snapshot): ReadonlyMap<Person, Open> {
  const byPerson = new Map<Person, Record<Way, TrackedEntry[]>>();
  const add = (person: Person, way: Way, tracked: TrackedEntry) => {
    const open = byPerson.get(person) ?? { owes: [], awaits: [] };
    open[way].push(tracked);
    byPerson.set(person, open);
  };
  for (const tracked of snapshot.projects.flatMap(({ entries }) => entries)) {
    const { entry, owners, from } = tracked;
    if (!isUnsettled(entry)) continue;
    for (const owner of new Set(owners)) add(owner, 'owes', tracked);
    if (from && !owners.includes(from)) add(from, 'awaits', tracked);
  }
  return byPerson;
}
