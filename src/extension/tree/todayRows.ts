import { addDays } from '../../core/calendar/localDate';
import { isOverdue } from '../../core/calendar/overdue';
import { isUnsettled } from '../../core/facts/isUnsettled';
import { carriedOnIn } from '../../core/facts/sameAction';
import type { OpenClock } from '../../core/health/openClocks';
import { reportsDue } from '../../core/health/reportDates';
import { lazily } from '../../core/lazy/lazily';
import { once } from '../../core/lazy/once';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { type ByDay, byDay, inOrder } from './byDay';
import { clocksOf } from './projectClocks';

export const TODAY_GROUPS = [
  'overdue',
  'today',
  'us',
  'week',
  'client',
  'reports',
  'minutes',
  'prepare',
  'older',
] as const;
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
  /**
   * Open since before the look-back of their project: whoever opens an archive is not told of each of them as of what is overdue. What is worst stays in
   * sight where the project still talks with its client.
   */
  readonly older: readonly TrackedEntry[];
}

/** The view, its badge, the status bar and the notice all ask: what stands in an analysis is gathered once. */
const GATHERED = new WeakMap<Analysis, TodayRows>();

/** The rows of an analysis, gathered once. */
export function todayOf(analysis: Analysis): TodayRows {
  const rows = GATHERED.get(analysis) ?? todayRows(analysis);
  GATHERED.set(analysis, rows);
  return rows;
}

/** Looks through one active project after the other, so that the rows of the day are gathered quickly. */
export function* todayAhead({ snapshot, asOf }: Analysis): Generator<void> {
  const nextWeek = addDays(asOf, 7);
  for (const project of snapshot.projects) {
    if (project.status === 'active') {
      partOf(project, asOf, nextWeek);
      yield;
    }
  }
}

const withGroups = lazily<TodayRows>(...TODAY_GROUPS);

/**
 * Looks through the active projects; one that no edit touched since is not looked through again. Each group is put in order when it is first asked
 * for: the badge and the status bar, which hear of every edit, ask for few of them.
 */
export function todayRows(analysis: Analysis): TodayRows {
  const { asOf } = analysis;
  const nextWeek = addDays(asOf, 7);
  const active = analysis.snapshot.projects.filter(({ status }) => status === 'active');
  const parts = active.map((project) => partOf(project, asOf, nextWeek));
  const waiting = once(() => inOrder(parts.map(({ clocks }) => clocks)));
  const upToClient = () => waiting().filter(isUpToClient).map(trackedOf);
  // Once the client knows of a change, agreeing is up to them.
  const isUpToClient = ({ step }: OpenClock) => step === 'agreed';
  const trackedOf = ({ tracked }: OpenClock) => tracked;
  const groups = {
    overdue: once(() => inOrder(parts.map(({ overdue }) => overdue))),
    today: once(() => parts.flatMap(({ today }) => today)),
    us: once(() =>
      waiting()
        .filter((clock) => !isUpToClient(clock))
        .map(trackedOf),
    ),
    week: once(() => inOrder(parts.map(({ week }) => week))),
    client: once(() => inOrder([...parts.map(({ client }) => client), byDay(upToClient(), dateOf)])),
    reports: once(() => inOrder(parts.map(({ reports }) => reports))),
    minutes: once(() => inOrder([byDay(unsharedMinutes(analysis), dayOf)])),
    prepare: once(() => inOrder(parts.map(({ prepare }) => prepare))),
    older: once(() => inOrder(parts.map(({ older }) => older))),
  };
  return withGroups({}, groups);
}

/** What one project brings to a day, each by its own day: those of all projects together are put in order after every edit. */
interface ProjectPart extends Readonly<Record<'overdue' | 'week' | 'client' | 'older', ByDay<TrackedEntry>>> {
  readonly today: readonly TrackedEntry[];
  /** What runs and has no date of its own: anything else stands under that date already. */
  readonly clocks: ByDay<OpenClock>;
  readonly reports: ByDay<ReportDue>;
  readonly prepare: ByDay<Note>;
}

const PARTS = new WeakMap<Project, { readonly asOf: LocalDate; readonly part: ProjectPart }>();

function partOf(project: Project, asOf: LocalDate, nextWeek: LocalDate): ProjectPart {
  const known = PARTS.get(project);
  if (known?.asOf === asOf) {
    return known.part;
  }
  const carried = carriedOnIn(project);
  const open = project.entries.filter((tracked) => isUnsettled(tracked.entry) && !carried.has(tracked));
  const first = addDays(asOf, -project.lookBack);
  const isLiving = project.communications.some(
    ({ note: { date } }) => date && date.value >= first && date.value <= asOf,
  );
  const isOld = (tracked: TrackedEntry, day: string) => day < first && !(isLiving && staysInSight(tracked));
  const dated = open.map((tracked) => {
    const group = groupOf(tracked, asOf, nextWeek);
    return { tracked, group: group && isOld(tracked, dateOf(tracked)) ? 'older' : group };
  });
  const of = (wanted: TodayGroup) => dated.flatMap(({ tracked, group }) => (group === wanted ? tracked : []));
  const clocks = clocksOf(project, asOf).filter(
    ({ deadline, tracked: { entry } }) => deadline <= nextWeek && !entry.due && !entry.neededBy,
  );
  const isRecent = ({ tracked, deadline }: OpenClock) => !isOld(tracked, deadline);
  const part: ProjectPart = {
    overdue: byDay(of('overdue'), dateOf),
    today: of('today'),
    week: byDay(of('week'), dateOf),
    client: byDay(of('client'), dateOf),
    clocks: byDay(clocks.filter(isRecent), ({ deadline }) => deadline),
    reports: byDay(reportsOf(project, asOf, nextWeek), ({ date }) => date),
    prepare: byDay(meetingsAhead(project, asOf, nextWeek), dayOf),
    older: byDay([...of('older'), ...clocks.flatMap((clock) => (isRecent(clock) ? [] : clock.tracked))], dateOf),
  };
  PARTS.set(project, { asOf, part });
  return part;
}

/** A client's question, and a high risk or issue of which they do not know: as long as the project goes on, neither is history. */
function staysInSight({ entry: { kind, severity, steps }, side }: TrackedEntry): boolean {
  return kind === 'question'
    ? side === 'us'
    : (kind === 'risk' || kind === 'issue') && severity?.value === 'high' && !steps?.disclosed;
}

/** How much is overdue, for the badge: our entries and reports. */
export function overdueCount(rows: TodayRows): number {
  return rows.overdue.length + rows.reports.filter((report) => report.late).length;
}

/** Where something open stands by its own date; what has none, or a later one, in no group. */
function groupOf({ entry, side }: TrackedEntry, asOf: LocalDate, nextWeek: LocalDate): TodayGroup | undefined {
  const due = entry.due?.value ?? entry.neededBy?.value;
  if (side === 'client') {
    return due !== undefined || entry.kind === 'question' || entry.kind === 'decision' ? 'client' : undefined;
  }
  if (due === undefined) {
    return undefined;
  }
  if (isOverdue(entry, asOf) || due < asOf) {
    return 'overdue';
  }
  return due === asOf ? 'today' : due <= nextWeek ? 'week' : undefined;
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
