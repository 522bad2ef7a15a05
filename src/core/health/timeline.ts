import { windowOf } from '../calendar/clock';
import { promisedByUs } from '../facts/promisedByUs';
import type { DateRange, LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { Project, TrackedEntry } from '../model/snapshot';
import { type DueDate, dueDatesOf, type SentReport, sentReports } from './reportDates';
import { byKind, type StartedClocks, startedClocks } from './startedClocks';

/** What of a project health is judged by, worked out once and read for any day: clocks started, promises and report dates laid out. */
export interface Timeline extends StartedClocks {
  readonly project: Project;
  /** What we promised, each with a day for it. */
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
  const of = byKind(project.entries);
  const isPromise = promisedByUs(project);
  return {
    project,
    ...startedClocks(project, from, of),
    promises: of('action').filter((tracked) => mayCount(tracked, from) && isPromise(tracked)),
    risks: of('risk'),
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
