import { addWorkdays } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { Note, SectionTopic } from '../model/note';
import type { Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './goals';
import { heldMeetings } from './heldMeetings';

const CONTENT_SHARE = 0.7;

/** Mean over held meetings: 0.7 the five parts of a record + 0.3 minutes shared in time (health.md, records). */
export function records(project: Project, asOf: LocalDate): JudgedComponent {
  const cases = heldMeetings(project, asOf).map(({ note }) => recordCase(project, note, asOf));
  return componentOf('records', project.weights.records, [partOf('meetings-recorded', 1, cases)]);
}

function recordCase(project: Project, note: Note, asOf: LocalDate): Case {
  const present = [
    note.date !== undefined,
    note.participants.length > 0,
    note.hasContent,
    has(note, ['decision']),
    has(note, ['action', 'next-steps']),
  ].filter(Boolean).length;
  const content = present / 5;
  const sharing = sharedInTime(project, note, asOf);
  const value = sharing === undefined ? content : CONTENT_SHARE * content + (1 - CONTENT_SHARE) * (sharing ? 1 : 0);
  const reason =
    value === 1
      ? 'record-complete'
      : sharing === false
        ? content === 1
          ? 'record-not-shared'
          : 'record-incomplete-not-shared'
        : 'record-incomplete';
  return { path: note.path, span: headOf(note), text: note.title, value, reason, data: { present, of: 5 } };
}

/** Entries of the kind, or a section that says "none" in so many words. */
function has(note: Note, topics: readonly SectionTopic[]): boolean {
  return (
    note.entries.some(({ kind }) => topics.includes(kind)) || note.explicitNone.some((topic) => topics.includes(topic))
  );
}

/** Undefined while there is still time, and where the day is unknown. */
function sharedInTime(project: Project, note: Note, asOf: LocalDate): boolean | undefined {
  const date = note.date?.value;
  if (date === undefined) return undefined;
  const deadline = addWorkdays(project.calendar, date, project.response.share);
  const day = isSharedWithClient(project, note) ? note.shared?.date : undefined;
  if (day === 'unknown-day') return undefined;
  if (day !== undefined && day <= asOf) return day <= deadline;
  return deadline >= asOf ? undefined : false;
}

/** Sharing that names nobody is taken to mean the client. */
function isSharedWithClient(project: Project, { shared }: Note): boolean {
  if (!shared) return false;
  const clients = new Set(
    project.contacts.flatMap(({ name, contact }) =>
      [name, ...(contact?.aliases ?? [])].map((each) => each.toLowerCase()),
    ),
  );
  return (
    shared.with.length === 0 ||
    shared.with.some(
      (name) =>
        clients.has(name.toLowerCase()) || [...clients].some((client) => client.split(' ')[0] === name.toLowerCase()),
    )
  );
}
