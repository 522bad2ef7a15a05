import { addDays } from '../../core/calendar/localDate';
import { isOverdue } from '../../core/calendar/overdue';
import { isUnsettled } from '../../core/facts/isUnsettled';
import type { OpenClock } from '../../core/health/openClocks';
import { reportsDue } from '../../core/health/reportDates';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { clocksOf } from './projectClocks';

export const TODAY_GROUPS = ['overdue', 'today', 'us', 'week', 'client', 'reports', 'minutes', 'prepare'] as const;
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
  /** What the client waits for: an answer, a word about a risk or a change, a way out. The limit is over or will be within the week; the latest first. */
  readonly us: readonly TrackedEntry[];
  /** Due within the seven days after today. */
  readonly week: readonly TrackedEntry[];
  /** The client's open actions with a date, our questions to them, and changes they have not agreed to. */
  readonly client: readonly TrackedEntry[];
  readonly reports: readonly ReportDue[];
  /** Held with the client, and not shared within the limit. */
  readonly minutes: readonly Note[];
  /** Planned meetings from today up to a week ahead. */
  readonly prepare: readonly Note[];
}

/** The view, its badge, the status bar and the notice all ask: what stands in an analysis is gathered once. */
const GATHERED = new WeakMap<Analysis, TodayRows>();

export function todayOf(analysis: Analysis): TodayRows {
  const rows = GATHERED.get(analysis) ?? todayRows(analysis);
  GATHERED.set(analysis, rows);
  return rows;
}

/** Looks through the active projects once. */
export function todayRows(analysis: Analysis): TodayRows {
  const { asOf } = analysis;
  const rows: Mutable<Omit<TodayRows, 'minutes'>> = {
    overdue: [],
    today: [],
    us: [],
    week: [],
    client: [],
    reports: [],
    prepare: [],
  };
  const nextWeek = addDays(asOf, 7);
  const clocks: OpenClock[] = [];
  for (const project of analysis.snapshot.projects) {
    if (project.status !== 'active') {
      continue;
    }
    for (const tracked of project.entries) {
      sortEntry(rows, tracked, asOf, nextWeek);
    }
    clocks.push(...clocksOf(project, asOf).filter(({ deadline }) => deadline <= nextWeek));
    rows.reports.push(...reportsOf(project, asOf, nextWeek));
    rows.prepare.push(...meetingsAhead(project, asOf, nextWeek));
  }
  sortClocks(rows, clocks);
  return {
    overdue: inOrder(rows.overdue, dateOf),
    today: rows.today,
    us: rows.us,
    week: inOrder(rows.week, dateOf),
    client: inOrder(rows.client, dateOf),
    reports: inOrder(rows.reports, ({ date }) => date),
    minutes: inOrder(unsharedMinutes(analysis), dayOf),
    prepare: inOrder(rows.prepare, dayOf),
  };
}

/** How much is overdue, for the badge: our entries and reports. */
export function overdueCount(rows: TodayRows): number {
  return rows.overdue.length + rows.reports.filter((report) => report.late).length;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] extends readonly (infer Item)[] ? Item[] : never };

function sortEntry(
  rows: Omit<Mutable<TodayRows>, 'minutes'>,
  tracked: TrackedEntry,
  asOf: LocalDate,
  nextWeek: LocalDate,
): void {
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

/** Once the client knows of a change, agreeing is up to them. What has a date of its own stands under that date already. */
function sortClocks(rows: Pick<Mutable<TodayRows>, 'us' | 'client'>, clocks: readonly OpenClock[]): void {
  const undated = clocks.filter(({ tracked }) => !tracked.entry.due && !tracked.entry.neededBy);
  for (const { tracked, step } of inOrder(undated, ({ deadline }) => deadline)) {
    if (step === 'agreed') rows.client.push(tracked);
    else rows.us.push(tracked);
  }
}

/** The rule knows which limit holds, and where somebody has switched it off. */
function unsharedMinutes({ findings, snapshot }: Analysis): Note[] {
  return findings
    .filter(({ rule }) => rule === 'records/not-shared')
    .flatMap(({ path }) => snapshot.notes.get(path) ?? []);
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

function dayOf({ date }: Note): string {
  return date?.value ?? '';
}

/** By a day that each row is asked for once: among ten thousand rows a comparison has to be cheap. Rows of one day keep their order. */
function inOrder<Row>(rows: readonly Row[], day: (row: Row) => string): Row[] {
  return rows
    .map((row) => ({ row, on: day(row) }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .map(({ row }) => row);
}
