import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { NoteChanges } from '../editor/noteChanges';
import { findNotes } from '../notes/findNotes';
import { pathOf } from '../notes/workspacePaths';
import { adoptionRefusalWords, recordWords, signWords } from '../words/adoptionWords';
import { type Adoptable, adoptionContext, adoptionOf, lookAt } from './adoptable';
import { askFolder } from './askFolder';
import type { CaptureParts } from './captureParts';
import { type Adopted, writeAdopted } from './writeAdopted';

/** More at once nobody looks through; how many were not looked at is said. */
const MOST = 300;

interface FileItem extends vscode.QuickPickItem {
  readonly file?: Adoptable;
  readonly adopted?: Adopted;
}

/** The files of a folder that were looked at, and how many were not. */
interface Looked {
  readonly files: readonly FileItem[];
  readonly more: number;
}

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
    async (_progress, token) => lookThrough(changes, folder, analysis, adoptionContext(analysis, recent), token),
  );
  if (!looked) {
    return;
  }
  const { files, more } = looked;
  if (!files.some(({ adopted }) => adopted)) {
    void vscode.window.showInformationMessage(nothingWords(nameOf(folder), files, more));
    return;
  }
  const chosen = await choose(title, listOf(files, more));
  await writeAdopted(
    changes,
    chosen.flatMap(({ file, adopted }) => (file && adopted ? [{ file, adopted }] : [])),
  );
}

/** What each file would become. Of the records, to which little can be added, no more are looked at than a list may hold, after all others. Undefined when cancelled. */
async function lookThrough(
  changes: NoteChanges,
  folder: vscode.Uri,
  { snapshot }: Analysis,
  context: ReturnType<typeof adoptionContext>,
  token: vscode.CancellationToken,
): Promise<Looked | undefined> {
  const base = `${folder.path.replace(/\/$/, '')}/`;
  const inside = (await findNotes()).filter(({ scheme, path }) => scheme === folder.scheme && path.startsWith(base));
  const isRecord = (uri: vscode.Uri) => snapshot.notes.get(pathOf(uri) ?? '')?.frontmatter !== undefined;
  const byPath = inside.sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = [...byPath.filter((uri) => !isRecord(uri)), ...byPath.filter(isRecord).slice(0, MOST)];
  const ready: FileItem[] = [];
  const left: FileItem[] = [];
  for (const uri of files) {
    if (token.isCancellationRequested) {
      return undefined;
    }
    if (ready.length === MOST) {
      break;
    }
    const item = itemOf(uri.path.slice(base.length), await lookAt(changes, uri, context));
    (item.adopted ? ready : left).push(item);
  }
  return { files: [...ready, ...left], more: inside.length - ready.length - left.length };
}

function listOf(files: readonly FileItem[], more: number): readonly FileItem[] {
  const ready = files.filter(({ adopted }) => adopted);
  const left = files.filter(({ adopted }) => !adopted);
  const heading = (label: string): FileItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    heading(vscode.l10n.t('Gets its frontmatter')),
    ...ready,
    ...(more > 0 ? [restItem(more)] : []),
    ...(left.length > 0 ? [heading(vscode.l10n.t('Left as it is'))] : []),
    ...left,
  ];
}

/** What was not looked at is said where the list ends. */
function restItem(more: number): FileItem {
  return {
    label: `$(info) ${restWords(more)}`,
    detail: vscode.l10n.t('At most {0} at once. Adopt these, then run Adopt Folder again.', MOST),
  };
}

function restWords(more: number): string {
  return more === 1
    ? vscode.l10n.t('1 more note was not looked at')
    : vscode.l10n.t('{0} more notes were not looked at', more);
}

function itemOf(label: string, found: Adoptable | string): FileItem {
  const adoption = typeof found === 'string' ? undefined : adoptionOf(found);
  if (typeof found === 'string' || !adoption?.ok) {
    const why =
      typeof found === 'string' ? found : adoptionRefusalWords(adoption && !adoption.ok ? adoption.refusal : 'no-sign');
    return { label: `$(circle-slash) ${label}`, description: why };
  }
  const { fields, kind } = adoption;
  const shown = fields
    .filter(({ key }) => key !== 'type')
    .map(({ value }) => (typeof value === 'string' ? value : value.join(', ')));
  return {
    label,
    description: [recordWords(kind), ...shown].join(' · '),
    detail: found.guess ? vscode.l10n.t('because {0}', signWords(found.guess.sign)) : '',
    picked: true,
    file: found,
    adopted: adoption,
  };
}

/** Why nothing of a folder can be adopted: each reason once, with how many notes it holds for, and how many nobody looked at. */
function nothingWords(folder: string, items: readonly FileItem[], more: number): string {
  const reasons = new Map<string, number>();
  for (const { description } of items) {
    if (description) {
      reasons.set(description, (reasons.get(description) ?? 0) + 1);
    }
  }
  if (reasons.size === 0) {
    return vscode.l10n.t('There is nothing to adopt in {0}.', folder);
  }
  const said = [
    ...[...reasons].map(([reason, count]) => vscode.l10n.t('{0} × {1}', count, reason)),
    ...(more > 0 ? [restWords(more)] : []),
  ];
  return vscode.l10n.t('There is nothing to adopt in {0}: {1}.', folder, said.join(' · '));
}

/** The files that stay ticked; what cannot be adopted cannot be ticked. None when the person gives up. */
function choose(title: string, items: readonly FileItem[]): Promise<readonly FileItem[]> {
  const pick = vscode.window.createQuickPick<FileItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t(
    'Untick what is to stay as it is. Nothing is saved for you, and one undo takes it back.',
  );
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.ignoreFocusOut = true;
  pick.items = items;
  pick.selectedItems = items.filter(({ adopted }) => adopted);
  return new Promise((resolve) => {
    pick.onDidChangeSelection((selected) => {
      if (selected.some(({ adopted }) => !adopted)) {
        pick.selectedItems = selected.filter(({ adopted }) => adopted);
      }
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve([]);
      pick.dispose();
    });
    pick.show();
  });
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.slice(folder.path.lastIndexOf('/') + 1);
}
