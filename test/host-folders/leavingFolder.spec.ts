import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workspaceHealth } from '../../src/core/health/workspaceHealth';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import { Diagnostics } from '../../src/extension/problems/diagnostics';
import { analyse } from '../support/analyse';
import { findingsIn, until } from '../support/hostNotes';

const AS_OF = '2026-11-20' as LocalDate;

/** An analysis of one note, which nobody else finds anything in. */
function analysisOf(text: string, version: number): Analysis {
  const { snapshot, findings } = analyse({ 'south/nowhere/a.md': text }, AS_OF);
  return { asOf: AS_OF, snapshot, findings, health: workspaceHealth(snapshot, AS_OF), version };
}

describe('problems shown while a folder is on its way out', () => {
  it('leave none behind at its old address', async () => {
    const [, south] = vscode.workspace.workspaceFolders ?? [];
    assert.equal(south?.name, 'south');
    const { uri, name } = south;
    const place = vscode.Uri.joinPath(uri, 'nowhere/a.md');
    const first = analysisOf('---\ntype: meeting\ndate: 2026-11-19\n---\n', 1);
    const analysed = new vscode.EventEmitter<Analysis>();
    const feed = { current: first, onDidAnalyse: analysed.event, ready: async () => first, settle: async () => {} };
    const diagnostics = new Diagnostics(feed, { error: () => {}, show: () => {} });
    let left = Promise.resolve();
    try {
      analysed.fire(first);
      await until('the note shows its problems', () => findingsIn(place).length > 0);
      left = folders((change) => change.removed);
      assert.ok(vscode.workspace.updateWorkspaceFolders(1, 1));
      // The editor has not told of it yet, but paths are looked up without that folder already.
      analysed.fire(analysisOf('---\ntype: meeting\ndate: 2026-11-18\n---\n', 2));
      await until('its problems are gone', () => findingsIn(place).length === 0);
    } finally {
      diagnostics.dispose();
      // Asked for before the window has let it go, the folder would be one that is open already: nothing would be added.
      await left;
      const back = folders((change) => change.added);
      assert.ok(vscode.workspace.updateWorkspaceFolders(1, 0, { uri, name }));
      await back;
    }
  });
});

/** Settles when the window has told of folders of this kind of change. */
function folders(of: (change: vscode.WorkspaceFoldersChangeEvent) => readonly vscode.WorkspaceFolder[]) {
  return new Promise<void>((told) => {
    const listening = vscode.workspace.onDidChangeWorkspaceFolders((change) => {
      if (of(change).length === 0) return;
      listening.dispose();
      told();
    });
  });
}
