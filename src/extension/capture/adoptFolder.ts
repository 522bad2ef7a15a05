import * as vscode from 'vscode';
import type { NoteChanges } from '../editor/noteChanges';
import { findNotes } from '../notes/findNotes';
import { adoptionRefusalWords, recordWords, signWords } from '../words/adoptionWords';
import { type Adoptable, adoptionContext, adoptionOf, lookAt } from './adoptable';
import { askFolder } from './askFolder';
import type { CaptureParts } from './captureParts';
import { type Adopted, writeAdopted } from './writeAdopted';

/** More at once nobody looks through; how many are left is said. */
const MOST = 300;

interface FileItem extends vscode.QuickPickItem {
  readonly file?: Adoptable;
  readonly adopted?: Adopted;
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
  const items = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => listFiles(changes, folder, adoptionContext(analysis, recent), token),
  );
  if (!items.some(({ adopted }) => adopted)) {
    void vscode.window.showInformationMessage(nothingWords(nameOf(folder), items));
    return;
  }
  const chosen = await choose(title, items);
  await writeAdopted(
    changes,
    chosen.flatMap(({ file, adopted }) => (file && adopted ? [{ file, adopted }] : [])),
  );
}

async function listFiles(
  changes: NoteChanges,
  folder: vscode.Uri,
  context: ReturnType<typeof adoptionContext>,
  token: vscode.CancellationToken,
): Promise<readonly FileItem[]> {
  const inside = (uri: vscode.Uri) =>
    uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
  const files = (await findNotes()).filter(inside).sort((a, b) => (a.path < b.path ? -1 : 1));
  const ready: FileItem[] = [];
  const left: FileItem[] = [];
  for (const uri of files) {
    if (token.isCancellationRequested) {
      return [];
    }
    if (ready.length === MOST) {
      break;
    }
    const item = itemOf(uri.path.slice(folder.path.length + 1), await lookAt(changes, uri, context));
    (item.adopted ? ready : left).push(item);
  }
  const more = files.length - ready.length - left.length;
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
    label: vscode.l10n.t('$(info) {0} more notes were not looked at', more),
    description: vscode.l10n.t('At most {0} at once. Adopt these, then run Adopt Folder again.', MOST),
  };
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

/** Why nothing of a folder can be adopted: each reason once, with how many notes it holds for. */
function nothingWords(folder: string, items: readonly FileItem[]): string {
  const reasons = new Map<string, number>();
  for (const { description } of items) {
    if (description) {
      reasons.set(description, (reasons.get(description) ?? 0) + 1);
    }
  }
  if (reasons.size === 0) {
    return vscode.l10n.t('There is nothing to adopt in {0}.', folder);
  }
  const said = [...reasons].map(([reason, count]) => vscode.l10n.t('{0} × {1}', count, reason));
  return vscode.l10n.t('There is nothing to adopt in {0}: {1}.', folder, said.join(vscode.l10n.t('; ')));
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
