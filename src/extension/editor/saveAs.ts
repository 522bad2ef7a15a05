import * as vscode from 'vscode';
import { portableName } from '../commands/portableName';

/**
 * Asks where to and saves a file there; one that is there is replaced only when the person says so in that dialog. False when cancelled, or when it could not be
 * written, which is then said.
 *
 * @param name suggested, without extension; made fit for every system
 */
export async function saveAs(content: string | Uint8Array, name: string, extension: string): Promise<boolean> {
  const home = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = `${portableName(name, 'document')}.${extension}`;
  const target = await vscode.window.showSaveDialog({
    ...(home && { defaultUri: vscode.Uri.joinPath(home, file) }),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (!target) return false;
  // A half-written file must never lie under the name that was chosen: it is written aside and then takes its place.
  const aside = target.with({ path: `${target.path}.${Math.random().toString(36).slice(2, 8)}.part` });
  try {
    await vscode.workspace.fs.writeFile(
      aside,
      typeof content === 'string' ? new TextEncoder().encode(content) : content,
    );
    await vscode.workspace.fs.rename(aside, target, { overwrite: true });
    return true;
  } catch {
    await vscode.workspace.fs.delete(aside).then(undefined, () => undefined);
    void vscode.window.showErrorMessage(
      vscode.l10n.t('“{0}” could not be written. Choose another folder, and try again.', target.fsPath),
    );
    return false;
  }
}
