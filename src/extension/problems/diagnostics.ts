import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { interfaceLocale } from '../locale';
import { uriOf } from '../notes/workspacePaths';
import { loadPart } from '../parts/loadPart';

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
  private shown = new Map<string, Shown>();

  constructor(feed: AnalysisFeed) {
    this.store.add(feed.onDidAnalyse((analysis) => void this.show(analysis)));
    this.store.add({ dispose: () => (this.newest = Number.POSITIVE_INFINITY) });
  }

  dispose(): void {
    this.store.dispose();
  }

  private async show(analysis: Analysis): Promise<void> {
    this.newest = analysis.version;
    const { diagnosticOf } = await loadPart.judging();
    if (this.newest !== analysis.version) {
      return;
    }
    const locale = interfaceLocale();
    const next = new Map<string, Shown>();
    for (const [path, findings] of byPath(analysis.findings)) {
      const uri = uriOf(path);
      if (!uri) {
        continue;
      }
      const note = analysis.snapshot.notes.get(path);
      const before = this.shown.get(path);
      if (!before || before.note !== note || !saySame(before.findings, findings)) {
        this.collection.set(
          uri,
          findings.map((finding) => diagnosticOf(finding, analysis.snapshot.notes, locale)),
        );
      }
      next.set(path, { note, findings, uri });
    }
    for (const [path, { uri }] of this.shown) {
      if (!next.has(path)) {
        this.collection.delete(uri);
      }
    }
    this.shown = next;
  }
}

/** What an edit does not touch is the same object as before; what is found anew in a project that it does touch mostly says the same. */
function saySame(before: readonly Finding[], now: readonly Finding[]): boolean {
  return (
    before.length === now.length &&
    now.every((each, at) => each === before[at] || JSON.stringify(each) === JSON.stringify(before[at]))
  );
}

function byPath(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.path);
    if (group) {
      group.push(finding);
    } else {
      groups.set(finding.path, [finding]);
    }
  }
  return groups;
}
