import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createEngine } from '../../src/core/analysis/engine';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import type { AnalysisFeed } from '../../src/extension/analysis/analysisFeed';
import { dailyNotice } from '../../src/extension/status/dailyNotice';

const OVERDUE = '---\ntype: project\nname: Shop\nteam: [Li Wei]\n---\n\n- [ ] Send the plan @{Li Wei} 📅 2026-11-12\n';

describe('the daily notice', () => {
  const settings = () => vscode.workspace.getConfiguration('rapport');
  const turn = (isOn: boolean | undefined) => settings().update('dailyNotice', isOn, vscode.ConfigurationTarget.Global);

  afterEach(async () => {
    await turn(undefined);
    await vscode.commands.executeCommand('notifications.clearAll');
  });

  for (const [name, isOn, days, kept] of [
    ['says nothing unless one asks for it', undefined, ['2026-11-20'], []],
    ['comes once a day at most', true, ['2026-11-20', '2026-11-20', '2026-11-21'], ['2026-11-20', '2026-11-21']],
    ['says nothing on a day when nothing is due', true, ['2026-11-02'], []],
  ] as const) {
    it(name, async () => {
      await turn(isOn);
      const analysed = new vscode.EventEmitter<Analysis>();
      const said: string[] = [];
      const notice = dailyNotice({ onDidAnalyse: analysed.event } as AnalysisFeed, memoryOf(said));
      for (const day of days) analysed.fire(analysisOf(day as LocalDate));
      notice.dispose();
      assert.deepEqual(said, kept);
    });
  }
});

function analysisOf(day: LocalDate): Analysis {
  const result = readNote('shop/project.md', OVERDUE, DEFAULT_READING);
  assert.equal(result.kind, 'note');
  const changed = result.kind === 'note' ? [result.note] : [];
  return createEngine(DEFAULT_JUDGING, day).update({ changed, removed: [] });
}

/** A memory that writes down what is kept in it. */
function memoryOf(kept: string[]): vscode.Memento {
  return {
    keys: () => [],
    get: () => kept.at(-1) as never,
    update: async (_key, value: string) => void kept.push(value),
  };
}
