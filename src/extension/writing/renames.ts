import * as vscode from 'vscode';
import { linkedIn, mentionAt, mentionsIn } from '../../core/lookup/mentions';
import { nameOf, refuseName } from '../../core/lookup/rename';
import type { Renamable } from '../../core/lookup/respelling';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import type { NoteChanges } from '../editor/noteChanges';
import { rangeIn } from '../editor/openPlace';
import { nameRefusalWords } from '../words/nameRefusalWords';
import { noteAsTyped } from './noteInEditor';
import { renameEverywhere } from './renameEverywhere';

interface Found {
  readonly named: Renamable;
  readonly range: vscode.Range;
}

/** Gives a person, project or client another name, from any place that names them. */
export class Renames implements vscode.RenameProvider {
  constructor(
    private readonly feed: AnalysisFeed,
    private readonly changes: NoteChanges,
  ) {}

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { readonly range: vscode.Range; readonly placeholder: string } | undefined {
    const found = this.findAt(document, position);
    return found && { range: found.range, placeholder: nameOf(found.named) };
  }

  /**
   * Shows what is to change, and changes it once that has been looked at: the editor itself gets nothing to do.
   */
  provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    name: string,
  ): vscode.WorkspaceEdit | undefined {
    const found = this.findAt(document, position);
    const snapshot = this.feed.current?.snapshot;
    if (!found || !snapshot) {
      return undefined;
    }
    const refusal = refuseName(snapshot, found.named, name);
    if (refusal) {
      throw new Error(nameRefusalWords(refusal, name.trim()));
    }
    void renameEverywhere(snapshot, this.changes, found.named, name.trim());
    return new vscode.WorkspaceEdit();
  }

  private findAt(document: vscode.TextDocument, position: vscode.Position): Found | undefined {
    const typed = noteAsTyped(this.feed, document);
    if (!typed) {
      return undefined;
    }
    const { note, analysis } = typed;
    const offset = document.offsetAt(position);
    const mention =
      mentionAt(linkedIn(analysis.snapshot, note, document.getText()), offset) ??
      mentionAt(mentionsIn(analysis.snapshot, note), offset);
    return mention && mention.kind !== 'note'
      ? { named: mention, range: rangeIn(note.lineStarts, mention.span) }
      : undefined;
  }
}
