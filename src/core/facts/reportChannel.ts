import type { Person, Project } from '../model/snapshot';

/** How the reports of a project go out: as its plan says, else as all its contacts prefer, else the client, else by mail. */
export function reportChannel({ reporting, contacts, clientPreferences }: Project): string {
  return reporting?.channel || sharedChannel(contacts) || clientPreferences.channel || 'email';
}

/** How something reaches some of a client's people: as all of them prefer, else the client; empty where nobody has said. */
export function channelTo(
  { contacts, clientPreferences }: Pick<Project, 'contacts' | 'clientPreferences'>,
  names: readonly string[],
): string {
  return sharedChannel(contacts.filter(({ name }) => names.includes(name))) || clientPreferences.channel || '';
}

function sharedChannel(people: readonly Person[]): string {
  const theirs = new Set(people.map(({ contact }) => contact?.channel));
  const [shared] = theirs.size === 1 ? theirs : [];
  return shared ?? '';
}
