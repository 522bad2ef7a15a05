import { composeDocument } from './composeDocument';
import type { ReportRequest, ReportResult } from './reportRequest';
import { selectEntries } from './selectEntries';
import { reportView } from './viewModel';

/**
 * Builds a client report as a Markdown record (leak policy, A: default deny, flat view model, final gate). Nothing is written here.
 *
 * @returns the report, or the places that refuse it; what was withheld stands beside either
 */
export function buildReport(request: ReportRequest): ReportResult {
  const { visible, withheld, withheldNotes } = selectEntries(request.snapshot, request.project, request.period);
  const view = reportView(request, visible);
  const composed = composeDocument(request.template, view, visible, withheldTexts(request));
  if (!composed.ok) return { ok: false, refusals: composed.refusals, withheld, withheldNotes };
  const { note, body } = composed;
  return {
    ok: true,
    note,
    body,
    title: String(view.title),
    included: visible.map(({ id }) => id),
    withheld,
    withheldNotes,
  };
}

/** What the client has been sent already is withheld no longer: this project's own sent reports. */
function withheldTexts({ texts, project }: Pick<ReportRequest, 'texts' | 'project'>): ReadonlyMap<string, string> {
  const sent = new Set(project.reports.filter(({ report }) => report?.status === 'sent').map(({ path }) => path));
  return new Map([...texts].filter(([path]) => !sent.has(path)));
}
