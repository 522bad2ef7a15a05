import { isNamed } from '../health/namedPeople';
import type { Project } from '../model/snapshot';

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
