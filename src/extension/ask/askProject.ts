import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { Project } from '../../core/model/snapshot';
import { pathOf } from '../notes/workspacePaths';
import { bandWords } from '../words/healthWords';
import type { RecentProject } from './recentProject';

interface ProjectItem extends vscode.QuickPickItem {
  readonly project: Project;
}

/**
 * Asks for a project; the one of the note at hand stands first, then the one used last. With a single project there is nothing to ask. Where there
 * is none, says how to make one. Undefined when cancelled or when there is none. Like every question among several it stays open while one looks elsewhere.
 */
export async function askProject(
  analysis: Analysis,
  title: string,
  recent: RecentProject,
): Promise<Project | undefined> {
  const items = projectItems(analysis, recent);
  if (items.length === 0) {
    await offerNewProject();
    return undefined;
  }
  if (items.length === 1) {
    return items[0]?.project;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    placeHolder: vscode.l10n.t('Which project?'),
    ignoreFocusOut: true,
  });
  return chosen?.project;
}

/** The projects as rows to choose from, the likelier ones first. */
export function projectItems(analysis: Analysis, recent: RecentProject): readonly ProjectItem[] {
  return likelyProjects(analysis, recent).map((project) => {
    const health = analysis.health.projects.find((each) => each.projectId === project.id);
    return {
      label: project.name,
      description: project.clientName ?? '',
      detail: bandWords(health?.band ?? null),
      project,
    };
  });
}

/** Every project, the likelier ones first: that of the note at hand, the one used last, the active ones. */
export function likelyProjects(analysis: Analysis, recent: RecentProject): readonly Project[] {
  const here = projectAtHand(analysis);
  const rank = (project: Project) =>
    project === here ? 0 : recent.is(project) ? 1 : project.status === 'active' ? 2 : 3;
  return [...analysis.snapshot.projects].sort((a, b) => rank(a) - rank(b));
}

/** Says that there is no project yet, and makes one if wanted. */
export async function offerNewProject(): Promise<void> {
  const create = vscode.l10n.t('New Project');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('There is no project yet. Make one first.'),
    create,
  );
  if (answer === create) {
    await vscode.commands.executeCommand('rapport.newProject');
  }
}

/** The project of the note in the active editor. */
export function projectAtHand(analysis: Analysis): Project | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const path = uri && pathOf(uri);
  return path === undefined ? undefined : projectOf(analysis.snapshot, path);
}
