import type { LocalDate } from '../model/date';
import { ENTRY_KINDS, type EntryKind } from '../model/entry';
import type { Note } from '../model/note';
import type { Project, TrackedEntry } from '../model/snapshot';
import { AGREEMENT, COMMUNICATION, CONFLICT, DISCLOSURE, FEEDBACK, NEED, QUESTION } from './clocks';
import { startClocks, type TimedEntry } from './entryClock';
import { type DueDate, dueDatesOf, type SentReport, sentReports } from './reportDates';

/** What of a project health is judged by, worked out once and read for any day: clocks started, promises and report dates laid out. */
export interface Timeline {
  readonly project: Project;
  readonly questions: readonly TimedEntry[];
  readonly feedback: readonly TimedEntry[];
  readonly needs: readonly TimedEntry[];
  readonly disclosures: readonly TimedEntry[];
  readonly conflicts: readonly TimedEntry[];
  readonly communications: readonly TimedEntry[];
  readonly agreements: readonly TimedEntry[];
  /** Our actions that have a due date. */
  readonly promises: readonly TrackedEntry[];
  readonly risks: readonly TrackedEntry[];
  readonly dueDates: readonly DueDate[];
  /** By the day they were sent. */
  readonly sent: readonly SentReport[];
  /** Reports said to be sent, nobody knows when. */
  readonly sentSometime: readonly Note[];
}

/** @param until the last day that will be asked for; report dates end there */
export function timelineOf(project: Project, until: LocalDate): Timeline {
  const kinds = byKind(project.entries);
  const of = (kind: EntryKind): readonly TrackedEntry[] => kinds.get(kind) ?? [];
  const risks = of('risk');
  return {
    project,
    questions: startClocks(project, of('question'), QUESTION),
    feedback: startClocks(project, of('feedback'), FEEDBACK),
    needs: startClocks(project, of('need'), NEED),
    disclosures: startClocks(project, [...risks, ...of('issue')], DISCLOSURE),
    conflicts: startClocks(project, of('conflict'), CONFLICT),
    communications: startClocks(project, of('change'), COMMUNICATION),
    agreements: startClocks(project, of('change'), AGREEMENT),
    promises: of('action').filter(({ entry, side }) => side === 'us' && (entry.original ?? entry.due) !== undefined),
    risks,
    dueDates: dueDatesOf(project.reporting, project.calendar, until),
    sent: sentReports(project.reports),
    sentSometime: project.reports.filter(({ report }) => report?.status === 'sent' && report.sent === undefined),
  };
}

function byKind(entries: readonly TrackedEntry[]): ReadonlyMap<EntryKind, readonly TrackedEntry[]> {
  const kinds = new Map<EntryKind, TrackedEntry[]>(ENTRY_KINDS.map((kind) => [kind, []]));
  for (const tracked of entries) kinds.get(tracked.entry.kind)?.push(tracked);
  return kinds;
}
