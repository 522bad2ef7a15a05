import { createEngine } from '../../src/core/analysis/engine';
import type { Analysis } from '../../src/core/model/analysis';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { TODAY_GROUPINGS, todaySections } from '../../src/extension/tree/todayGroups';
import { todayRows } from '../../src/extension/tree/todayRows';
import type { Benchmark } from './benchmark';
import { generateCorpus } from './corpus';

const TODAY = '2026-11-20' as LocalDate;

/** From the analysis to the rows, in each of the groupings. */
export const benchmarks = TODAY_GROUPINGS.map(
  (grouping): Benchmark<Analysis> => ({
    name: `The Today view by ${grouping}, by notes (aim: 100 ms for 10,000)`,
    grows: 'linear',
    sizes: [2_500, 5_000, 10_000],
    prepare: analysisOf,
    run: (analysis) => todaySections(todayRows(analysis), analysis.snapshot, grouping),
  }),
);

/** By number of notes: every grouping is measured on the same ones. */
const ANALYSES = new Map<number, Analysis>();

function analysisOf(count: number): Analysis {
  const analysis = ANALYSES.get(count) ?? analyse(count);
  ANALYSES.set(count, analysis);
  return analysis;
}

function analyse(count: number): Analysis {
  const changed: Note[] = [];
  for (const { path, text } of generateCorpus(count, 1)) {
    const result = readNote(path, text, DEFAULT_READING);
    if (result.kind === 'note') changed.push(result.note);
  }
  return createEngine(DEFAULT_JUDGING, TODAY).update({ changed, removed: [] });
}
