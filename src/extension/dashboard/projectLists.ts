import { l10n } from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import { concerns } from '../../core/facts/concerns';
import { openClocks } from '../../core/health/openClocks';
import { AHEAD, openPromises } from '../../core/health/openPromises';
import { type ReportDue, reportsDue } from '../../core/health/reportDates';
import type { LocalDate } from '../../core/model/date';
import type { Project } from '../../core/model/snapshot';
import { clientPolicy } from '../../core/visibility/decideFor';
import type { ClockRow, PromiseRow, ReportDate } from '../../dashboard/state';
import { dueWords } from '../words/dateWords';
import { kindWords } from '../words/entryWords';
import { listWords } from '../words/listWords';
import { stepWords } from '../words/stepWords';
import type { TargetTable } from './targets';

/** What is open and running, with its age against its limit. */
export function clockRows(project: Project, asOf: LocalDate, targets: TargetTable): ClockRow[] {
  const { isKeptInside } = clientPolicy(project);
  return openClocks(project, asOf)
    .filter(({ tracked }) => concerns(tracked, targets.current.person))
    .map(({ tracked, step, age, limit, isLate }) => ({
      id: targets.place({ path: tracked.note.path, span: tracked.entry.span }),
      kind: `${kindWords(tracked.entry.kind)} · ${stepWords(step, isKeptInside(tracked.note, tracked.entry))}`,
      text: tracked.entry.text,
      age,
      limit,
      late: isLate,
      ageText: isLate ? l10n.t('⚠ day {0}, limit {1}', age, limit) : l10n.t('day {0}, limit {1}', age, limit),
    }));
}

/** Open actions of one side that are late or due within the next days. */
export function promiseRows(
  project: Project,
  side: 'us' | 'client',
  asOf: LocalDate,
  targets: TargetTable,
): PromiseRow[] {
  return openPromises(project, side, asOf)
    .filter(({ tracked }) => concerns(tracked, targets.current.person))
    .map(({ tracked: { entry, note, owners }, due }) => ({
      id: targets.place({ path: note.path, span: entry.span }),
      text: entry.text,
      who: listWords(owners.map(({ name }) => name)) || l10n.t('nobody yet'),
      due,
      when: dueWords(due, asOf),
      late: due < asOf,
    }));
}

/** The dates of the reporting plan in the weeks looked at, and the next two. */
export function reportRows(project: Project, asOf: LocalDate, targets: TargetTable): ReportDate[] {
  const { reporting: plan, profile } = project;
  if (!plan || !profile) return [];
  const planned = targets.place({ path: profile.path, span: plan.span });
  return reportsDue(project, plan, addDays(asOf, AHEAD), asOf)
    .filter(({ date }) => date >= addDays(asOf, -7 * targets.current.period))
    .map((due) => reportRow(due, asOf, targets, planned));
}

/** @param planned leads to the plan that asks for the report: the record behind a date for which there is none */
function reportRow(
  { date, deadline, sent }: ReportDue,
  asOf: LocalDate,
  targets: TargetTable,
  planned: number,
): ReportDate {
  if (sent) {
    const id = targets.place({ path: sent.path, span: { line: 0 } });
    return { id, date, state: 'kept', text: l10n.t('sent {0}', sent.report?.sent?.value ?? '') };
  }
  if (date > asOf) return { date, state: 'planned', text: dueWords(date, asOf) };
  return deadline < asOf
    ? { id: planned, date, state: 'missed', text: l10n.t('no report was sent') }
    : { id: planned, date, state: 'pending', text: l10n.t('can still be sent until {0}', deadline) };
}
