import * as vscode from 'vscode';

/** A note of the example workspace that is open in the host. */
export function noteUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    throw new Error('the tests need an open folder');
  }
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Writes a note for a test, and the text of one that is there. */
export async function writeNote(path: string, text: string): Promise<vscode.Uri> {
  const uri = noteUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return uri;
}

export async function readNote(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The product's findings in a note, as the editor shows them. */
export function findingsIn(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Rapport');
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code);
}

/** Far longer than anything takes: a busy machine is no failure. */
const PATIENCE = 90_000;

/** Waits until a condition holds, and says what was waited for when it never does. */
export async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await holds())) {
    if (Date.now() > end) {
      throw new Error(`not within ${PATIENCE / 1000} s: ${what}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** The quick fixes and other actions offered for a finding, resolved. */
export async function actionsFor(
  uri: vscode.Uri,
  finding: vscode.Diagnostic,
  kind?: string,
): Promise<vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, finding.range, kind, 20);
}

/** Takes back whatever the editor still holds unsaved, and closes everything. */
export async function closeAll(): Promise<void> {
  const unsaved = () => vscode.workspace.textDocuments.find((document) => document.isDirty && !document.isUntitled);
  await until('what was typed is taken back', async () => {
    const document = unsaved();
    // The command means the editor that is active: on a slow start that may still be another one, so it is looked at again.
    if (document && (await isShown(document))) await vscode.commands.executeCommand('workbench.action.files.revert');
    return unsaved() === undefined;
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Shows a document; false where the editor was busy opening another one. */
async function isShown(document: vscode.TextDocument): Promise<boolean> {
  try {
    return (await vscode.window.showTextDocument(document)).document === document;
  } catch {
    return false;
  }
}

/** Takes the first choice, or what is filled in, of everything a command asks. */
export function answered<T>(command: Thenable<T>): Promise<T> {
  return met(command, 'workbench.action.acceptSelectedQuickOpenItem');
}

/** Leaves whatever a command asks without an answer, as the Escape key does. */
export function givenUp<T>(command: Thenable<T>): Promise<T> {
  return met(command, 'workbench.action.closeQuickOpen');
}

/** Meets every question of a command with another command, until there is none left. */
async function met<T>(command: Thenable<T>, reaction: string): Promise<T> {
  let ended = false;
  const result = Promise.resolve(command).finally(() => {
    ended = true;
  });
  await until('the command has asked all it wants to know', async () => {
    if (!ended) await vscode.commands.executeCommand(reaction);
    return ended;
  });
  return result;
}
