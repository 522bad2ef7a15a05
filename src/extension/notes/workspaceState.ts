import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { AnalysisFeed } from '../analysis/analysisFeed';

/** Tells the manifest's `when` clauses whether there is anything to show yet, `scanning`, `empty` or `ready`, and whether some records belong to no project. */
export function followWorkspaceState(feed: AnalysisFeed): vscode.Disposable {
  const shown = new Map<string, unknown>();
  const show = (key: string, value: unknown) => {
    if (value !== shown.get(key)) {
      shown.set(key, value);
      void vscode.commands.executeCommand('setContext', key, value);
    }
  };
  show('rapport.state', 'scanning');
  return feed.onDidAnalyse((analysis) => {
    show('rapport.unassigned', analysis.snapshot.unassigned.length > 0);
    show('rapport.state', isEmpty(analysis) ? 'empty' : 'ready');
  });
}

function isEmpty({ snapshot }: Analysis): boolean {
  return snapshot.clients.length + snapshot.projects.length + snapshot.unassigned.length === 0;
}
