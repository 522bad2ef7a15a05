import type { Locale } from '../model/locale';
import type { Audience } from '../model/profile';
import type { Person, Project } from '../model/snapshot';
import { clientLanguage } from './clientLanguage';

/** Whom a report is for, and so how it is written. */
export interface Readership {
  readonly recipients: readonly string[];
  readonly audience: Audience;
  readonly language: Locale;
}

/**
 * What the profiles suggest for a report: to whom the last one went, else to everybody of the client; for the audience and in the language of those people where they agree,
 * else of the project's plan and its client's profile. No note's own text has a say in it.
 */
export function suggestReadership(project: Project): Readership {
  const sent = project.reports.filter(({ report }) => report?.status === 'sent' && report.to.length > 0);
  const known = new Set(project.contacts.map(({ name }) => name));
  const last = sent.at(-1)?.report?.to.filter((name) => known.has(name)) ?? [];
  return readershipOf(project, last.length > 0 ? last : project.contacts.map(({ name }) => name));
}

/** The same for recipients that were chosen. */
export function readershipOf(project: Project, recipients: readonly string[]): Readership {
  const people = project.contacts.filter(({ name }) => recipients.includes(name));
  return {
    recipients,
    audience:
      shared(people, ({ contact }) => contact?.audience) ??
      project.reporting?.audience ??
      project.clientPreferences.audience ??
      'executive',
    language: shared(people, ({ contact }) => contact?.language) ?? clientLanguage(project),
  };
}

/** What all of them say; undefined where somebody says otherwise or nothing. */
function shared<Value>(people: readonly Person[], of: (person: Person) => Value | undefined): Value | undefined {
  const values = new Set(people.map(of));
  const [value] = values;
  return values.size === 1 ? value : undefined;
}
