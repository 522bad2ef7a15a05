import * as vscode from 'vscode';
import type { Adoption } from '../../core/capture/adopt/adoption';
import { toWorkspaceEdit } from '../editor/noteChanges';
import { findNotes } from '../notes/findNotes';
import { adoptionRefusalWords, recordWords, signWords } from '../words/adoptionWords';
import { type Adoptable, adoptionContext, adoptionOf, lookAt } from './adoptable';
import { askFolder } from './askFolder';
import type { CaptureParts } from './captureParts';

/** More at once nobody looks through; the next ones come with the next run. */
const MOST = 300;

type Adopted = Extract<Adoption, { readonly ok: true }>;

interface FileItem extends vscode.QuickPickItem {
  readonly file?: Adoptable;
  readonly adopted?: Adopted;
}

/**
 * Gives the notes of a folder their frontmatter. First comes the list: what each would become and why, and what is left alone and why. What is ticked is then written
 * as one step, unsaved.
 */
export async function adoptFolder({ feed, recent }: CaptureParts, target?: vscode.Uri): Promise<void> {
  const title = vscode.l10n.t('Adopt Folder');
  const analysis = await feed.ready();
  const folder = target ?? (await askFolder(title, analysis));
  if (!folder) {
    return;
  }
  const items = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    async (_progress, token) => listFiles(folder, adoptionContext(analysis, recent), token),
  );
  if (!items.some(({ adopted }) => adopted)) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t(
        'There is nothing to adopt in {0}: its notes are records already, or nothing tells what they are.',
        nameOf(folder),
      ),
    );
    return;
  }
  await write(await choose(title, items));
}

async function listFiles(
  folder: vscode.Uri,
  context: ReturnType<typeof adoptionContext>,
  token: vscode.CancellationToken,
): Promise<readonly FileItem[]> {
  const inside = (uri: vscode.Uri) =>
    uri.scheme === folder.scheme && uri.path.startsWith(`${folder.path.replace(/\/$/, '')}/`);
  const files = (await findNotes()).filter(inside).sort((a, b) => (a.path < b.path ? -1 : 1));
  const items: FileItem[] = [];
  for (const uri of files) {
    if (token.isCancellationRequested) {
      return [];
    }
    if (items.filter(({ adopted }) => adopted).length < MOST) {
      items.push(itemOf(uri.path.slice(folder.path.length + 1), await lookAt(uri, context)));
    }
  }
  const [ready, left] = [items.filter(({ adopted }) => adopted), items.filter(({ adopted }) => !adopted)];
  const heading = (label: string): FileItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  return [
    heading(vscode.l10n.t('Gets its frontmatter')),
    ...ready,
    ...(left.length > 0 ? [heading(vscode.l10n.t('Left as it is'))] : []),
    ...left,
  ];
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

/** Writes what was chosen as one step. A note that has changed since it was listed is left alone, and said. */
async function write(chosen: readonly FileItem[]): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const documents: vscode.TextDocument[] = [];
  const stale: string[] = [];
  for (const { file, adopted } of chosen) {
    const document = file && (await vscode.workspace.openTextDocument(file.uri).then(undefined, () => undefined));
    if (file && adopted && document?.getText() === file.text) {
      for (const [uri, edits] of toWorkspaceEdit(document, adopted.edits).entries()) {
        edit.set(uri, edits);
      }
      documents.push(document);
    } else if (file) {
      stale.push(file.path);
    }
  }
  if (stale.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Changed since they were listed, and left as they are: {0}.', stale.join(', ')),
    );
  }
  if (documents.length > 0 && (await vscode.workspace.applyEdit(edit))) {
    void offerSaving(documents);
  }
}

async function offerSaving(documents: readonly vscode.TextDocument[]): Promise<void> {
  const save = vscode.l10n.t('Save Them');
  const message = vscode.l10n.t('{0} notes have their frontmatter. Nothing is saved yet.', documents.length);
  if ((await vscode.window.showInformationMessage(message, save)) === save) {
    for (const document of documents) {
      await document.save();
    }
  }
}

function nameOf(folder: vscode.Uri): string {
  return folder.path.slice(folder.path.lastIndexOf('/') + 1);
}
