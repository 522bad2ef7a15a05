import * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { EditOperation, TextEdit } from '../../core/model/textEdit';
import type { ReaderPool } from '../../host/readerPool';
import { uriOf } from '../notes/workspacePaths';
import { loadPart } from '../parts/loadPart';
import { type ChangeRefusal, refusalWords } from '../words/refusalWords';
import { diskRefusal } from './diskRefusal';

/** Operations, or what makes them from the note as it stands now. */
export type Operations =
  | readonly EditOperation[]
  | ((note: Note, text: string) => OperationsNow | Promise<OperationsNow>);

type OperationsNow = readonly EditOperation[] | 'stale';

export type PlannedChange =
  | { readonly ok: true; readonly edit: vscode.WorkspaceEdit; readonly document: vscode.TextDocument }
  | { readonly ok: false; readonly reason: ChangeRefusal };

/** Changes notes through the editor's own model: checked against the text of the moment, undone in one step, never saved. */
export class NoteChanges {
  constructor(
    private readonly pool: ReaderPool,
    private readonly today: () => LocalDate,
    /** Brings the analysis up to what stands on the screen. */
    readonly settle: () => Promise<void>,
  ) {}

  /** Plans a change without making it. */
  async plan(path: string, operations: Operations): Promise<PlannedChange> {
    const uri = uriOf(path);
    const refusal: ChangeRefusal | undefined = uri ? await diskRefusal(uri) : 'gone';
    if (!uri || refusal) {
      return { ok: false, reason: refusal ?? 'gone' };
    }
    const document = await vscode.workspace.openTextDocument(uri);
    const { version } = document;
    const text = document.getText();
    await this.settle();
    const [result] = await this.pool.read([{ path, text }]);
    if (result?.kind !== 'note') {
      return { ok: false, reason: 'not-analysed' };
    }
    const wanted = typeof operations === 'function' ? await operations(result.note, text) : operations;
    if (wanted === 'stale') {
      return { ok: false, reason: 'stale' };
    }
    const { planEdits } = await loadPart.editing();
    const outcome = planEdits(text, result.note, wanted, this.today());
    if (!outcome.ok) {
      return outcome;
    }
    if (document.version !== version) {
      return { ok: false, reason: 'stale' };
    }
    return { ok: true, document, edit: toWorkspaceEdit(document, outcome.edits) };
  }

  /** Makes a change; where that is refused, says why. True when the note now says what was asked for. */
  async apply(path: string, operations: Operations): Promise<boolean> {
    const planned = await this.plan(path, operations);
    if (!planned.ok) {
      this.explain(path, planned.reason);
      return false;
    }
    return vscode.workspace.applyEdit(planned.edit);
  }

  explain(path: string, reason: ChangeRefusal): void {
    void vscode.window.showWarningMessage(refusalWords(reason, path.slice(path.lastIndexOf('/') + 1)));
  }
}

/** Text edits of the core as an edit of the document whose text they were planned on. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of edits) {
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  }
  return edit;
}
