import * as vscode from 'vscode';
import { projectOf } from '../../core/facts/projectOf';
import { insideSections, type VisibilityPlaces, visibilityMarks } from '../../core/lookup/visibilityMarks';
import type { Note } from '../../core/model/note';
import type { Project } from '../../core/model/snapshot';
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
    return found ? foldsOf(found.note, projectOf(found.analysis.snapshot, found.note.path)) : [];
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
        const { forClient, inside } =
          found && isOn ? visibilityMarks(found.note, projectOf(found.analysis.snapshot, found.note.path)) : NO_MARKS;
        editor.setDecorations(this.forClient, ranges(found?.note, forClient));
        editor.setDecorations(this.inside, ranges(found?.note, inside));
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

const NO_MARKS: VisibilityPlaces = { forClient: [], inside: [] };

function ranges(note: Note | undefined, ends: readonly number[]): readonly vscode.Range[] {
  return note ? ends.map((end) => rangeIn(note.lineStarts, { start: end, end, line: 0 })) : [];
}

function foldsOf(note: Note, project: Project | undefined): vscode.FoldingRange[] {
  return insideSections(note, project)
    .map(({ heading, end }) => ({
      first: heading.line,
      last: positionIn(note.lineStarts, Math.max(heading.start, end - 1)).line,
    }))
    .filter(({ first, last }) => last > first)
    .map(({ first, last }) => new vscode.FoldingRange(first, last, vscode.FoldingRangeKind.Region));
}
