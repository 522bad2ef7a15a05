import * as vscode from 'vscode';
import type { Client, Project } from '../../core/model/snapshot';
import { uriOf } from '../notes/workspacePaths';

/** The folder of a project: that of its profile, else of its newest note. Undefined for a project without any note at hand. */
export function projectFolder(project: Project): vscode.Uri | undefined {
  const path = project.profile?.path ?? project.notes[0]?.path;
  const uri = path === undefined ? undefined : uriOf(path);
  return uri && vscode.Uri.joinPath(uri, '..');
}

/** The folder of a client: that of its profile, else the one above its first project's. */
export function clientFolder(client: Client): vscode.Uri | undefined {
  const profile = client.profile && uriOf(client.profile.path);
  if (profile) {
    return vscode.Uri.joinPath(profile, '..');
  }
  const first = client.projects[0];
  const folder = first && projectFolder(first);
  return folder && vscode.Uri.joinPath(folder, '..');
}

/** The workspace folder to write in: the only one, or the one that is picked. Says what to do where none is open. */
export async function askWorkspaceFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const open = vscode.l10n.t('Open a Folder');
    const answer = await vscode.window.showInformationMessage(
      vscode.l10n.t('Rapport keeps notes in a folder of your own. Open one first.'),
      open,
    );
    if (answer === open) {
      await vscode.commands.executeCommand('vscode.openFolder');
    }
    return undefined;
  }
  if (folders.length === 1) {
    return folders[0]?.uri;
  }
  return (await vscode.window.showWorkspaceFolderPick())?.uri;
}

/** The folder that the project's notes of a kind already stand in, so that new ones join them. */
export function folderOfLast(project: Project, paths: readonly string[]): vscode.Uri | undefined {
  const last = paths.at(-1);
  const uri = last === undefined ? undefined : uriOf(last);
  const home = projectFolder(project);
  return uri && home && uri.path.startsWith(`${home.path}/`) ? vscode.Uri.joinPath(uri, '..') : undefined;
}
