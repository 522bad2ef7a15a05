import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { askWorkspaceFolder } from '../commands/noteFolders';
import { findNotes } from '../notes/findNotes';
import { pathOf } from '../notes/workspacePaths';

interface FolderItem extends vscode.QuickPickItem {
  readonly folder: vscode.Uri;
}

/** Asks for one of the folders that hold Markdown files which are no records yet, those with the most first. Undefined when cancelled, or when there is none, which is then said. */
export async function askFolder(title: string, { snapshot }: Analysis): Promise<vscode.Uri | undefined> {
  if (!vscode.workspace.workspaceFolders?.length) {
    return askWorkspaceFolder();
  }
  const counts = new Map<string, { folder: vscode.Uri; count: number }>();
  for (const uri of await findNotes()) {
    const path = pathOf(uri);
    if (path !== undefined && !snapshot.notes.get(path)?.frontmatter) {
      const folder = vscode.Uri.joinPath(uri, '..');
      const known = counts.get(folder.toString());
      counts.set(folder.toString(), { folder, count: (known?.count ?? 0) + 1 });
    }
  }
  if (counts.size === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Every Markdown file here is a record already.'));
    return undefined;
  }
  const items = [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .map(
      ({ folder, count }): FolderItem => ({
        label: vscode.workspace.asRelativePath(folder, false) || folder.path,
        description: vscode.l10n.t('{0} notes', count),
        folder,
      }),
    );
  const placeHolder = vscode.l10n.t('Notes of which folder?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.folder;
}
