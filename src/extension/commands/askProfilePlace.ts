import * as vscode from 'vscode';
import { findNotes } from '../notes/findNotes';
import { noteCountWords } from '../words/countWords';
import { folderNamed } from './folderNamed';

/** Whose profile is made. */
interface Named {
  readonly name: string;
  /** The client of a project. */
  readonly client?: string | undefined;
}

/**
 * Where a new profile goes. Where notes lie in a folder of that name, it is offered first: a profile belongs to the notes at and below its place. Else, the
 * `usual` folder, without a question. Undefined when cancelled.
 */
export async function askProfilePlace(
  title: string,
  root: vscode.Uri,
  usual: vscode.Uri,
  { name, client }: Named,
): Promise<vscode.Uri | undefined> {
  const base = `${root.path.replace(/\/$/, '')}/`;
  const inside = (await findNotes()).filter(({ scheme, path }) => scheme === root.scheme && path.startsWith(base));
  const found = folderNamed(
    inside.map(({ path }) => path.slice(base.length)),
    name,
    client,
  );
  const folder = found && vscode.Uri.joinPath(root, found.folder);
  if (!folder || folder.path === usual.path) {
    return usual;
  }
  const items = [
    { label: vscode.workspace.asRelativePath(folder), description: noteCountWords(found.count), folder },
    { label: vscode.workspace.asRelativePath(usual), folder: usual },
  ];
  const placeHolder = vscode.l10n.t('In which folder does the profile go? It is for the notes in that folder.');
  return (await vscode.window.showQuickPick(items, { title, placeHolder, ignoreFocusOut: true }))?.folder;
}
