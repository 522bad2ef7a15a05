import { isUnsettled } from '../facts/isUnsettled';
import type { Person, Snapshot, TrackedEntry } from '../model/snapshot';

/** What is open with somebody, both ways. */
export interface OpenWith {
  /** Theirs to do. */
  readonly owes: readonly TrackedEntry[];
  /** Asked or raised by them, and theirs to wait for. */
  readonly waitsFor: readonly TrackedEntry[];
}

/** The open commitments between us and a person, in the order of the notes. */
export function openWith(snapshot: Snapshot, person: Person): OpenWith {
  const open = snapshot.projects.flatMap(({ entries }) => entries.filter(({ entry }) => isUnsettled(entry)));
  const same = (other: Person) => other.id === person.id && other.profile === person.profile;
  return {
    owes: open.filter(({ owners }) => owners.some(same)),
    waitsFor: open.filter(({ from, owners }) => from !== undefined && same(from) && !owners.some(same)),
  };
}
