import type { Project } from '../model/snapshot';

/** How the reports of a project go out: as its plan says, else as all its contacts prefer, else the client, else by mail. */
export function reportChannel({ reporting, contacts, clientPreferences }: Project): string {
  const theirs = new Set(contacts.map(({ contact }) => contact?.channel));
  const [shared] = theirs.size === 1 ? theirs : [];
  return reporting?.channel || shared || clientPreferences.channel || 'email';
}
