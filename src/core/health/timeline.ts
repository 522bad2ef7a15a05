import { windowOf } from '../calendar/clock';
import { isForUsAlone } from '../facts/isForUsAlone';
import type { DateRange, LocalDate } from '../model/date';
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
  /** Our actions that have a due date, but those that are for us alone. */
  readonly promises: readonly TrackedEntry[];
  readonly risks: readonly TrackedEntry[];
  readonly dueDates: readonly DueDate[];
  /** By the day they were sent. */
  readonly sent: readonly SentReport[];
  /** Reports said to be sent, nobody knows when. */
  readonly sentSometime: readonly Note[];
}

/** @param days the first and the last day that will be asked for; what was over before the window of the first is left out */
export function timelineOf(project: Project, days: DateRange): Timeline {
  const { from } = windowOf(days.from);
  const kinds = byKind(project.entries);
  const of = (kind: EntryKind): readonly TrackedEntry[] => kinds.get(kind) ?? [];
  const risks = of('risk');
  return {
    project,
    questions: startClocks(project, of('question'), QUESTION, from),
    feedback: startClocks(project, of('feedback'), FEEDBACK, from),
    needs: startClocks(project, of('need'), NEED, from),
    disclosures: startClocks(project, [...risks, ...of('issue')], DISCLOSURE, from),
    conflicts: startClocks(project, of('conflict'), CONFLICT, from),
    communications: startClocks(project, of('change'), COMMUNICATION, from),
    agreements: startClocks(project, of('change'), AGREEMENT, from),
    promises: of('action').filter(
      (tracked) => tracked.side === 'us' && mayCount(tracked, from) && !isForUsAlone(tracked.note, tracked.entry),
    ),
    risks,
    dueDates: dueDatesOf(project.reporting, project.calendar, days.to),
    sent: sentReports(project.reports),
    sentSometime: project.reports.filter(({ report }) => report?.status === 'sent' && report.sent === undefined),
  };
}

/** A promise counts by its due date, or by the day it was kept. */
function mayCount({ entry }: TrackedEntry, from: LocalDate): boolean {
  const due = entry.original?.value ?? entry.due?.value;
  return due !== undefined && due >= from;
}

function byKind(entries: readonly TrackedEntry[]): ReadonlyMap<EntryKind, readonly TrackedEntry[]> {
  const kinds = new Map<EntryKind, TrackedEntry[]>(ENTRY_KINDS.map((kind) => [kind, []]));
  for (const tracked of entries) kinds.get(tracked.entry.kind)?.push(tracked);
  return kinds;
}
