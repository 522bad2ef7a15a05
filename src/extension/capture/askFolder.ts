import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { askWorkspaceFolder } from '../commands/noteFolders';
import { findNotes } from '../notes/findNotes';
import { pathOf } from '../notes/workspacePaths';
import { noteCountWords } from '../words/countWords';
import { foldersWith } from './foldersWith';

interface FolderItem extends vscode.QuickPickItem {
  readonly folder: vscode.Uri;
}

/** The folders of a workspace folder that hold some of the notes, as they are offered: the workspace folder itself by its name, the others by their path. */
export function folderItems({ uri: root, name }: vscode.WorkspaceFolder, notes: readonly vscode.Uri[]): FolderItem[] {
  const inside = notes.filter((uri) => vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === root.toString());
  const below = inside.map((uri) => uri.path.slice(root.path.length).replace(/^\//, ''));
  return foldersWith(below).map(({ folder, count }) => ({
    label: folder === '' ? name : vscode.workspace.asRelativePath(vscode.Uri.joinPath(root, folder)),
    description: noteCountWords(count),
    folder: vscode.Uri.joinPath(root, folder),
  }));
}

/** Asks for one of the folders with Markdown files, in them or below them, which are no records yet; those with the most first. Undefined when cancelled, or when there is none, which is then said. */
export async function askFolder(title: string, { snapshot }: Analysis): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    return askWorkspaceFolder();
  }
  const files = await findNotes();
  const notes = files.filter((uri) => !snapshot.notes.get(pathOf(uri) ?? '')?.frontmatter);
  const items = folders.flatMap((root) => folderItems(root, notes));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      files.length === 0
        ? vscode.l10n.t(
            'There are no Markdown files in this folder yet. Put your notes into it, or open the folder they are in.',
          )
        : vscode.l10n.t('Every Markdown file here is a record already.'),
    );
    return undefined;
  }
  const placeHolder = vscode.l10n.t('Notes of which folder?');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.folder;
}
