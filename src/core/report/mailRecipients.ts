import type { Project } from '../model/snapshot';

/** Whom a mail to some people reaches, and who of them has no address in the profiles. */
export interface MailRecipients {
  readonly reached: readonly { readonly name: string; readonly address: string }[];
  readonly missing: readonly string[];
}

/** Looks for the addresses of people by their names, as the profiles write them. */
export function mailRecipients({ contacts }: Pick<Project, 'contacts'>, names: readonly string[]): MailRecipients {
  const found = names.map((name) => ({
    name,
    address: contacts.find((person) => person.name === name)?.contact?.email,
  }));
  return {
    reached: found.flatMap(({ name, address }) => (address === undefined ? [] : [{ name, address }])),
    missing: found.filter(({ address }) => address === undefined).map(({ name }) => name),
  };
}
