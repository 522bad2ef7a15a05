import * as vscode from 'vscode';
import { nameOf, refuseName } from '../../core/lookup/rename';
import type { Renamable } from '../../core/lookup/respelling';
import type { Snapshot } from '../../core/model/snapshot';
import type { NoteChanges } from '../editor/noteChanges';
import { nameRefusalWords } from '../words/nameRefusalWords';
import { renameEverywhere } from './renameEverywhere';

/** Asks how somebody or something is called from now on, and writes it everywhere. */
export async function renameAsked(snapshot: Snapshot, changes: NoteChanges, named: Renamable): Promise<void> {
  const old = nameOf(named);
  const name = await vscode.window.showInputBox({
    title: vscode.l10n.t('Rename {0}', old),
    prompt: vscode.l10n.t('The new name. You see every place before it is changed.'),
    value: old,
    ignoreFocusOut: true,
    validateInput: (input) => {
      const refusal = refuseName(snapshot, named, input);
      return refusal && nameRefusalWords(refusal, input.trim());
    },
  });
  if (name !== undefined && name.trim() !== old) {
    await renameEverywhere(snapshot, changes, named, name.trim());
  }
}
