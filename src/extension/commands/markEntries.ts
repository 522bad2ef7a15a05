import * as vscode from 'vscode';
import { sameEntry } from '../../core/lookup/sameEntry';
import type { Entry, VisibilityMark } from '../../core/model/entry';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { EditOperation } from '../../core/model/textEdit';
import type { NoteChanges } from '../editor/noteChanges';
import { pathOf } from '../notes/workspacePaths';

/** A mark that an entry is to bear. */
export interface WantedMark {
  readonly tracked: TrackedEntry;
  readonly visibility: VisibilityMark;
}

/** Marks entries for the client or internal: all of them as one step. False when a note could not be changed; the person has been told why. */
export async function markTracked(changes: NoteChanges, wanted: readonly WantedMark[]): Promise<boolean> {
  const notes = new Map<string, WantedMark[]>();
  for (const mark of wanted) {
    const { path } = mark.tracked.note;
    notes.set(path, [...(notes.get(path) ?? []), mark]);
  }
  return changes.applyAll(
    [...notes].map(([path, marks]) => [
      path,
      (now, text) => {
        const operations = marks.map(({ tracked, visibility }) => {
          const same = sameEntry(now, tracked);
          return same && markOperation(same, text, visibility);
        });
        return operations.every((operation) => operation !== undefined) ? operations : 'stale';
      },
    ]),
  );
}

/** Marks the entries that the selection of the active editor touches. */
export async function markAtCursor(changes: NoteChanges, visibility: VisibilityMark): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  const path = editor && pathOf(editor.document.uri);
  if (!editor || path === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Put the cursor on an entry of a note first.'));
    return;
  }
  const { start, end } = editor.selection;
  let found = 0;
  await changes.apply(path, (note, text) => {
    const entries = note.entries.filter((entry) => entry.span.line <= end.line && entry.endLine >= start.line);
    // The innermost entries: a task inside a bullet is marked, not the bullet around it.
    const inner = entries.filter((entry) => !entries.some((other) => other !== entry && within(other, entry)));
    found = inner.length;
    return inner.map((entry) => markOperation(entry, text, visibility));
  });
  if (found === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no entry on this line.'));
  }
}

function markOperation(entry: Entry, text: string, visibility: VisibilityMark): EditOperation {
  return {
    op: 'mark',
    entry: entry.textSpan,
    expected: text.slice(entry.textSpan.start, entry.textSpan.end),
    visibility,
  };
}

function within(inner: Entry, outer: Entry): boolean {
  return (
    inner.span.start >= outer.span.start &&
    inner.span.end <= outer.span.end &&
    inner.span.end - inner.span.start < outer.span.end - outer.span.start
  );
}
