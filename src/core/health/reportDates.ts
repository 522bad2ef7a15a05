import { reportDates } from '../calendar/cadence';
import { addDays } from '../calendar/localDate';
import { addWorkdays } from '../calendar/workingDays';
import type { LocalDate } from '../model/date';
import type { Note } from '../model/note';
import type { ReportingPlan, WorkCalendar } from '../model/profile';
import type { Project } from '../model/snapshot';
import { byText } from '../order/compareText';

/** A date at which a report is due, and the last day on which it still counts. */
export interface DueDate {
  readonly date: LocalDate;
  readonly deadline: LocalDate;
  /** The deadline of the date before: what was sent by then was for that one. */
  readonly after: LocalDate | undefined;
}

/** A report with the day it went out. */
export interface SentReport {
  readonly note: Note;
  readonly sent: LocalDate;
}

/** A report date with the report that kept it. */
export interface ReportDue extends DueDate {
  readonly sent: Note | undefined;
}

/** Dates are laid out this many days back: more than three cadences of a year. */
const LOOK_BACK = 1200;

/** The dates of a plan up to a day; those of more than three years before it are left out. */
export function dueDatesOf(
  plan: ReportingPlan | undefined,
  calendar: WorkCalendar,
  until: LocalDate,
): readonly DueDate[] {
  if (!plan) return [];
  let after: LocalDate | undefined;
  return reportDates(plan, calendar, addDays(until, -LOOK_BACK), until).map((date) => {
    const due = { date, deadline: addWorkdays(calendar, date, plan.grace), after };
    after = due.deadline;
    return due;
  });
}

/** The reports that went out, by the day they did. Drafts do not count. */
export function sentReports(reports: readonly Note[]): readonly SentReport[] {
  return reports
    .flatMap((note) =>
      note.report?.status === 'sent' && note.report.sent ? [{ note, sent: note.report.sent.value }] : [],
    )
    .sort(byText(({ sent }) => sent));
}

/** The report that keeps a date: the first sent after the deadline before and by the date's own. */
export function reportFor(
  reports: readonly SentReport[],
  { after, deadline }: DueDate,
  asOf: LocalDate,
): Note | undefined {
  return reports.find(({ sent }) => sent <= asOf && sent <= deadline && (after === undefined || sent > after))?.note;
}

/** The report dates of a project up to a day, each with the report that kept it as of `asOf`. One that is not active owes none: of it there are those that were kept. */
export function reportsDue(
  { calendar, reports, status }: Project,
  plan: ReportingPlan,
  until: LocalDate,
  asOf: LocalDate,
): readonly ReportDue[] {
  const sent = sentReports(reports);
  const dates = dueDatesOf(plan, calendar, until).map((due) => ({ ...due, sent: reportFor(sent, due, asOf) }));
  return status === 'active' ? dates : dates.filter((due) => due.sent);
}
