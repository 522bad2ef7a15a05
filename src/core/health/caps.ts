import { isOpen } from '../calendar/overdue';
import { addWorkdays, workdaysBetween } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { CapReason, HealthCap } from '../model/health';
import type { Project, TrackedEntry } from '../model/snapshot';
import { conflictClock } from './conflict';
import type { EntryClock } from './entryClock';
import { feedbackClock } from './listening';
import { reportsDue } from './reporting';
import { disclosureClock, levelOf } from './transparency';
import { questionClock } from './trust';

/** How far over its limit a question or concern must be. */
const TIMES_THE_LIMIT = 3;
/** Working days after which an open conflict caps the score. */
const CONFLICT_DAYS = 20;
/** Cadences without a report. */
const MISSED_REPORTS = 2;

/** Harm that an average must not hide, each with its record (health.md, *Caps*). */
export function capsOf(project: Project, asOf: LocalDate): readonly HealthCap[] {
  const disclosure = disclosureClock(project);
  const question = questionClock(project);
  const feedback = feedbackClock(project);
  const conflict = conflictClock(project);
  const concern: EntryClock['applies'] = (tracked) =>
    feedback.applies(tracked) && tracked.entry.tone?.value !== 'suggestion';
  return [
    ...waiting(
      project,
      disclosure,
      asOf,
      'high-risk-undisclosed',
      (tracked) => levelOf(tracked) === 'high' && disclosure.applies(tracked),
      project.response.disclose.high,
    ),
    ...waiting(
      project,
      question,
      asOf,
      'question-long-open',
      question.applies,
      TIMES_THE_LIMIT * project.response.question,
    ),
    ...waiting(project, feedback, asOf, 'concern-long-open', concern, TIMES_THE_LIMIT * project.response.feedback),
    ...waiting(project, conflict, asOf, 'conflict-long-open', conflict.applies, CONFLICT_DAYS),
    ...missingReports(project, asOf),
  ];
}

/** Entries that have been waiting for longer than `days` working days. */
function waiting(
  project: Project,
  clock: EntryClock,
  asOf: LocalDate,
  reason: CapReason,
  applies: EntryClock['applies'],
  days: number,
): readonly HealthCap[] {
  return project.entries.filter(applies).flatMap((tracked): HealthCap[] => {
    const { start, note, entry } = tracked;
    if (start === undefined || start > asOf || !isWaiting(tracked, clock, asOf)) return [];
    if (addWorkdays(project.calendar, start, days) >= asOf) return [];
    return [
      {
        reason,
        path: note.path,
        span: entry.textSpan,
        text: entry.text,
        age: workdaysBetween(project.calendar, start, asOf),
      },
    ];
  });
}

function isWaiting(tracked: TrackedEntry, clock: EntryClock, asOf: LocalDate): boolean {
  const end = clock.end(tracked);
  if (end === 'unknown-day') return false;
  return end === undefined ? isOpen(tracked.entry) : end > asOf;
}

/** No report sent for more than two cadences while a plan is in force. */
function missingReports(project: Project, asOf: LocalDate): readonly HealthCap[] {
  const { reporting: plan, profile } = project;
  if (!plan || !profile || project.status !== 'active') return [];
  const past = reportsDue(project, plan, asOf, asOf).filter(({ deadline }) => deadline < asOf);
  const lastSent = past.findLastIndex(({ sent }) => sent !== undefined);
  const missed = past.slice(lastSent + 1);
  const [first] = missed;
  if (missed.length <= MISSED_REPORTS || !first) return [];
  return [
    {
      reason: 'reports-missing',
      path: profile.path,
      span: plan.span,
      text: project.name,
      age: workdaysBetween(project.calendar, first.date, asOf),
    },
  ];
}
