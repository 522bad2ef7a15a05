import * as vscode from 'vscode';
import { recordWords, signWords, unseenWords } from '../words/adoptionWords';
import { listWords } from '../words/listWords';
import { type FolderFile, isReady, type ReadyFile, type SortedFolder } from './folderFiles';
import { MOST_AT_ONCE } from './sortFiles';

interface FileItem extends vscode.QuickPickItem {
  readonly ready?: ReadyFile;
}

/** Shows what each file of a folder would become and why. The files that stay ticked; what is left as it is cannot be ticked. None when the person gives up. */
export function chooseFiles(title: string, looked: SortedFolder): Promise<readonly ReadyFile[]> {
  const pick = vscode.window.createQuickPick<FileItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t(
    'Untick what is to stay as it is. Nothing is saved for you, and one undo takes it back.',
  );
  pick.canSelectMany = true;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.ignoreFocusOut = true;
  pick.items = itemsOf(looked);
  pick.selectedItems = pick.items.filter(({ ready }) => ready && isTold(ready));
  return new Promise((resolve) => {
    pick.onDidChangeSelection((selected) => {
      if (selected.some(({ ready }) => !ready)) {
        pick.selectedItems = selected.filter(({ ready }) => ready);
      }
    });
    pick.onDidAccept(() => {
      resolve(pick.selectedItems.flatMap(({ ready }) => ready ?? []));
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve([]);
      pick.dispose();
    });
    pick.show();
  });
}

function itemsOf({ ready, left, more }: SortedFolder): readonly FileItem[] {
  const heading = (label: string): FileItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const told = ready.filter(isTold);
  return [
    ...(told.length > 0 ? [heading(vscode.l10n.t('Gets its frontmatter'))] : []),
    ...told.map(itemOf),
    ...(told.length < ready.length ? [heading(vscode.l10n.t('Perhaps a record: tick it if it is one'))] : []),
    ...ready.filter((found) => !isTold(found)).map(itemOf),
    ...(more > 0 ? [unseenItem(more)] : []),
    ...(left.length > 0 ? [heading(vscode.l10n.t('Left as it is'))] : []),
    ...left.map(itemOf),
  ];
}

/** A date over things to do may as well be a diary, a recipe or a book: only the person knows. */
function isTold(found: FolderFile): boolean {
  return isReady(found) && found.file.guess?.sign !== 'entries';
}

/** What was not looked at is said where the list ends. */
function unseenItem(more: number): FileItem {
  return {
    label: `$(info) ${unseenWords(more)}`,
    detail: vscode.l10n.t('At most {0} at once. Adopt these, then run Adopt Folder again.', MOST_AT_ONCE),
  };
}

/** The file by its name, and on a line of its own what it would become: folders are deep, and what is long is cut off at its end. */
function itemOf(found: FolderFile): FileItem {
  const at = found.path.lastIndexOf('/') + 1;
  const name = found.path.slice(at);
  const description = found.path.slice(0, at);
  return isReady(found)
    ? { label: name, description, detail: outcomeWords(found), ready: found }
    : { label: `$(circle-slash) ${name}`, description, detail: found.why };
}

/** What a file would become, why, and the frontmatter it would get. */
function outcomeWords({ file, adopted }: ReadyFile): string {
  const kind = recordWords(adopted.kind);
  const shown = adopted.fields
    .filter(({ key }) => key !== 'type')
    .map(({ value }) => (typeof value === 'string' ? value : listWords(value)));
  const reason = file.guess ? vscode.l10n.t('{0}, because {1}', kind, signWords(file.guess.sign)) : kind;
  return [reason, ...shown].join(' · ');
}
