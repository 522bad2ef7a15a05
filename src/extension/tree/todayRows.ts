import { addDays } from '../../core/calendar/localDate';
import { isOverdue } from '../../core/calendar/overdue';
import { isUnsettled } from '../../core/facts/isUnsettled';
import { reportsDue } from '../../core/health/reportDates';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';

export const TODAY_GROUPS = ['overdue', 'today', 'week', 'client', 'reports', 'prepare'] as const;
export type TodayGroup = (typeof TODAY_GROUPS)[number];

/** A report that the plan asks for. */
export interface ReportDue {
  readonly project: Project;
  readonly date: LocalDate;
  readonly late: boolean;
}

/** What stands in the Today view, group by group. */
export interface TodayRows {
  /** Our actions and needed decisions past their date. */
  readonly overdue: readonly TrackedEntry[];
  readonly today: readonly TrackedEntry[];
  /** Due within the seven days after today. */
  readonly week: readonly TrackedEntry[];
  /** The client's open actions with a date, and our questions to them. */
  readonly client: readonly TrackedEntry[];
  readonly reports: readonly ReportDue[];
  /** Planned meetings from today up to a week ahead. */
  readonly prepare: readonly Note[];
}

/** Looks through the active projects once. */
export function todayRows(analysis: Analysis): TodayRows {
  const { asOf } = analysis;
  const rows: Mutable<TodayRows> = { overdue: [], today: [], week: [], client: [], reports: [], prepare: [] };
  const nextWeek = addDays(asOf, 7);
  for (const project of analysis.snapshot.projects) {
    if (project.status !== 'active') {
      continue;
    }
    for (const tracked of project.entries) {
      sortEntry(rows, tracked, asOf, nextWeek);
    }
    rows.reports.push(...reportsOf(project, asOf, nextWeek));
    rows.prepare.push(...meetingsAhead(project, asOf, nextWeek));
  }
  for (const group of [rows.overdue, rows.today, rows.week, rows.client]) {
    group.sort((a, b) => inOrder(dateOf(a), dateOf(b)));
  }
  rows.reports.sort((a, b) => inOrder(a.date, b.date));
  rows.prepare.sort((a, b) => inOrder(a.date?.value ?? '', b.date?.value ?? ''));
  return rows;
}

/** How much is overdue, for the badge: our entries and reports. */
export function overdueCount(rows: TodayRows): number {
  return rows.overdue.length + rows.reports.filter((report) => report.late).length;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] extends readonly (infer Item)[] ? Item[] : never };

function sortEntry(rows: Mutable<TodayRows>, tracked: TrackedEntry, asOf: LocalDate, nextWeek: LocalDate): void {
  const { entry } = tracked;
  if (!isUnsettled(entry)) {
    return;
  }
  const due = entry.due?.value ?? entry.neededBy?.value;
  if (tracked.side === 'client') {
    if (due !== undefined || entry.kind === 'question' || entry.kind === 'decision') {
      rows.client.push(tracked);
    }
  } else if (due === undefined) {
    return;
  } else if (isOverdue(entry, asOf) || due < asOf) {
    rows.overdue.push(tracked);
  } else if (due === asOf) {
    rows.today.push(tracked);
  } else if (due <= nextWeek) {
    rows.week.push(tracked);
  }
}

function reportsOf(project: Project, asOf: LocalDate, until: LocalDate): ReportDue[] {
  const { reporting } = project;
  if (!reporting) {
    return [];
  }
  const dates = reportsDue(project, reporting, until, asOf).filter(({ sent }) => !sent);
  const open = dates.filter(({ date, deadline }) => date <= asOf && deadline >= asOf);
  // Only the last missed date can still be made up for; the ones before are history, told by the dashboard.
  const missed = dates.filter(({ deadline }) => deadline < asOf).slice(-1);
  const caughtUp = project.reports.some(({ report }) => {
    const on = report?.sent?.value;
    return on !== undefined && on <= asOf && missed.some(({ deadline }) => on > deadline);
  });
  const next = dates.find(({ date }) => date > asOf);
  return [...(caughtUp ? [] : missed), ...open, ...(next ? [next] : [])].map(({ date, deadline }) => ({
    project,
    date,
    late: deadline < asOf,
  }));
}

function meetingsAhead(project: Project, asOf: LocalDate, until: LocalDate): Note[] {
  return project.communications
    .map((communication) => communication.note)
    .filter((note) => note.date !== undefined && note.date.value >= asOf && note.date.value <= until)
    .filter((note) => note.status?.value !== 'held' && note.status?.value !== 'cancelled');
}

function dateOf(tracked: TrackedEntry): string {
  return tracked.entry.due?.value ?? tracked.entry.neededBy?.value ?? tracked.start ?? '9999';
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
