import * as vscode from 'vscode';
import type { Adoption } from '../../core/capture/adopt/adoption';
import { tickFirstStep } from '../commands/firstSteps';
import { type NoteChanges, toWorkspaceEdit } from '../editor/noteChanges';
import { listWords } from '../words/listWords';
import { type Adoptable, unchanged } from './adoptable';

export type Adopted = Extract<Adoption, { readonly ok: true }>;

/** A document that got its frontmatter. */
export interface Written {
  readonly document: vscode.TextDocument;
  /** Somebody had typed in it before and not saved. */
  readonly wasDirty: boolean;
}

/** Writes what was chosen as one step, unsaved. A note that has changed since it was listed, in the editor or on the disk, is left alone, and said. */
export async function writeAdopted(
  changes: NoteChanges,
  chosen: readonly { readonly file: Adoptable; readonly adopted: Adopted }[],
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const written: Written[] = [];
  const stale: string[] = [];
  for (const { file, adopted } of chosen) {
    const document = await unchanged(changes, file);
    if (typeof document === 'string') {
      stale.push(file.path);
      continue;
    }
    for (const [uri, edits] of toWorkspaceEdit(document, adopted.edits).entries()) {
      edit.set(uri, edits);
    }
    written.push({ document, wasDirty: document.isDirty });
  }
  if (stale.length > 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('Changed since they were listed, and left as they are: {0}.', listWords(stale)),
    );
  }
  if (written.length > 0 && (await changes.make(edit))) {
    await tickFirstStep('own');
    const message =
      written.length === 1
        ? vscode.l10n.t('1 note has its frontmatter. Nothing is saved yet.')
        : vscode.l10n.t('{0} notes have their frontmatter. Nothing is saved yet.', written.length);
    void offerSaving(written, message);
  }
}

/** Says what was done and saves, when asked to, what holds nothing but its frontmatter anew: what somebody typed there before or since is theirs to save. */
export async function offerSaving(written: readonly Written[], done: string): Promise<void> {
  const ours = new Map(
    written.flatMap(({ document, wasDirty }) => (wasDirty ? [] : [[document, document.getText()] as const])),
  );
  const message = [
    done,
    ...(ours.size < written.length
      ? [vscode.l10n.t('{0} of them held unsaved changes before; save those yourself.', written.length - ours.size)]
      : []),
  ].join(' ');
  const save = vscode.l10n.t('Save Them');
  const answer = await vscode.window.showInformationMessage(message, ...(ours.size > 0 ? [save] : []));
  if (answer !== save) {
    return;
  }
  const left = await saveOurs(ours);
  if (left > 0) {
    void vscode.window.showWarningMessage(
      left === 1
        ? vscode.l10n.t('1 note was not saved: it has changed since, or cannot be written. It is open in the editor.')
        : vscode.l10n.t(
            '{0} notes were not saved: they have changed since, or cannot be written. They are open in the editor.',
            left,
          ),
    );
  }
}

/**
 * Saves documents that still hold what we wrote into them.
 *
 * @returns how many were left unsaved: somebody typed in them since, or they cannot be written, of which the editor says why
 */
export async function saveOurs(written: ReadonlyMap<vscode.TextDocument, string>): Promise<number> {
  let left = 0;
  for (const [document, text] of written) {
    const isSaved = !document.isDirty || (document.getText() === text && (await document.save()));
    left += isSaved ? 0 : 1;
  }
  return left;
}
