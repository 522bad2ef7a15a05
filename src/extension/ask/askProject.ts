import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Project } from '../../core/model/snapshot';
import { pathOf } from '../notes/workspacePaths';
import { bandWords } from '../words/healthWords';

interface ProjectItem extends vscode.QuickPickItem {
  readonly project: Project;
}

/**
 * Asks for a project; the one of the note at hand stands first. With a single project there is nothing to ask. Where there is none, says how
 * to make one. Undefined when cancelled or when there is none.
 */
export async function askProject(analysis: Analysis, title: string): Promise<Project | undefined> {
  const { projects } = analysis.snapshot;
  if (projects.length === 0) {
    const create = vscode.l10n.t('New Project');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('There is no project yet. Make one first.'),
      create,
    );
    if (answer === create) {
      await vscode.commands.executeCommand('rapport.newProject');
    }
    return undefined;
  }
  if (projects.length === 1) {
    return projects[0];
  }
  const here = projectAtHand(analysis);
  const sorted = [...projects].sort((a, b) => rank(a, here) - rank(b, here));
  const items = sorted.map((project): ProjectItem => {
    const health = analysis.health.projects.find((each) => each.projectId === project.id);
    return {
      label: project.name,
      description: project.clientName ?? '',
      detail: bandWords(health?.band ?? null),
      project,
    };
  });
  const chosen = await vscode.window.showQuickPick(items, {
    title,
    matchOnDescription: true,
    placeHolder: vscode.l10n.t('Which project?'),
  });
  return chosen?.project;
}

/** The project of the note in the active editor. */
export function projectAtHand(analysis: Analysis): Project | undefined {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const path = uri && pathOf(uri);
  const id = path === undefined ? undefined : analysis.snapshot.projectOf.get(path);
  return analysis.snapshot.projects.find((project) => project.id === id);
}

function rank(project: Project, here: Project | undefined): number {
  return project === here ? 0 : project.status === 'active' ? 1 : 2;
}
