import { addCadences } from '../calendar/cadence';
import { addWorkdays, workdaysBetween } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { CapReason, HealthCap } from '../model/health';
import { levelOf } from './clocks';
import { isRunning, type TimedEntry } from './entryClock';
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
  const { disclose, question, feedback } = project.response;
  const high = timeline.disclosures.filter(({ tracked }) => levelOf(tracked) === 'high');
  // Feedback that nobody called a suggestion may be a concern, and harm is not to be hidden behind a missing word.
  const concerns = timeline.feedback.filter(({ tracked }) => tracked.entry.tone?.value !== 'suggestion');
  return [
    ...waiting(day, 'high-risk-undisclosed', high, disclose.high),
    ...waiting(day, 'question-long-open', timeline.questions, TIMES_THE_LIMIT * question),
    ...waiting(day, 'concern-long-open', concerns, TIMES_THE_LIMIT * feedback),
    ...waiting(day, 'conflict-long-open', timeline.conflicts, CONFLICT_DAYS),
    ...missingReports(day),
  ];
}

/** Entries that have been waiting for longer than `days` working days. */
function waiting(day: ProjectDay, reason: CapReason, timed: readonly TimedEntry[], days: number): readonly HealthCap[] {
  const { calendar } = day.project;
  const { asOf } = day.window;
  return timed
    .filter((each) => isRunning(each, day) && addWorkdays(calendar, each.clock.start, days) < asOf)
    .map(({ tracked: { note, entry }, clock }) => ({
      reason,
      path: note.path,
      span: entry.textSpan,
      text: entry.text,
      age: workdaysBetween(calendar, clock.start, asOf),
    }));
}

/**
 * No report sent for more than two cadences while a plan is in force, counted from the last one sent, else from the plan's start. At least two report
 * dates must have been missed since, so that a plan by the day is not broken by a weekend.
 */
function missingReports(day: ProjectDay): readonly HealthCap[] {
  const { reporting: plan, profile, status, calendar, name } = day.project;
  const { asOf } = day.window;
  if (!plan || !profile || status !== 'active') return [];
  const last = lastReport(day);
  const since = last === undefined || last < plan.start ? plan.start : last;
  if (addCadences(plan, since, SILENT_CADENCES) >= asOf) return [];
  const missed = day.timeline.dueDates.filter(
    ({ deadline, after }) => deadline < asOf && (last === undefined || (after !== undefined && last <= after)),
  );
  if (missed.length < SILENT_CADENCES) return [];
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
