import * as vscode from 'vscode';
import type { ReaderPool } from '../../host/readerPool';
import type { LiveAnalysis } from '../analysis/liveAnalysis';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import { readPolicy, today } from './readPolicy';

const READING_SETTINGS = ['folders', 'headings', 'dateOrder'];

/** Brings changed settings into force: what changes how files read reads them again, the rest only judges anew. */
export function followPolicy(pool: ReaderPool, notes: WorkspaceNotes, feed: LiveAnalysis): vscode.Disposable {
  const refresh = async (readsAnew: boolean) => {
    const policy = readPolicy();
    feed.setJudging(policy.judging);
    feed.setToday(today());
    if (readsAnew) {
      pool.setPolicy(policy.reading);
      await notes.reread();
    }
  };
  const changed = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration('rapport')) {
      void refresh(READING_SETTINGS.some((name) => event.affectsConfiguration(`rapport.${name}`)));
    } else if (event.affectsConfiguration('files.exclude') || event.affectsConfiguration('search.exclude')) {
      void notes.rescan();
    }
  });
  const folders = vscode.workspace.onDidChangeWorkspaceFolders(() => void refresh(false));
  const trusted = vscode.workspace.onDidGrantWorkspaceTrust(() => void refresh(true));
  return vscode.Disposable.from(changed, folders, trusted);
}
