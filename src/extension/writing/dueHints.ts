import * as vscode from 'vscode';
import { isUnsettled } from '../../core/facts/isUnsettled';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { rangeIn } from '../editor/openPlace';
import { dueWords } from '../words/dateWords';
import { hintColumn } from './hintColumn';
import { noteAsTyped } from './noteInEditor';

/** Says behind a due date how far away it is, as long as there is something to do. Switched off by `rapport.relativeDates`. */
export class DueHints implements vscode.InlayHintsProvider, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());

  readonly onDidChangeInlayHints = this.changed.event;

  constructor(private readonly feed: AnalysisFeed) {
    this.store.add(feed.onDidAnalyse(() => this.changed.fire()));
    this.store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('rapport.relativeDates')) {
          this.changed.fire();
        }
      }),
    );
  }

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    const found = noteAsTyped(this.feed, document);
    if (!found || vscode.workspace.getConfiguration('rapport').get('relativeDates') === false) {
      return [];
    }
    const { note, analysis } = found;
    return note.entries.flatMap((entry) => {
      const due = isUnsettled(entry) ? (entry.due ?? entry.neededBy) : undefined;
      const end = due && rangeIn(note.lineStarts, due.span).end;
      if (!due || !end || !range.contains(end) || end.line >= document.lineCount) {
        return [];
      }
      const position = end.with({ character: hintColumn(document.lineAt(end.line).text, end.character) });
      // The words may begin with a number, which must not read as part of the date before it.
      const hint = new vscode.InlayHint(position, `· ${dueWords(due.value, analysis.asOf)}`);
      hint.paddingLeft = true;
      return [hint];
    });
  }

  dispose(): void {
    this.store.dispose();
  }
}
