import * as vscode from 'vscode';
import type { AdoptionContext } from '../../core/capture/adopt/proposeAdoption';
import type { Analysis } from '../../core/model/analysis';
import { byText } from '../../core/order/compareText';
import type { NoteChanges } from '../editor/noteChanges';
import { findNotes } from '../notes/findNotes';
import { pathOf } from '../notes/workspacePaths';
import { nothingToAdoptWords } from '../words/adoptionWords';
import { adoptionContext } from './adoptable';
import { askFolder } from './askFolder';
import type { CaptureParts } from './captureParts';
import { chooseFiles } from './chooseFiles';
import { isReady, lookAtFile, type SortedFolder } from './folderFiles';
import { sortFiles } from './sortFiles';
import { writeAdopted } from './writeAdopted';

/**
 * Gives the notes of a folder their frontmatter. First comes the list: what each would become and why, and what is left alone and why. What is ticked is then written
 * as one step, unsaved.
 */
export async function adoptFolder({ feed, changes, recent }: CaptureParts, target?: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('Adopt Folder');
  const analysis = await feed.ready();
  const folder = target ?? (await askFolder(title, analysis));
  if (!folder) {
    return;
  }
  const looked = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => lookInto(folder, changes, analysis, adoptionContext(analysis, recent), token),
  );
  if (!looked) {
    return;
  }
  if (looked.ready.length === 0) {
    const reasons = looked.left.flatMap((found) => (isReady(found) ? [] : found.why));
    void vscode.window.showInformationMessage(nothingToAdoptWords(nameOf(folder), reasons, looked.more));
    return;
  }
  await writeAdopted(changes, await chooseFiles(title, looked));
}

/** What each file in a folder, or below it, would become. Undefined when cancelled. */
async function lookInto(
  folder: vscode.Uri,
  changes: NoteChanges,
  { snapshot }: Analysis,
  context: AdoptionContext,
  token: vscode.CancellationToken,
): Promise<SortedFolder | undefined> {
  const base = `${folder.path.replace(/\/$/, '')}/`;
  const inside = (await findNotes()).filter(({ scheme, path }) => scheme === folder.scheme && path.startsWith(base));
  return sortFiles(inside.sort(byText(({ path }) => path)), {
    isRecord: (uri) => snapshot.notes.get(pathOf(uri) ?? '')?.frontmatter !== undefined,
    look: (uri) => lookAtFile(changes, uri, uri.path.slice(base.length), context),
    isReady,
    isCancelled: () => token.isCancellationRequested,
  });
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.slice(folder.path.lastIndexOf('/') + 1);
}
