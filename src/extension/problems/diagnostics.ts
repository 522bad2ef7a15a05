import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { nextTurn, takeSteps } from '../inSlices';
import { interfaceLocale } from '../locale';
import type { Log } from '../log';
import { pathOf, uriOf } from '../notes/workspacePaths';
import { loadPart } from '../parts/loadPart';
import { changedFindings, type Range } from './changedFindings';

/** What a note showed last: as long as both stay the same, its diagnostics need not be set again. */
interface Shown {
  readonly note: Note | undefined;
  readonly findings: readonly Finding[];
  readonly uri: vscode.Uri;
}

/** Shows the findings of each analysis in the Problems panel and the editors. */
export class Diagnostics implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly collection = this.store.add(vscode.languages.createDiagnosticCollection('rapport'));
  /** Version of the newest analysis: an older one whose turn comes late is not shown. */
  private newest = 0;
  private readonly shown = new Map<string, Shown>();
  /** The findings that were shown last, to the last of them; undefined where that was broken off. */
  private told: readonly Finding[] | undefined;
  /** How often folders came or went: what is shown meanwhile may stand at an old address. */
  private moves = 0;

  constructor(
    feed: AnalysisFeed,
    private readonly log: Log,
  ) {
    this.store.add(feed.onDidAnalyse((analysis) => void this.show(analysis)));
    // Until the notes are read again under their new paths, an old one may lead nowhere, or to another file.
    this.store.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.forgetMoved()));
    this.store.add({ dispose: () => (this.newest = Number.POSITIVE_INFINITY) });
  }

  dispose(): void {
    this.store.dispose();
  }

  private async show(analysis: Analysis): Promise<void> {
    this.newest = analysis.version;
    const isWanted = () => this.newest === analysis.version;
    try {
      // A dashboard that is open is sent its state in this turn: it has the further way to the screen.
      await nextTurn();
      const { diagnosticOf } = await loadPart.judging();
      if (isWanted()) await takeSteps(this.steps(analysis, diagnosticOf), isWanted);
    } catch (cause) {
      this.log.error('Problems could not be shown', cause);
    }
  }

  /** Sets what changed, note by note, those that are on the screen first. An analysis that is left for a newer one leaves behind what it has set so far, which the newer one goes on from. */
  private *steps(analysis: Analysis, diagnosticOf: DiagnosticOf): Generator<void> {
    const { findings, snapshot } = analysis;
    const locale = interfaceLocale();
    const { gone, ranges } = changedFindings(this.told, findings, this.shown.keys());
    this.told = undefined;
    const { moves } = this;
    for (const path of gone) this.forget(path);
    for (const [start, end] of visibleFirst(findings, ranges)) {
      yield;
      const path = findings[start]?.path ?? '';
      const note = snapshot.notes.get(path);
      const before = this.shown.get(path);
      if (before && before.note === note && saySame(before.findings, findings, start, end)) {
        continue;
      }
      const uri = uriOf(path);
      if (!uri) {
        continue;
      }
      // While a folder is on its way out its paths lead elsewhere already: what stands under the old address would be known to nobody.
      if (before && before.uri.toString() !== uri.toString()) this.collection.delete(before.uri);
      const now = findings.slice(start, end);
      this.collection.set(
        uri,
        now.map((finding) => diagnosticOf(finding, snapshot.notes, locale)),
      );
      this.shown.set(path, { note, findings: now, uri });
    }
    if (moves === this.moves) this.told = findings;
  }

  /** Comes before anything is set: a file goes by another path once a second folder is open, and what is set for it under that one must stay. */
  private forget(path: string): void {
    const shown = this.shown.get(path);
    if (!shown) return;
    this.collection.delete(shown.uri);
    this.shown.delete(path);
  }

  /** All that is found will be gone through again: what was found under a path may be the same, and stands elsewhere now. */
  private forgetMoved(): void {
    for (const [path, { uri }] of this.shown) if (uriOf(path)?.toString() !== uri.toString()) this.forget(path);
    this.told = undefined;
    this.moves += 1;
  }
}

type DiagnosticOf = Awaited<ReturnType<typeof loadPart.judging>>['diagnosticOf'];

/** Those of the notes first that somebody looks at, who waits for them. */
function visibleFirst(findings: readonly Finding[], ranges: readonly Range[]): readonly Range[] {
  const visible = new Set(vscode.window.visibleTextEditors.map(({ document }) => pathOf(document.uri)));
  const isVisible = ([start]: Range) => visible.has(findings[start]?.path);
  return [...ranges.filter(isVisible), ...ranges.filter((range) => !isVisible(range))];
}

/** What an edit does not touch is the same object as before; what is found anew in a project that it does touch mostly says the same. */
function saySame(before: readonly Finding[], findings: readonly Finding[], start: number, end: number): boolean {
  return (
    before.length === end - start &&
    before.every((each, at) => {
      const now = findings[start + at];
      return each === now || JSON.stringify(each) === JSON.stringify(now);
    })
  );
}
