import type { Note } from '../model/note';
import type { Person, Project } from '../model/snapshot';
import type { Span } from '../model/span';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './headOf';
import { isNamed } from './namedPeople';
import type { ProjectDay } from './projectDay';

/**
 * ½ the client contacts met or written to whose channel and audience are known + ½ communications and reports that used the preferred channel
 * (health.md, personal).
 */
export function personal(day: ProjectDay): JudgedComponent {
  const dealings = dealingsOf(day);
  return componentOf('personal', day.project.weights.personal, [
    partOf('contacts-known', 1 / 2, contactCases(day.project, dealings)),
    partOf(
      'channel-preferred',
      1 / 2,
      dealings.flatMap((dealing) => channelCase(dealing) ?? []),
    ),
  ]);
}

/** The channels by which somebody was met or written to. */
export function channelsUsedWith(day: ProjectDay, name: string): readonly string[] {
  const used = dealingsOf(day).flatMap((dealing) =>
    dealing.used !== undefined && dealing.clients.some((person) => person.name === name) ? [dealing.used] : [],
  );
  return [...new Set(used)];
}

/** One time that the client was met or written to. */
interface Dealing {
  readonly note: Note;
  readonly span: Span;
  readonly clients: readonly Person[];
  readonly used: string | undefined;
  readonly preferred: readonly string[];
}

function dealingsOf({ project, communications, reports }: ProjectDay): readonly Dealing[] {
  const met = communications.map(({ note, participants }): Dealing => {
    const clients = participants.filter(({ side }) => side === 'client');
    const preferred = clients.flatMap((person) => preferredBy(person, project) ?? []);
    return { note, span: note.channel?.span ?? headOf(note), clients, used: note.channel?.value, preferred };
  });
  const written = reports.map(({ note }): Dealing => {
    const clients = project.contacts.filter((person) => isNamed(person, note.report?.to ?? []));
    const theirs = clients.flatMap((person) => preferredBy(person, project) ?? []);
    const own = project.reporting?.channel;
    const preferred = own ? [own] : theirs.length > 0 ? theirs : listed(project.clientPreferences.channel);
    return { note, span: headOf(note), clients, used: note.report?.via, preferred };
  });
  return [...met, ...written];
}

function contactCases(project: Project, dealings: readonly Dealing[]): readonly Case[] {
  const contacts = new Map<string, { readonly person: Person; readonly note: Note }>();
  for (const { note, clients } of dealings) for (const person of clients) contacts.set(person.id, { person, note });
  return [...contacts.values()].map(({ person, note }) => {
    const audience = person.contact?.audience ?? project.clientPreferences.audience;
    const isKnown = preferredBy(person, project) !== undefined && audience !== undefined;
    const place =
      person.contact && person.profile
        ? { path: person.profile, span: person.contact.span }
        : { path: note.path, span: headOf(note) };
    const reason = isKnown ? 'contact-known' : 'contact-unknown';
    return { record: { ...place, text: person.name }, value: isKnown ? 1 : 0, reason };
  });
}

/** Nothing where the channel used, or the preferred one, is not known. */
function channelCase({ note, span, used, preferred }: Dealing): Case | undefined {
  const [first] = preferred;
  if (used === undefined || first === undefined) return undefined;
  const matches = preferred.includes(used);
  return {
    record: { path: note.path, span, text: note.title },
    value: matches ? 1 : 0,
    reason: matches ? 'channel-preferred' : 'channel-other',
    data: { used, preferred: first },
  };
}

function preferredBy({ contact }: Person, { clientPreferences }: Project): string | undefined {
  return contact?.channel || clientPreferences.channel || undefined;
}

function listed(value: string | undefined): readonly string[] {
  return value ? [value] : [];
}
