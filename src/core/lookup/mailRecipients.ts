import { isNamed } from '../health/namedPeople';
import type { Note } from '../model/note';
import type { Project } from '../model/snapshot';
import { clientPolicy } from '../visibility/decideFor';

/** Whom a mail to some people reaches, and who of them has no address in the profiles. */
export interface MailRecipients {
  readonly reached: readonly { readonly name: string; readonly address: string }[];
  readonly missing: readonly string[];
}

/** Looks for the addresses of people, the client's and ours, by any name by which the profiles know them. */
export function mailRecipients(
  { contacts, team }: Pick<Project, 'contacts' | 'team'>,
  names: readonly string[],
): MailRecipients {
  const found = names.map((name) => ({
    name,
    address: [...contacts, ...team].find((person) => isNamed(person, [name]))?.contact?.email,
  }));
  return {
    reached: found.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }])),
    missing: found.filter(({ address }) => address === undefined).map(({ name }) => name),
  };
}

/** The client's people who were or will be at a meeting: they get its minutes and its agenda. Whom its note hides, strikes out or keeps inside is left out. */
export function attendeesOf(note: Note, project: Project): readonly string[] {
  const { isPersonReached } = clientPolicy(project);
  const named = note.participants.filter((person) => isPersonReached(note, person)).map(({ name }) => name);
  const present = project.communications.find(({ note: { path } }) => path === note.path)?.participants ?? [];
  return present.filter((person) => person.side === 'client' && isNamed(person, named)).map(({ name }) => name);
}
