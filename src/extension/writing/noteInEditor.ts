import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { pathOf } from '../notes/workspacePaths';

/** A note as it stands in an editor, with the analysis that knows it. */
export interface NoteInEditor {
  readonly analysis: Analysis;
  readonly note: Note;
}

/** The record that a document is; nothing for Markdown that is none, and before the first notes have been read. */
export function noteInEditor({ current }: AnalysisFeed, document: vscode.TextDocument): NoteInEditor | undefined {
  const note = current?.snapshot.notes.get(pathOf(document.uri) ?? '');
  return current && note ? { analysis: current, note } : undefined;
}

/** The same where the places in the note are those in the document: not while somebody types, until the note has been read again. */
export function noteAsTyped(feed: AnalysisFeed, document: vscode.TextDocument): NoteInEditor | undefined {
  const found = noteInEditor(feed, document);
  return found && found.note.length === document.getText().length ? found : undefined;
}
