import { hasHappened } from '../calendar/clock';
import { addWorkdays } from '../calendar/workingDays';
import { saysUnder } from '../facts/saysUnder';
import type { LocalDate } from '../model/date';
import type { Note, Shared } from '../model/note';
import type { Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headRecord } from './headOf';
import { isNamed } from './namedPeople';
import type { ProjectDay } from './projectDay';

const CONTENT_SHARE = 0.7;

/** Mean over held meetings: 0.7 the five parts of a record + 0.3 minutes shared in time (health.md, records). */
export function records(day: ProjectDay): JudgedComponent {
  return componentOf('records', day.project.weights.records, [
    partOf(
      'meetings-recorded',
      1,
      day.meetings.map(({ note }) => recordCase(note, day)),
    ),
  ]);
}

function recordCase(note: Note, day: ProjectDay): Case {
  const present = partsPresent(note);
  const content = present / 5;
  const shared = sharingOf(note, day);
  const isLate = shared === 'never' || shared === 'late';
  const value =
    shared === undefined ? content : CONTENT_SHARE * content + (shared === 'in-time' ? 1 - CONTENT_SHARE : 0);
  return {
    record: headRecord(note),
    value: present === 5 && !isLate ? 1 : value,
    reason: reasonOf(present === 5, shared),
    data: { present, of: 5 },
    ifDone: isLate ? CONTENT_SHARE : 1,
    ...(shared === 'never' && { until: deadlineOf(note, day) }),
  };
}

/** How minutes were shared with the client. */
type Sharing = 'in-time' | 'late' | 'never';

function reasonOf(isComplete: boolean, shared: Sharing | undefined): Case['reason'] {
  if (shared === 'never') return isComplete ? 'record-not-shared' : 'record-incomplete-not-shared';
  if (shared === 'late') return isComplete ? 'record-late' : 'record-incomplete-late';
  if (!isComplete) return 'record-incomplete';
  return shared ? 'record-complete' : 'record-complete-pending';
}

/** Date, participants, content, decisions, next actions. */
function partsPresent(note: Note): number {
  const has = (kind: 'decision' | 'action'): boolean => note.entries.some((entry) => entry.kind === kind);
  const parts = [
    note.date !== undefined,
    note.participants.length > 0,
    note.hasContent,
    has('decision') || saysUnder(note, ['decision']),
    has('action') || saysUnder(note, ['action', 'next-steps']),
  ];
  return parts.filter(Boolean).length;
}

/** Undefined while there is still time, and where the day is unknown. */
function sharingOf(note: Note, day: ProjectDay): Sharing | undefined {
  const { project, window } = day;
  const deadline = deadlineOf(note, day);
  if (deadline === undefined) return undefined;
  const on = note.shared && isWithClient(note.shared, project) ? note.shared.date : undefined;
  if (!hasHappened(on, window.asOf)) return deadline < window.asOf ? 'never' : undefined;
  if (on === 'unknown-day') return undefined;
  return on <= deadline ? 'in-time' : 'late';
}

function deadlineOf({ date }: Note, { project: { calendar, response } }: ProjectDay): LocalDate | undefined {
  return date && addWorkdays(calendar, date.value, response.share);
}

/** Sharing that names nobody is taken to mean the client. */
function isWithClient({ with: names }: Shared, { contacts }: Project): boolean {
  return names.length === 0 || contacts.some((person) => isNamed(person, names));
}
