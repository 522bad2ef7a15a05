import { l10n } from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { DashboardState } from '../../dashboard/state';
import { COMMANDS } from '../commandIds';
import { interfaceLocale } from '../locale';
import { analysisOn } from './analysisOn';
import { filtersOf } from './filters';
import { dashboardLabels } from './labels';
import { portfolioState } from './portfolioState';
import { projectState } from './projectState';
import type { TargetTable } from './targets';

/** Everything the panel shows of a view. A page that is no longer there gives the portfolio. */
export function dashboardState(newest: Analysis, targets: TargetTable): DashboardState {
  const analysis = analysisOn(newest, targets.current.day);
  return {
    compact: false,
    language: interfaceLocale() === 'zh-cn' ? 'zh-CN' : 'en',
    asOf: analysis.asOf,
    labels: dashboardLabels(targets.current.period),
    ...(newest.snapshot.projects.length > 0 && { filters: filtersOf(newest, targets) }),
    ...pageOf(analysis, targets, analysis === newest),
  };
}

/** The same in a few lines: all projects, nothing to narrow down, no way back. */
export function compactState(newest: Analysis, targets: TargetTable): DashboardState {
  const { filters: _, ...state } = dashboardState(newest, targets);
  return { ...state, compact: true, trail: [] };
}

function pageOf(analysis: Analysis, targets: TargetTable, isToday: boolean): Pick<DashboardState, 'trail' | 'page'> {
  const { page } = targets.current;
  const { clients, projects } = analysis.snapshot;
  const portfolio = l10n.t('All projects');
  if (projects.length === 0) {
    return { trail: [], page: emptyPage(targets) };
  }
  if (page.kind === 'project') {
    const project = projects.find((each) => each.id === page.id);
    const health = analysis.health.projects.find((each) => each.projectId === page.id);
    if (project && health) {
      const client = clients.find((each) => each.id === project.clientId);
      const trail = [
        { text: portfolio, id: targets.page({ kind: 'portfolio' }) },
        ...(client ? [{ text: client.name, id: targets.page({ kind: 'client', id: client.id }) }] : []),
        { text: project.name },
      ];
      return { trail, page: projectState(analysis, project, health, targets, isToday) };
    }
  }
  const client = page.kind === 'client' ? clients.find((each) => each.id === page.id) : undefined;
  const trail = client
    ? [{ text: portfolio, id: targets.page({ kind: 'portfolio' }) }, { text: client.name }]
    : [{ text: portfolio }];
  return { trail, page: portfolioState(analysis, targets, { isToday, only: client }) };
}

function emptyPage(targets: TargetTable): DashboardState['page'] {
  return {
    kind: 'empty',
    title: l10n.t('Nothing to sum up yet'),
    text: l10n.t(
      'Once there is a project with meetings, promises and reports, this page shows how communication with the client stands, and the records that say so.',
    ),
    actions: [
      { id: targets.command(COMMANDS.newProject), text: l10n.t('New Project') },
      { id: targets.command(COMMANDS.createSample), text: l10n.t('Create a Sample Workspace') },
    ],
  };
}
