import * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { EditOperation, TextEdit } from '../../core/model/textEdit';
import type { ReaderPool } from '../../host/readerPool';
import type { FileAccess } from '../notes/fileAccess';
import { uriOf } from '../notes/workspacePaths';
import { loadPart } from '../parts/loadPart';
import { listWords } from '../words/listWords';
import { type ChangeRefusal, refusalWords } from '../words/refusalWords';
import { type DiskLook, lookAtDisk } from './diskRefusal';

/** Operations, or what makes them from the note as it stands now. */
export type Operations =
  | readonly EditOperation[]
  | ((note: Note, text: string) => OperationsNow | Promise<OperationsNow>);

type OperationsNow = readonly EditOperation[] | 'stale';

export type PlannedChange =
  | {
      readonly ok: true;
      readonly edit: vscode.WorkspaceEdit;
      readonly document: vscode.TextDocument;
      readonly version: number;
    }
  | { readonly ok: false; readonly reason: ChangeRefusal };

/** Changes notes through the editor's own model: checked against the text of the moment, undone in one step, never saved. */
export class NoteChanges {
  constructor(
    private readonly pool: ReaderPool,
    private readonly today: () => LocalDate,
    private readonly files: FileAccess,
    /** Brings the analysis up to what stands on the screen. */
    readonly settle: () => Promise<void>,
  ) {}

  /** Plans a change without making it. */
  async plan(path: string, operations: Operations): Promise<PlannedChange> {
    const uri = uriOf(path);
    const disk: DiskLook = uri ? await this.look(uri) : { refusal: 'gone' };
    if (!uri || 'refusal' in disk) {
      return { ok: false, reason: 'refusal' in disk ? disk.refusal : 'gone' };
    }
    const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
    if (!document) {
      return { ok: false, reason: 'unreadable' };
    }
    // The editor hears of a change on the disk only after a while: until then it would be edited over.
    if (!document.isDirty && document.getText() !== disk.text) {
      return { ok: false, reason: 'stale' };
    }
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
    return { ok: true, document, version, edit: toWorkspaceEdit(document, outcome.edits) };
  }

  /** Looks at the file behind a note. */
  look(uri: vscode.Uri): Promise<DiskLook> {
    return lookAtDisk(uri, this.files);
  }

  /** Makes a change; where that is refused, says why. True when the note now says what was asked for. */
  apply(path: string, operations: Operations): Promise<boolean> {
    return this.applyAll([[path, operations]]);
  }

  /** Makes the changes of several notes as one step: all of them, or, where one is refused, none, and says why. A note may be named more than once. */
  async applyAll(wanted: Iterable<readonly [path: string, operations: Operations]>): Promise<boolean> {
    const edit = new vscode.WorkspaceEdit();
    const planned: (Extract<PlannedChange, { ok: true }> & { readonly path: string })[] = [];
    for (const [path, operations] of byNote(wanted)) {
      const change = await this.plan(path, operations);
      if (!change.ok) {
        this.explain(path, change.reason);
        return false;
      }
      planned.push({ ...change, path });
      for (const [uri, edits] of change.edit.entries()) {
        edit.set(uri, edits);
      }
    }
    // While the later ones were planned, somebody may have typed into an earlier one.
    const moved = planned.find(({ document, version }) => document.version !== version);
    if (moved) {
      this.explain(moved.path, 'stale');
      return false;
    }
    return this.make(edit);
  }

  /** Makes an edit that is planned; where the editor does not accept it, says so. */
  async make(edit: vscode.WorkspaceEdit): Promise<boolean> {
    const names = edit.entries().map(([{ path }]) => path.slice(path.lastIndexOf('/') + 1));
    // VS Code counts an edit of nothing as one that failed.
    if (names.length === 0 || (await vscode.workspace.applyEdit(edit))) {
      return true;
    }
    void vscode.window.showWarningMessage(refusalWords('not-accepted', listWords(names)));
    return false;
  }

  explain(path: string, reason: ChangeRefusal): void {
    void vscode.window.showWarningMessage(refusalWords(reason, path.slice(path.lastIndexOf('/') + 1)));
  }
}

/** The operations by note: those of one note are planned on one text, so that none is lost. */
function byNote(wanted: Iterable<readonly [path: string, operations: Operations]>): ReadonlyMap<string, Operations> {
  const notes = new Map<string, Operations>();
  for (const [path, operations] of wanted) {
    const before = notes.get(path);
    notes.set(path, before ? bothOf(before, operations) : operations);
  }
  return notes;
}

function bothOf(first: Operations, second: Operations): Operations {
  return async (note, text) => {
    const made: EditOperation[] = [];
    for (const each of [first, second]) {
      const now = typeof each === 'function' ? await each(note, text) : each;
      if (now === 'stale') return 'stale';
      made.push(...now);
    }
    return made;
  };
}

/** Text edits of the core as an edit of the document whose text they were planned on. */
export function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of edits) {
    edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(end)), newText);
  }
  return edit;
}
