import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { workspaceHealth } from '../../src/core/health/workspaceHealth';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { Diagnostics } from '../../src/extension/problems/diagnostics';
import { analyse } from '../support/analyse';
import { findingsIn, noteUri, until } from '../support/hostNotes';

/** Notes that stand in no folder: nobody else finds anything in them. */
const PATHS = ['nowhere/a.md', 'nowhere/b.md', 'nowhere/c.md'];
const NOTE = '---\ntype: meeting\ndate: 2026-11-19\n---\n';
const AS_OF = '2026-11-20' as LocalDate;

/** Does something when a note is first asked for, and takes longer over it than a slice of work may. */
class SlowNotes extends Map<string, Note> {
  private once: (() => void) | undefined;

  override get(path: string): Note | undefined {
    const { once } = this;
    this.once = undefined;
    if (once) {
      once();
      const end = performance.now() + 25;
      while (performance.now() < end);
    }
    return super.get(path);
  }

  onFirst(then: () => void): this {
    this.once = then;
    return this;
  }
}

describe('problems of an analysis that is left for a newer one', () => {
  it('are all shown by the newer one, which goes on from those that are there', async () => {
    const { snapshot, findings } = analyse(Object.fromEntries(PATHS.map((path) => [path, NOTE])), AS_OF);
    const analysed = new vscode.EventEmitter<Analysis>();
    const faults: unknown[] = [];
    const log = { error: (...fault: unknown[]) => void faults.push(fault), show: () => {} };
    const newer: Analysis = { asOf: AS_OF, snapshot, findings, health: workspaceHealth(snapshot, AS_OF), version: 2 };
    const notes = new SlowNotes(snapshot.notes).onFirst(() => analysed.fire(newer));
    const feed: AnalysisFeed = {
      current: newer,
      onDidAnalyse: analysed.event,
      ready: async () => newer,
      settle: async () => {},
    };
    const diagnostics = new Diagnostics(feed, log);
    const counts = () => PATHS.map((path) => findingsIn(noteUri(path)).length);
    const wanted = PATHS.map((path) => findings.filter((finding) => finding.path === path).length);
    assert.ok(wanted.every((count) => count > 0));
    try {
      analysed.fire({ ...newer, snapshot: { ...snapshot, notes }, version: 1 });
      await until('every note shows its problems', () => counts().join() === wanted.join());
      assert.deepEqual(faults, []);
    } finally {
      diagnostics.dispose();
    }
    assert.deepEqual(counts(), [0, 0, 0]);
  });
});
