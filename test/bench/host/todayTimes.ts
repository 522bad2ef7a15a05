import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { createEngine } from '../../../src/core/analysis/engine';
import type { LocalDate } from '../../../src/core/model/date';
import type { Note } from '../../../src/core/model/note';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../../src/core/workspace/judgingDefaults';
import { todaySections } from '../../../src/extension/tree/todayGroups';
import { todayItem } from '../../../src/extension/tree/todayItem';
import { todayChildren } from '../../../src/extension/tree/todayNode';
import { todayRows } from '../../../src/extension/tree/todayRows';
import { ticks } from './threadProfile';

const RUNS = 21;

/**
 * From an analysis to the rows of the Today view as the editor gets them, all sections open, in milliseconds. The first time every project is
 * looked through, and all code is new; later ones are as after an edit.
 */
export function todayTimes(files: readonly vscode.Uri[]): readonly number[] {
  const changed = files.flatMap((file): Note[] => {
    const result = readNote(vscode.workspace.asRelativePath(file), readFileSync(file.fsPath, 'utf8'), DEFAULT_READING);
    return result.kind === 'note' ? [result.note] : [];
  });
  const engine = createEngine(DEFAULT_JUDGING, '2026-11-20' as LocalDate);
  const first = engine.update({ changed, removed: [] });
  return Array.from({ length: RUNS }, () => {
    // A new value each time, so that nothing that is remembered of it helps.
    const analysis = { ...first, snapshot: { ...first.snapshot } };
    const started = ticks();
    const sections = todaySections(todayRows(analysis), analysis.snapshot, 'due');
    for (const section of todayChildren(sections, undefined)) {
      todayItem(analysis, section);
      for (const row of todayChildren(sections, section)) todayItem(analysis, row);
    }
    return ticks() - started;
  });
}
