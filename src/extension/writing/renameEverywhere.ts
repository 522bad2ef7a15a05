import * as vscode from 'vscode';
import { nameOf, notesAround, renameOperations } from '../../core/lookup/rename';
import type { Renamable } from '../../core/lookup/respelling';
import type { Snapshot } from '../../core/model/snapshot';
import type { NoteChanges } from '../editor/noteChanges';
import { uriOf } from '../notes/workspacePaths';
import type { ChangeRefusal } from '../words/refusalWords';

/** Refused notes named one by one; of more, the number is enough. */
const NAMED_REFUSALS = 3;

/** A place that has the old name, as it will read. */
interface RenamePlace extends vscode.QuickPickItem {
  readonly path: string;
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly edit: vscode.TextEdit;
}

/**
 * Writes the new name into every note that has the old one. All places are shown first, each as it will read, and can be left out; the
 * rest is one step to undo, and saved by nobody but the person: the editor's own rename would save the notes it touches. Notes that cannot
 * be changed safely are left as they are, and said.
 */
export async function renameEverywhere(
  snapshot: Snapshot,
  changes: NoteChanges,
  named: Renamable,
  name: string,
): Promise<void> {
  const old = nameOf(named);
  const title = vscode.l10n.t('Rename {0} to {1}', old, name);
  const found = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => findPlaces(snapshot, changes, named, name, token),
  );
  sayRefused(changes, found.refused, old);
  const places = await choosePlaces(found.places, title);
  const moved = places.find(({ document, version }) => document.version !== version);
  if (moved) {
    changes.explain(moved.path, 'stale');
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  for (const { document, edit: change } of places) {
    edit.replace(document.uri, change.range, change.newText);
  }
  await changes.make(edit);
}

interface FoundPlaces {
  readonly places: readonly RenamePlace[];
  readonly refused: readonly (readonly [path: string, reason: ChangeRefusal])[];
}

async function findPlaces(
  snapshot: Snapshot,
  changes: NoteChanges,
  named: Renamable,
  name: string,
  token: vscode.CancellationToken,
): Promise<FoundPlaces> {
  const places: RenamePlace[] = [];
  const refused: (readonly [string, ChangeRefusal])[] = [];
  for (const { path } of notesAround(snapshot, named)) {
    if (token.isCancellationRequested) {
      return { places: [], refused: [] };
    }
    if (!(await mayName(path, nameOf(named)))) {
      continue;
    }
    const planned = await changes.plan(path, (note, text) => renameOperations(snapshot, note, text, named, name));
    if (planned.ok) {
      const { document } = planned;
      const edits = planned.edit.entries().flatMap(([, each]) => each);
      places.push(...edits.flatMap((edit) => lineByLine(document, edit)).map((edit) => placeOf(path, document, edit)));
    } else {
      refused.push([path, planned.reason]);
    }
  }
  return { places, refused };
}

/** Several values of a frontmatter are written as one stretch of text: each of its lines is a place of its own. */
function lineByLine(document: vscode.TextDocument, { range, newText }: vscode.TextEdit): readonly vscode.TextEdit[] {
  const before = document.getText(range).split('\n');
  const after = newText.split('\n');
  if (before.length !== after.length) {
    return [new vscode.TextEdit(range, newText)];
  }
  return after.flatMap((text, i) => {
    const old = before[i] ?? '';
    const start = new vscode.Position(range.start.line + i, i === 0 ? range.start.character : 0);
    return text === old ? [] : [new vscode.TextEdit(new vscode.Range(start, start.translate(0, old.length)), text)];
  });
}

function placeOf(path: string, document: vscode.TextDocument, edit: vscode.TextEdit): RenamePlace {
  const line = document.lineAt(edit.range.start.line).text;
  const after = line.slice(0, edit.range.start.character) + edit.newText + line.slice(edit.range.end.character);
  return {
    label: after.trim(),
    detail: `${path}:${edit.range.start.line + 1}`,
    picked: true,
    path,
    document,
    version: document.version,
    edit,
  };
}

/** The places to change; none when the person gives up. */
async function choosePlaces(places: readonly RenamePlace[], title: string): Promise<readonly RenamePlace[]> {
  if (places.length === 0) {
    return [];
  }
  const chosen = await vscode.window.showQuickPick(places, {
    title,
    canPickMany: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
    placeHolder: vscode.l10n.t('This is how each place will read. Untick what is to stay; nothing is saved for you.'),
  });
  return chosen ?? [];
}

function sayRefused(changes: NoteChanges, refused: FoundPlaces['refused'], old: string): void {
  for (const [path, reason] of refused.slice(0, NAMED_REFUSALS)) {
    changes.explain(path, reason);
  }
  if (refused.length > NAMED_REFUSALS) {
    const rest = refused.length - NAMED_REFUSALS;
    void vscode.window.showWarningMessage(
      vscode.l10n.t('{0} more notes could not be changed. They still say {1}.', rest, old),
    );
  }
}

/** Whether the first word of a name stands in a note at all: far cheaper than reading it as one. Where nobody can tell, it may. */
async function mayName(path: string, name: string): Promise<boolean> {
  const uri = uriOf(path);
  const word = fold(name).trim().split(/\s+/)[0] ?? '';
  const text = uri ? await textOf(uri) : '';
  return text === undefined || fold(text).includes(word);
}

/** The text of a note: nothing where it went away since the last look, undefined where it is there and cannot be read. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open) {
    return open.getText();
  }
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch (error) {
    return error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? '' : undefined;
  }
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
