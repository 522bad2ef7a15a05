import * as vscode from 'vscode';
import type { Note } from '../../core/model/note';
import { visibilityOf } from '../../core/visibility/decide';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { positionIn, rangeIn } from '../editor/openPlace';
import { noteAsTyped } from './noteInEditor';

/** Shows at a glance what the client can see and what is kept inside by its section, in words and not by colour alone. */
export class VisibilityMarks implements vscode.FoldingRangeProvider, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly forClient = this.store.add(wordsBehind(vscode.l10n.t('client can see')));
  private readonly inside = this.store.add(wordsBehind(vscode.l10n.t('stays inside')));

  constructor(private readonly feed: AnalysisFeed) {
    this.store.add(feed.onDidAnalyse(() => this.drawAll()));
    this.store.add(vscode.window.onDidChangeVisibleTextEditors(() => this.drawAll()));
    this.store.add(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('rapport.visibilityMarks')) {
          this.drawAll();
        }
      }),
    );
    this.drawAll();
  }

  /** Sections that are kept inside fold as a whole. */
  provideFoldingRanges(document: vscode.TextDocument): vscode.FoldingRange[] {
    const found = noteAsTyped(this.feed, document);
    return (found ? insideSections(found.note) : [])
      .filter(({ start, end }) => end.line > start.line)
      .map(({ start, end }) => new vscode.FoldingRange(start.line, end.line, vscode.FoldingRangeKind.Region));
  }

  dispose(): void {
    this.store.dispose();
  }

  private drawAll(): void {
    const isOn = vscode.workspace.getConfiguration('rapport').get('visibilityMarks') !== false;
    for (const editor of vscode.window.visibleTextEditors) {
      const found = editor.document.languageId === 'markdown' ? noteAsTyped(this.feed, editor.document) : undefined;
      // While somebody types the marks move with the text; they are drawn anew when the note has been read.
      if (found || !isOn) {
        editor.setDecorations(this.forClient, found && isOn ? visibleLines(found.note) : []);
        editor.setDecorations(this.inside, found && isOn ? insideHeadings(found.note) : []);
      }
    }
  }
}

/** Words behind a line, quiet as a lens is. */
function wordsBehind(contentText: string): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    after: {
      contentText,
      color: new vscode.ThemeColor('editorCodeLens.foreground'),
      fontStyle: 'italic',
      margin: '0 0 0 1.5em',
    },
  });
}

function visibleLines(note: Note): readonly vscode.Range[] {
  return note.entries
    .filter((entry) => visibilityOf(note, entry).visible)
    .map((entry) => rangeIn(note.lineStarts, entry.textSpan));
}

function insideHeadings(note: Note): readonly vscode.Range[] {
  return insideSections(note).map(({ start }) => {
    const next = note.lineStarts[start.line + 1] ?? note.length + 1;
    return rangeIn(note.lineStarts, { start: next - 1, end: next - 1, line: start.line });
  });
}

function insideSections(note: Note): readonly vscode.Range[] {
  return note.sections
    .filter(({ mark }) => mark === 'internal')
    .map(({ heading, end }) => {
      const last = positionIn(note.lineStarts, Math.max(heading.start, end - 1));
      return new vscode.Range(heading.line, 0, last.line, 0);
    });
}
