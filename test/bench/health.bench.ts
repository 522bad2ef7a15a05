import { healthTrend } from '../../src/core/health/trend';
import { workspaceHealth } from '../../src/core/health/workspaceHealth';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import type { Snapshot } from '../../src/core/model/snapshot';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { buildSnapshot } from '../../src/core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import type { Benchmark } from './benchmark';
import { generateCorpus } from './corpus';

const TODAY = '2026-11-20' as LocalDate;
/** Fifty notes a project: 10,000 notes are 200 projects. */
const NOTES_EACH = 50;

const oneDay: Benchmark<Snapshot> = {
  name: 'Health of one day, by projects of fifty notes (aim: 150 ms for 200)',
  grows: 'linear',
  sizes: [50, 100, 200],
  prepare: snapshotOf,
  run: (snapshot) => workspaceHealth(snapshot, TODAY),
};

const thirteenWeeks: Benchmark<Snapshot> = {
  name: 'Health of one day with the trend of 13 weeks (aim: 1 s for 200)',
  grows: 'linear',
  sizes: [50, 100, 200],
  prepare: snapshotOf,
  run: (snapshot) => [
    workspaceHealth(snapshot, TODAY),
    ...snapshot.projects.map((project) => healthTrend(project, TODAY)),
  ],
};

export const benchmarks = [oneDay, thirteenWeeks];

function snapshotOf(projects: number): Snapshot {
  const notes = new Map<string, Note>();
  for (const { path, text } of generateCorpus(projects * NOTES_EACH, 1)) {
    const result = readNote(path, text, DEFAULT_READING);
    if (result.kind === 'note') notes.set(path, result.note);
  }
  return buildSnapshot(notes, [], DEFAULT_JUDGING);
}
