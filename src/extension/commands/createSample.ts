import * as vscode from 'vscode';
import type { TextFile } from '../../core/example/shiftDates';
import type { LocalDate } from '../../core/model/date';
import type { Localized } from '../../core/model/locale';
import { interfaceLocale } from '../locale';
import { loadPart } from '../parts/loadPart';
import { exists, notWritable } from './createFile';
import { tickFirstStep } from './firstSteps';
import { askWorkspaceFolder } from './noteFolders';
import { freeName } from './portableName';

/** What the build writes into `dist/sample.json`. */
type Samples = Localized<readonly TextFile[]>;

/** Copies the sample studio into a folder, its dates moved so that it ends now. Never writes over anything. */
export async function createSample(extension: vscode.Uri, today: LocalDate): Promise<void> {
  const isOpen = (vscode.workspace.workspaceFolders ?? []).length > 0;
  const parent = isOpen ? await askWorkspaceFolder() : await askFolder();
  if (!parent) {
    return;
  }
  const home = isOpen && (await isEmpty(parent)) ? parent : await freshFolder(parent);
  const { EXAMPLE_LAST_DATE, shiftDates, weeksUntil } = await loadPart.editing();
  const files = shiftDates(await sampleFiles(extension), weeksUntil(EXAMPLE_LAST_DATE, today), EXAMPLE_LAST_DATE);
  if (!(await write(home, files))) {
    return;
  }
  await tickFirstStep('sample');
  if (isOpen) {
    await vscode.commands.executeCommand('rapport.projects.focus');
  } else {
    await vscode.commands.executeCommand('vscode.openFolder', home);
  }
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    openLabel: vscode.l10n.t('Create the Sample Here'),
  });
  return chosen?.[0];
}

/** Nothing but hidden folders of tools counts as empty. */
async function isEmpty(folder: vscode.Uri): Promise<boolean> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  return entries.every(([name]) => name.startsWith('.'));
}

async function freshFolder(parent: vscode.Uri): Promise<vscode.Uri> {
  const name = await freeName('rapport-sample', (candidate) => exists(vscode.Uri.joinPath(parent, candidate)));
  return vscode.Uri.joinPath(parent, name);
}

/** In the language of the interface: nobody should meet their first notes in one they do not read. */
async function sampleFiles(extension: vscode.Uri): Promise<readonly TextFile[]> {
  const list = vscode.Uri.joinPath(extension, 'dist', 'sample.json');
  const samples = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(list))) as Samples;
  return samples[interfaceLocale()];
}

/** All files or none, in one step that one undo takes back. */
async function write(home: vscode.Uri, files: readonly TextFile[]): Promise<boolean> {
  const edit = new vscode.WorkspaceEdit();
  const encoder = new TextEncoder();
  for (const { path, text } of files) {
    edit.createFile(vscode.Uri.joinPath(home, path), { overwrite: false, contents: encoder.encode(text) });
  }
  const written =
    vscode.workspace.fs.isWritableFileSystem(home.scheme) !== false && (await vscode.workspace.applyEdit(edit));
  if (!written) {
    void vscode.window.showErrorMessage(notWritable(home));
  }
  return written;
}
