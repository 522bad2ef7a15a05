import { ownerMark } from '../facts/ownerMark';
import type { Person } from '../model/snapshot';
import type { PeopleHere } from './peopleHere';
import type { Proposal } from './proposal';

/** The people of the note's project, then everybody else, as `write` puts a name into the place at hand. */
export function personProposals({ near, others }: PeopleHere, write: (person: Person) => string): readonly Proposal[] {
  return [...near, ...others].map((person) => ({
    kind: 'person',
    label: person.name,
    insert: write(person),
    filter: [person.name, ...(person.contact?.aliases ?? []), person.contact?.email?.split('@')[0] ?? '']
      .join(' ')
      .trim(),
    ...(person.contact?.role && { detail: person.contact.role }),
  }));
}

/** A person as `@anna` where that is certain to mean them, else as `@{Anna Schmidt}`. */
export function mentionOf(person: Person, people: PeopleHere): string {
  const [first] = person.name.split(/\s+/);
  return ownerMark(first !== undefined && people.find(first) === person ? first : person.name);
}
