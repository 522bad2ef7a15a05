import type { Person, Snapshot } from '../model/snapshot';
import { foldHandle, foldName } from '../workspace/names';
import { type Named, sameNamed } from './mentions';

/** What can be given another name: it has a profile that says what it is called. */
export type Renamable = Exclude<Named, { readonly kind: 'note' }>;

/** How something that a note spells in a certain way is spelt when all is done; the same where nothing is to be changed. */
export type Respell = (meant: Named, written: string) => string;

/** The spellings of a note after a renaming. */
export function respelling(snapshot: Snapshot, named: Renamable, name: string): Respell {
  if (named.kind !== 'person') {
    return (meant, written) => (sameNamed(snapshot, meant, named) ? name : written);
  }
  const namesakes = peopleAround(snapshot, named).filter((person) => firstWord(person.name) === firstWord(name));
  return (meant, written) => {
    if (meant.kind !== 'person') return written;
    if (sameNamed(snapshot, meant, named)) return personAs(written, named.person, name, namesakes.length > 0);
    // A first name that two people have from now on no longer says who is meant.
    const isNamesake = namesakes.some((person) => sameNamed(snapshot, { kind: 'person', person }, meant));
    return isNamesake && foldName(written) === firstWord(name) ? meant.person.name : written;
  };
}

function personAs(written: string, person: Person, name: string, hasNamesake: boolean): string {
  const aliases = person.contact?.aliases ?? [];
  const address = foldName(person.contact?.email ?? '');
  const spelt = foldName(written);
  if (spelt === person.id) return name;
  if (aliases.some((alias) => foldHandle(alias) === foldHandle(written))) return written;
  if (spelt === address || spelt === address.split('@')[0]) return written;
  if (foldHandle(written) === foldHandle(person.name) || hasNamesake) return name;
  // What is left is the first name.
  return firstWord(name) === firstWord(person.name) ? written : (name.split(/\s+/)[0] ?? name);
}

/** The new spelling in the form in which the old one was written: with `@`, and in braces where it needs them. */
export function inForm(written: string, named: Named, respell: Respell): string {
  const [, at = '', open = '', inner = ''] = /^(@?)(\{?)(.*?)\}?$/su.exec(written) ?? [];
  const next = respell(named, inner);
  if (next === inner) return written;
  // A handle ends at the first sign that is no letter, and digits alone are nobody: such names need their braces.
  const isHandle = /^[\p{L}\p{N}_-]+$/u.test(next) && /\p{L}/u.test(next);
  return at === '' ? next : open === '' && isHandle ? `@${next}` : `@{${next}}`;
}

/** Who else is listed where a person is named: our people, and those of the person's client. */
export function peopleAround(snapshot: Snapshot, named: Renamable & { readonly kind: 'person' }): readonly Person[] {
  const client = clientIdOf(snapshot, named);
  return snapshot.people.filter(
    (person) =>
      person.profile !== undefined &&
      !sameNamed(snapshot, { kind: 'person', person }, named) &&
      (client === undefined || person.side === 'us' || snapshot.clientOf.get(person.profile) === client),
  );
}

/** The client whose notes may name it; undefined for one of us. */
export function clientIdOf(snapshot: Snapshot, named: Renamable): string | undefined {
  switch (named.kind) {
    case 'person':
      return named.person.side === 'us' ? undefined : snapshot.clientOf.get(named.person.profile ?? '');
    case 'project':
      return named.project.clientId;
    case 'client':
      return named.client.id;
  }
}

function firstWord(name: string): string {
  return foldName(name).split(' ')[0] ?? '';
}
