import { isUnsettled } from '../facts/isUnsettled';
import { personKey } from '../facts/personKey';
import { carriedOnIn } from '../facts/sameAction';
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

/** By every object that stands for a person: those that stand for the same one share what is open. */
function gather(snapshot: Snapshot): ReadonlyMap<Person, Open> {
  const byKey = new Map<string, Record<Way, TrackedEntry[]>>();
  const byPerson = new Map<Person, Record<Way, TrackedEntry[]>>();
  const openOf = (person: Person, clientId: string | undefined) => {
    const key = personKey(person, clientId);
    const open = byKey.get(key) ?? { owes: [], awaits: [] };
    byKey.set(key, open);
    byPerson.set(person, open);
    return open;
  };
  for (const { id, contacts } of snapshot.clients) {
    for (const person of contacts) openOf(person, id);
  }
  for (const project of snapshot.projects) {
    const { clientId, team, contacts, communications, entries } = project;
    const carried = carriedOnIn(project);
    const present = communications.flatMap(({ participants }) => participants);
    for (const person of [...team, ...contacts, ...present]) openOf(person, clientId);
    for (const tracked of entries) {
      if (!carried.has(tracked)) gatherEntry(tracked, (person) => openOf(person, clientId));
    }
  }
  return byPerson;
}

function gatherEntry(tracked: TrackedEntry, openOf: (person: Person) => Record<Way, TrackedEntry[]>): void {
  const { entry, owners, from } = tracked;
  const owing = new Set(owners.map(openOf));
  const awaiting = from && openOf(from);
  if (!isUnsettled(entry)) return;
  for (const open of owing) open.owes.push(tracked);
  if (awaiting && !owing.has(awaiting)) awaiting.awaits.push(tracked);
}
