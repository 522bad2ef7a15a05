import { clientPolicy } from '../visibility/decideFor';
import { clientReports, isSourceFor } from '../visibility/sources';
import { clientKnows } from './clientKnows';
import { clientStatements } from './clientStatements';
import { composeDocument } from './composeDocument';
import type { Searched } from './finished/finalGate';
import { knownPeriod } from './knownPeriod';
import { agreedBaseline, milestonesOn, saidOf } from './milestones';
import type { ReportRequest, ReportResult } from './reportRequest';
import { selectEntries } from './selectEntries';
import { reportView } from './viewModel';

/**
 * Builds a client report as a Markdown record (leak policy, A: default deny, flat view model, final gate). Nothing is written here.
 *
 * @returns the report, or the places that refuse it; what was withheld stands beside either
 */
export function buildReport(request: ReportRequest): ReportResult {
  const period = knownPeriod(request);
  const { visible, withheld, withheldNotes } = selectEntries(request.snapshot, request.project, period);
  const letOut = { entries: visible, statements: clientStatements(request.project, period) };
  const view = reportView(request, letOut);
  const composed = composeDocument(request.template, view, letOut, searchedFor(request), [
    ...approvedTexts(request),
    String(view.title),
    String(view.periodText),
  ]);
  if (!composed.ok) return { ok: false, refusals: composed.refusals, withheld, withheldNotes };
  const { note, body, gate } = composed;
  return {
    ok: true,
    note,
    body,
    title: String(view.title),
    gate,
    isBlank:
      visible.length === 0 && letOut.statements.length === 0 && milestonesOn(request.project, period.to).length === 0,
    included: visible.map(({ id }) => id),
    carries: Array.isArray(view.carries) ? view.carries.flatMap(({ id }) => (typeof id === 'string' ? id : [])) : [],
    withheld,
    withheldNotes,
  };
}

/**
 * Where a report's text must not come from: everything but the reports of this project and of none, which are never a source, and say the same again, sent or still a draft. What is
 * internal in them stands in the notes they were made from, and those are searched.
 */
export function searchedFor({ texts, project, snapshot, asOf }: ReportRequest): Searched {
  const restates = [...clientReports(project), ...snapshot.unassigned.filter(({ kind }) => kind === 'report')];
  const paths = new Set(restates.map(({ path }) => path));
  return {
    texts: new Map([...texts].filter(([path]) => !paths.has(path))),
    known: clientKnows({ project, texts, asOf }),
  };
}

/** Visible by nature (leak policy, A0): the agreed baseline, milestones, names, and titles of client meetings. */
export function approvedTexts(request: ReportRequest): readonly string[] {
  const { project } = request;
  const day = knownPeriod(request).to;
  const baseline = agreedBaseline(project, day);
  const { isClientNote } = clientPolicy(project);
  const meetings = project.communications
    .filter(({ note }) => isClientNote(note) && isSourceFor(note, project))
    .map(({ note }) => note.title);
  const agreed = saidOf(project, [
    ...(baseline?.goals ?? []),
    ...(baseline?.scope.in ?? []),
    ...(baseline?.scope.out ?? []),
  ]);
  const milestones = milestonesOn(project, day).map(({ name }) => name);
  return [project.name, project.clientName ?? '', ...agreed, ...milestones, ...meetings];
}
