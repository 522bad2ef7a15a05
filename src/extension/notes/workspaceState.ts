import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { AnalysisFeed } from '../analysis/analysisFeed';

/** Tells the manifest's `when` clauses whether there is anything to show yet: `scanning`, `empty` or `ready`. */
export function followWorkspaceState(feed: AnalysisFeed): vscode.Disposable {
  let shown = '';
  const show = (state: string) => {
    if (state !== shown) {
      shown = state;
      void vscode.commands.executeCommand('setContext', 'rapport.state', state);
    }
  };
  show('scanning');
  return feed.onDidAnalyse((analysis) => show(isEmpty(analysis) ? 'empty' : 'ready'));
}

function isEmpty({ snapshot }: Analysis): boolean {
  return snapshot.clients.length + snapshot.projects.length + snapshot.unassigned.length === 0;
}
