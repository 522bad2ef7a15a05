import type { Contact } from '../model/profile';
import type { Person, Side } from '../model/snapshot';
import { foldHandle, foldName } from './names';

/** Somebody that a profile names. */
export interface KnownPerson extends Person {
  readonly contact: Contact;
  readonly profile: string;
}

/** Whether a profile names the person. */
export function isKnownPerson(person: Person): person is KnownPerson {
  return person.contact !== undefined && person.profile !== undefined;
}

/** The people of a project, ready to be looked up by whatever a note calls them. */
export interface Roster {
  readonly people: readonly KnownPerson[];
  /** One map per way of naming, the most certain first; null where several people share the spelling. */
  readonly lookups: readonly ReadonlyMap<string, KnownPerson | null>[];
  /** Whom the spellings asked for so far mean. */
  readonly asked: Map<string, KnownPerson | undefined>;
}

/** The people a profile lists, each name once. */
export function knownPeople(contacts: readonly Contact[], side: Side, profile: string): readonly KnownPerson[] {
  const byId = new Map<string, KnownPerson>();
  for (const contact of contacts) {
    const id = foldName(contact.name);
    if (id !== '' && !byId.has(id)) {
      byId.set(id, { id, name: contact.name, side, contact, profile });
    }
  }
  return [...byId.values()];
}

/**
 * Makes a roster. Somebody listed twice on one side is one person. Two on different sides who share a name are two: the name means
 * the first listed, the other is found by an alias or an address.
 */
export function createRoster(listed: readonly KnownPerson[]): Roster {
  const bySide = new Map<string, KnownPerson>();
  for (const person of listed) {
    const key = `${person.side}/${person.id}`;
    if (!bySide.has(key)) {
      bySide.set(key, person);
    }
  }
  const people = [...bySide.values()];
  return { people, lookups: WAYS.map((way) => lookup(people, way)), asked: new Map() };
}

/**
 * Who is meant by a name, handle or address in a note. Ambiguous and unknown names give nothing: they stay as written.
 *
 * @param email where the note gives one; it decides before the name does
 */
export function findPerson(roster: Roster, name: string, email?: string): KnownPerson | undefined {
  const question = email === undefined ? name : `${name}\0${email}`;
  if (!roster.asked.has(question)) {
    roster.asked.set(question, lookUp(roster, name, email));
  }
  return roster.asked.get(question);
}

function lookUp(roster: Roster, name: string, email: string | undefined): KnownPerson | undefined {
  const asked = [email && foldName(email), foldName(name), foldHandle(name)].filter((it): it is string => Boolean(it));
  for (const key of asked) {
    for (const byKey of roster.lookups) {
      const found = byKey.get(key);
      if (found !== undefined) {
        return found ?? undefined;
      }
    }
  }
  return undefined;
}

/** Ways of naming a person, the most certain first. */
const WAYS: readonly ((person: KnownPerson) => readonly string[])[] = [
  (it) => [it.id, foldName(it.contact.email ?? '')],
  (it) => it.contact.aliases.map(foldName),
  (it) => [foldHandle(it.name), ...it.contact.aliases.map(foldHandle)],
  (it) => [emailName(it.contact.email), foldHandle(emailName(it.contact.email))],
  (it) => [firstName(it.name)],
];

function lookup(
  people: readonly KnownPerson[],
  way: (person: KnownPerson) => readonly string[],
): ReadonlyMap<string, KnownPerson | null> {
  const byKey = new Map<string, KnownPerson | null>();
  for (const person of people) {
    for (const key of way(person)) {
      if (key !== '') {
        const known = byKey.get(key);
        byKey.set(key, known === undefined ? person : known?.id === person.id ? known : null);
      }
    }
  }
  return byKey;
}

function emailName(email: string | undefined): string {
  return foldName(email ?? '').split('@')[0] ?? '';
}

/** The first of several words; a name of one word, as Chinese ones are, has none. */
function firstName(name: string): string {
  const words = foldName(name).split(' ');
  return words.length > 1 ? (words[0] ?? '') : '';
}
