import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { interfaceLocale } from '../locale';
import { uriOf } from '../notes/workspacePaths';
import { diagnosticOf } from './diagnosticOf';

/** What a note showed last: as long as both stay the same, its diagnostics need not be set again. */
interface Shown {
  readonly note: Note | undefined;
  readonly key: string;
  readonly uri: vscode.Uri;
}

/** Shows the findings of each analysis in the Problems panel and the editors. */
export class Diagnostics implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly collection = this.store.add(vscode.languages.createDiagnosticCollection('rapport'));
  private shown = new Map<string, Shown>();

  constructor(feed: AnalysisFeed) {
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(analysis: Analysis): void {
    const locale = interfaceLocale();
    const next = new Map<string, Shown>();
    for (const [path, findings] of byPath(analysis.findings)) {
      const uri = uriOf(path);
      if (!uri) {
        continue;
      }
      const note = analysis.snapshot.notes.get(path);
      const shown = { note, uri, key: JSON.stringify(findings) };
      const before = this.shown.get(path);
      if (!before || before.note !== note || before.key !== shown.key) {
        this.collection.set(
          uri,
          findings.map((finding) => diagnosticOf(finding, note, locale)),
        );
      }
      next.set(path, shown);
    }
    for (const [path, { uri }] of this.shown) {
      if (!next.has(path)) {
        this.collection.delete(uri);
      }
    }
    this.shown = next;
  }
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
