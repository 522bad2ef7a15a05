import { addCadences } from '../calendar/cadence';
import { type Clock, daysTaken, readClock } from '../calendar/clock';
import { workdaysBetween } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { CapReason, HealthCap } from '../model/health';
import { isRunning } from './clockCases';
import { levelOf } from './clocks';
import type { TimedEntry } from './entryClock';
import type { ProjectDay } from './projectDay';

/** How far over its limit a question or concern must be. */
const TIMES_THE_LIMIT = 3;
/** Working days after which an open conflict caps the score. */
const CONFLICT_DAYS = 20;
/** Cadences without a report. */
const SILENT_CADENCES = 2;

/** Harm that an average must not hide, each with its record (health.md, *Caps*). */
export function capsOf(day: ProjectDay): readonly HealthCap[] {
  const { timeline, project } = day;
  const { response } = project;
  const high = timeline.disclosures.filter(({ tracked }) => levelOf(tracked) === 'high');
  // Feedback that nobody called a suggestion may be a concern, and harm is not to be hidden behind a missing word.
  const concerns = timeline.feedback.filter(({ tracked }) => tracked.entry.tone?.value !== 'suggestion');
  return [
    ...waiting(day, 'high-risk-undisclosed', high, (_age, clock) => readClock(clock, day.window) === 'open'),
    ...waiting(day, 'question-long-open', timeline.questions, (age) => age > TIMES_THE_LIMIT * response.question),
    ...waiting(day, 'concern-long-open', concerns, (age) => age > TIMES_THE_LIMIT * response.feedback),
    ...waiting(day, 'conflict-long-open', timeline.conflicts, (age) => age > CONFLICT_DAYS),
    ...missingReports(day),
  ];
}

/** Entries that are still waiting, and have been for too long. Their age is in working days. */
function waiting(
  day: ProjectDay,
  reason: CapReason,
  timed: readonly TimedEntry[],
  isTooLong: (age: number, clock: Clock) => boolean,
): readonly HealthCap[] {
  const caps: HealthCap[] = [];
  for (const each of timed) {
    if (!isRunning(each, day.window)) continue;
    const age = daysTaken(day.project.calendar, each.clock, day.window.asOf);
    if (isTooLong(age, each.clock)) caps.push({ reason, ...each.record, age });
  }
  return caps;
}

/**
 * No report sent for more than two cadences while a plan is in force, counted from the last one sent, else from the plan's start. At least two report
 * dates must have come since, so that a plan by the day is not broken by a weekend; their grace makes the silence no shorter.
 */
function missingReports(day: ProjectDay): readonly HealthCap[] {
  const { reporting: plan, profile, status, calendar, name } = day.project;
  const { asOf } = day.window;
  if (!plan || !profile || status !== 'active') return [];
  const last = lastReport(day);
  const since = last === undefined || last < plan.start ? plan.start : last;
  if (addCadences(plan, since, SILENT_CADENCES) >= asOf) return [];
  const silent = day.timeline.dueDates.filter(({ date }) => date <= asOf && (last === undefined || date > last));
  if (silent.length < SILENT_CADENCES) return [];
  const age = workdaysBetween(calendar, since, asOf);
  return [{ reason: 'reports-missing', path: profile.path, span: plan.span, text: name, age }];
}

/** The day of the last report; one sent on an unknown day went out on its own date, as far as anybody can say. */
function lastReport({ timeline, window: { asOf } }: ProjectDay): LocalDate | undefined {
  const days = [
    ...timeline.sent.map(({ sent }) => sent),
    ...timeline.sentSometime.flatMap(({ date, report }) => date?.value ?? report?.period?.to ?? []),
  ];
  return days.reduce<LocalDate | undefined>(
    (last, each) => (each <= asOf && (last === undefined || each > last) ? each : last),
    undefined,
  );
}
