import * as vscode from 'vscode';
import { peopleOf } from '../../core/facts/concerns';
import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { COMMANDS } from '../commandIds';
import { saveAs } from '../editor/saveAs';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';
import type { Dashboards } from './dashboards';
import { type DashboardView, viewFromText, viewToText } from './dashboardView';

type Handler = () => Promise<void>;

/** The path of links to a view, after the extension's own name. */
const LINK_PATH = '/dashboard';

/** The commands of the dashboard that act on the view that is open. */
export function dashboardCommands(
  feed: AnalysisFeed,
  dashboards: Dashboards,
  extensionId: string,
): readonly (readonly [string, Handler])[] {
  return [
    [COMMANDS.copyDashboardLink, () => copyLink(dashboards.view, extensionId)],
    [COMMANDS.exportDashboard, () => exportView(feed, dashboards.view)],
  ];
}

/** Follows links to views for as long as the extension runs. */
export function followDashboardLinks(dashboards: Dashboards): vscode.Disposable {
  return vscode.window.registerUriHandler(dashboardLinks(dashboards));
}

/** Opens the view that a link names. What it names and is not here is as usual. */
export function dashboardLinks(dashboards: Pick<Dashboards, 'show'>): vscode.UriHandler {
  return {
    handleUri: async ({ path, query }) => {
      if (path === LINK_PATH) await dashboards.show(viewFromText(query));
    },
  };
}

/** The link that opens a view, in the editor that is running. */
export function linkTo(view: DashboardView, extensionId: string): string {
  return `${vscode.env.uriScheme}://${extensionId}${LINK_PATH}?${viewToText(view)}`;
}

async function copyLink(view: DashboardView, extensionId: string): Promise<void> {
  await vscode.env.clipboard.writeText(linkTo(view, extensionId));
  void vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Link copied. It opens this view for whoever has the same notes open; it holds names, so keep it internal.',
    ),
  );
}

type ExportRow = vscode.QuickPickItem & { readonly format: 'html' | 'csv' | 'client' };

async function exportView(feed: AnalysisFeed, view: DashboardView): Promise<void> {
  const row = await vscode.window.showQuickPick(exportRows(), { title: vscode.l10n.t('Export the dashboard') });
  if (!row) return;
  const { analysisOn, healthFile } = await loadPart.dashboard();
  const analysis = analysisOn(await feed.ready(), view.day);
  const { snapshot, asOf, health } = analysis;
  const isWanted = wanted(view);
  if (row.format === 'client') {
    // No figure of the dashboard is for a client: what may go out is what the report, with its review and its final gate, lets out.
    const [project] = view.page.kind === 'project' ? snapshot.projects.filter(isWanted) : [];
    await vscode.commands.executeCommand(COMMANDS.generateClientReport, project && { project });
    return;
  }
  const name = `health-${asOf}-${vscode.l10n.t('internal')}`;
  const person = peopleOf(snapshot.projects).find(({ id }) => id === view.person);
  const input = { snapshot, health, asOf, isWanted, person };
  await saveAs(healthFile(row.format, input, interfaceLocale()), name, row.format);
}

function exportRows(): ExportRow[] {
  return [
    {
      label: vscode.l10n.t('$(globe) Web page, to read or print'),
      description: vscode.l10n.t('internal'),
      detail: vscode.l10n.t('One file with every figure and the records behind it.'),
      format: 'html',
    },
    {
      label: vscode.l10n.t('$(table) Table of the figures (CSV)'),
      description: vscode.l10n.t('internal'),
      format: 'csv',
    },
    {
      label: vscode.l10n.t('$(output) For the client: a report'),
      description: vscode.l10n.t('reviewed before it goes out'),
      detail: vscode.l10n.t('Scores, bands and findings never reach a client; a report says what was marked for them.'),
      format: 'client',
    },
  ];
}

function wanted({ page }: DashboardView): (project: Project) => boolean {
  if (page.kind === 'portfolio') return () => true;
  return (project) => (page.kind === 'project' ? project.id : project.clientId) === page.id;
}
