import { windowStart } from '../calendar/clock';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { Communication, Person, Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './goals';
import { heldCommunications } from './heldMeetings';

/** ½ the contacts met whose channel and audience are known + ½ communications that used the preferred channel (health.md, personal). */
export function personal(project: Project, asOf: LocalDate): JudgedComponent {
  const met = heldCommunications(project, asOf).filter(({ withClient }) => withClient);
  return componentOf('personal', project.weights.personal, [
    partOf('contacts-known', 1 / 2, contactCases(project, met)),
    partOf('channel-preferred', 1 / 2, [
      ...met.flatMap((communication) => channelCase(project, communication)),
      ...reportCases(project, asOf),
    ]),
  ]);
}

function contactCases(project: Project, met: readonly Communication[]): readonly Case[] {
  const contacts = new Map<string, { readonly person: Person; readonly note: Note }>();
  for (const { note, participants } of met) {
    for (const person of participants) if (person.side === 'client') contacts.set(person.id, { person, note });
  }
  return [...contacts.values()].map(({ person, note }) => {
    const known =
      Boolean(person.contact?.channel ?? project.clientPreferences.channel) &&
      Boolean(person.contact?.audience ?? project.clientPreferences.audience);
    const place =
      person.contact && person.profile
        ? { path: person.profile, span: person.contact.span }
        : { path: note.path, span: headOf(note) };
    return { ...place, text: person.name, value: known ? 1 : 0, reason: known ? 'contact-known' : 'contact-unknown' };
  });
}

function channelCase(project: Project, { note, participants }: Communication): readonly Case[] {
  const preferred = participants
    .filter(({ side }) => side === 'client')
    .flatMap(({ contact }) => contact?.channel ?? project.clientPreferences.channel ?? []);
  return compare(note, note.channel?.value, preferred, note.channel?.span);
}

function reportCases(project: Project, asOf: LocalDate): readonly Case[] {
  const from = windowStart(asOf);
  return project.reports.flatMap((note) => {
    const { report } = note;
    if (report?.status !== 'sent' || report.sent === undefined || report.sent.value < from || report.sent.value > asOf)
      return [];
    const contact = project.contacts.find(({ name }) => report.to.includes(name))?.contact?.channel;
    const preferred = project.reporting?.channel ?? contact ?? project.clientPreferences.channel;
    return compare(note, report.via, preferred ? [preferred] : []);
  });
}

function compare(
  note: Note,
  used: string | undefined,
  preferred: readonly string[],
  span = headOf(note),
): readonly Case[] {
  if (used === undefined || preferred.length === 0) return [];
  const matches = preferred.includes(used);
  const data = { used, preferred: preferred[0] ?? '' };
  return [
    {
      path: note.path,
      span,
      text: note.title,
      value: matches ? 1 : 0,
      reason: matches ? 'channel-preferred' : 'channel-other',
      data,
    },
  ];
}
