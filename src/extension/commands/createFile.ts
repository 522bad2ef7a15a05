import * as vscode from 'vscode';
import { freeName } from './portableName';

/**
 * Writes a new file and never over another one: a name that is taken is numbered. Undefined, with a message, where nothing can be
 * written there.
 */
export async function createFile(
  folder: vscode.Uri,
  name: string,
  extension: string,
  text: string,
): Promise<vscode.Uri | undefined> {
  const free = await freeName(name, (candidate) => exists(vscode.Uri.joinPath(folder, candidate + extension)));
  const uri = vscode.Uri.joinPath(folder, free + extension);
  const edit = new vscode.WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  if (
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false &&
    (await vscode.workspace.applyEdit(edit)) &&
    (await exists(uri))
  ) {
    return uri;
  }
  void vscode.window.showErrorMessage(notWritable(uri));
  return undefined;
}

/** Why something could not be written, and what to do. */
export function notWritable(uri: vscode.Uri): string {
  return vscode.l10n.t(
    '{0} could not be written. The folder may be read-only; choose another workspace folder or make it writable.',
    uri.path,
  );
}

/** True when something, file or folder, has that name. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    // The only question is whether the name is free, and what cannot be looked at fails again, with a message, when written.
    return false;
  }
}

/** Where an unsaved document that has a path is saved to. On other file systems the editor would mean the path on this machine: there it asks when saving. */
const KNOWS_ITS_PLACE: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/**
 * Opens an unsaved document that goes to its own place when it is saved; until then nothing is written. A name that is taken is numbered. False, with a
 * message, where nothing can be written there.
 */
export async function openUnsaved(folder: vscode.Uri, name: string, text: string): Promise<boolean> {
  if (vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) {
    void vscode.window.showErrorMessage(notWritable(folder));
    return false;
  }
  const unsavedAt = (candidate: string) => vscode.Uri.joinPath(folder, `${candidate}.md`).with({ scheme: 'untitled' });
  const isOpen = (uri: vscode.Uri) => vscode.workspace.textDocuments.some((it) => it.uri.toString() === uri.toString());
  const free = await freeName(
    name,
    async (candidate) => isOpen(unsavedAt(candidate)) || exists(vscode.Uri.joinPath(folder, `${candidate}.md`)),
  );
  if (!KNOWS_ITS_PLACE.has(folder.scheme)) {
    await showAtBlank(await vscode.workspace.openTextDocument({ language: 'markdown', content: text }));
    return true;
  }
  const edit = new vscode.WorkspaceEdit();
  const document = await vscode.workspace.openTextDocument(unsavedAt(free));
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  const isFilled = await vscode.workspace.applyEdit(edit);
  await showAtBlank(document);
  return isFilled;
}

/** Opens a note that was just written, with the cursor where the first blank is to be filled. */
export async function openNew(uri: vscode.Uri): Promise<void> {
  await showAtBlank(await vscode.workspace.openTextDocument(uri));
}

async function showAtBlank(document: vscode.TextDocument): Promise<void> {
  const blank = /^\s*- (?:name: )?$/m.exec(document.getText());
  const position = blank ? document.positionAt(blank.index + blank[0].length) : new vscode.Position(0, 0);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(position, position), preview: false });
}
