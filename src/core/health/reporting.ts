import { reportDates } from '../calendar/cadence';
import { windowStart } from '../calendar/clock';
import { addWorkdays } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { ReportingPlan } from '../model/profile';
import type { Project } from '../model/snapshot';
import { type Case, componentOf, type JudgedComponent, partOf } from './cases';
import { headOf } from './goals';

/** What a report must say, and the sections that say it. */
const CONTENT: readonly (readonly string[])[] = [
  ['progress', 'summary'],
  ['completed'],
  ['problems', 'risk', 'issue'],
  ['next-steps', 'action'],
];

/** ⅘ report dates of the window kept + ⅕ the four content parts in what was sent (health.md, reporting). */
export function reporting(project: Project, asOf: LocalDate): JudgedComponent {
  return componentOf('reporting', project.weights.reporting, [
    partOf('reports-on-time', 4 / 5, cadenceCases(project, asOf)),
    partOf('reports-complete', 1 / 5, contentCases(project, asOf)),
  ]);
}

/** A date at which a report is due, and the last day on which it still counts. */
export interface ReportDue {
  readonly date: LocalDate;
  readonly deadline: LocalDate;
  /** The report sent for it, after the deadline before and by its own. */
  readonly sent: Note | undefined;
}

/** Every report date of the plan up to a day, each with the report that kept it as of `asOf`. */
export function reportsDue(
  project: Project,
  plan: ReportingPlan,
  until: LocalDate,
  asOf: LocalDate,
): readonly ReportDue[] {
  const sent = project.reports.filter(
    ({ report }) => report?.status === 'sent' && report.sent !== undefined && report.sent.value <= asOf,
  );
  let previous: LocalDate | undefined;
  return reportDates(plan, project.calendar, plan.start, until).map((date) => {
    const deadline = addWorkdays(project.calendar, date, plan.grace);
    const after = previous;
    previous = deadline;
    const kept = sent.find(
      ({ report }) =>
        report?.sent !== undefined &&
        (after === undefined || report.sent.value > after) &&
        report.sent.value <= deadline,
    );
    return { date, deadline, sent: kept };
  });
}

function cadenceCases(project: Project, asOf: LocalDate): readonly Case[] {
  const plan = project.reporting;
  const profile = project.profile;
  if (!plan || !profile) return [];
  const from = windowStart(asOf);
  return reportsDue(project, plan, asOf, asOf)
    .filter(({ date }) => date >= from)
    .map(({ date, deadline, sent }): Case => {
      if (sent)
        return {
          path: sent.path,
          span: headOf(sent),
          text: sent.title,
          value: 1,
          reason: 'report-kept',
          data: { date },
        };
      const place = { path: profile.path, span: plan.span, text: project.name, data: { date, deadline } };
      return deadline >= asOf
        ? { ...place, value: 'pending', reason: 'report-pending' }
        : { ...place, value: 0, reason: 'report-missed' };
    });
}

function contentCases(project: Project, asOf: LocalDate): readonly Case[] {
  const from = windowStart(asOf);
  return project.reports
    .filter(
      ({ report }) =>
        report?.status === 'sent' &&
        report.sent !== undefined &&
        report.sent.value >= from &&
        report.sent.value <= asOf,
    )
    .map((note) => {
      const value =
        CONTENT.filter((topics) => note.sections.some(({ topic }) => topic !== undefined && topics.includes(topic)))
          .length / CONTENT.length;
      return {
        path: note.path,
        span: headOf(note),
        text: note.title,
        value,
        reason: value === 1 ? 'report-complete' : 'report-incomplete',
        data: { present: value * CONTENT.length, of: CONTENT.length },
      };
    });
}
