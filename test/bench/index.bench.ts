import { spawnSync } from 'node:child_process';
import { closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { LocalDate } from '../../src/core/model/date';
import type { Note } from '../../src/core/model/note';
import { DEFAULT_READING } from '../../src/core/reader/readingDefaults';
import { readNote } from '../../src/core/reader/readNote';
import { buildSnapshot } from '../../src/core/workspace/buildSnapshot';
import { emptyParts, updateParts } from '../../src/core/workspace/incremental';
import { DEFAULT_JUDGING } from '../../src/core/workspace/judgingDefaults';
import { decodeCache, encodeCache, type KnownFiles } from '../../src/host/cache/cacheFile';
import { listNotes, stampOf } from '../../src/host/node/listNotes';
import { generateMeeting } from './corpus';
import { builtCommandLine, corpusFolder } from './corpusFolder';

/** remark reads every so manyth file; its time is scaled up. Set RAPPORT_BENCH_FULL to read all. */
const SAMPLED = process.env.RAPPORT_BENCH_FULL ? 1 : 10;

/** Prints the figures of reading and indexing as ratios of times measured in this run. */
export async function runBenchmark(): Promise<void> {
  const root = corpusFolder();
  const dist = await builtCommandLine();
  const files = listNotes(root).files.map((it) => it.file);
  line(`${files.length} notes, ${(bytesIn(files) / files.length / 1024).toFixed(1)} KB each`);

  const reading = best(3, () => readAll(files));
  const walking = best(5, () => walk(root));

  const { bytes, notes } = cacheOf(root);
  line(`\nCache: ${Math.round(bytes.length / notes)} bytes a note (aim: 2,048)`);
  const first = best(5, () => snapshotFrom(bytes));
  const warm = best(5, () => {
    snapshotFrom(bytes);
    for (const it of listNotes(root).files) {
      stampOf(it.file);
    }
  });
  line('\nWarm start: cache, list, stat, snapshot');
  line(`  ${ratio(warm, walking)} times a bare readdir and stat of all files (aim: 3)`);
  line(`  first content, before any stat, after ${ratio(first, walking)} times that`);
  line(`  here: ${ms(warm)}, first content ${ms(first)}, bare ${ms(walking)}`);

  changes(bytes);
  await analyses(bytes);
  memory(bytes);

  const cold = await coldIndex(dist, root);
  // Last, for what is compiled for it would make what is measured here slower than it is in a reader of its own.
  const parsing = parseWithRemark(files);
  line('\nCold index: the whole process with its JSON output, no cache');
  line(
    `  ${ratio(parsing, cold.wall)} times faster than remark with frontmatter and GFM, one file after another (aim: 20)`,
  );
  line(`  ${ratio(parsing, cold.processor)} times less processor time, all threads together`);
  line(`  ${ratio(cold.wall, reading)} times the time of reading the files with one buffer`);
  line(`  peak memory ${cold.memory} MB (aim: 300)`);
  line(
    `  here: index ${ms(cold.wall)} (processor ${ms(cold.processor)}), remark ${ms(parsing)}, reading ${ms(reading)}`,
  );
}

function readAll(files: readonly string[]): void {
  const buffer = Buffer.allocUnsafe(1 << 21);
  for (const file of files) {
    const handle = openSync(file, 'r');
    readSync(handle, buffer);
    closeSync(handle);
  }
}

function walk(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      walk(path);
    } else {
      lstatSync(path);
    }
  }
}

function parseWithRemark(files: readonly string[]): number {
  const processor = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).freeze();
  const sample = files.filter((_, index) => index % SAMPLED === 0);
  const texts = sample.map((it) => readFileSync(it, 'utf8'));
  return (time(() => texts.map((it) => processor.parse(it).children.length)) * files.length) / sample.length;
}

interface ColdIndex {
  readonly wall: number;
  readonly processor: number;
  readonly memory: number;
}

async function coldIndex(dist: string, root: string): Promise<ColdIndex> {
  const runs = Array.from({ length: 3 }, () => {
    const started = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(dist, 'cli.js'), 'index', root, '--json', '--no-cache', '--stats'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        encoding: 'utf8',
      },
    );
    if (status !== 0) {
      throw new Error(`The index failed: ${stderr}`);
    }
    const [, memory, processor] = /memory (\d+) MB, processor (\d+) ms/.exec(stderr) ?? [];
    return { wall: performance.now() - started, processor: Number(processor), memory: Number(memory) };
  });
  return runs.reduce((a, b) => (b.wall < a.wall ? b : a));
}

function cacheOf(root: string): { readonly bytes: Uint8Array; readonly notes: number } {
  const known: KnownFiles = new Map(
    listNotes(root).files.map(({ path, file }) => {
      const stamp = stampOf(file) ?? { size: 0, mark: 0 };
      return [path, { stamp, result: readNote(path, readFileSync(file, 'utf8'), DEFAULT_READING) }];
    }),
  );
  return { bytes: encodeCache(known, 'bench'), notes: known.size };
}

function notesFrom(bytes: Uint8Array): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const [path, { result }] of decodeCache(bytes, 'bench') ?? []) {
    if (result.kind === 'note') {
      notes.set(path, result.note);
    }
  }
  return notes;
}

function snapshotFrom(bytes: Uint8Array): unknown {
  return buildSnapshot(notesFrom(bytes), [], DEFAULT_JUDGING);
}

/** So many notes are changed, one after the other. */
const EDITS = 300;

/** How long it takes from a changed text to a new snapshot. */
function changes(bytes: Uint8Array): void {
  const notes = notesFrom(bytes);
  let parts = updateParts(emptyParts(DEFAULT_JUDGING), { changed: [...notes.values()], removed: [] });
  const meetings = [...notes.values()].filter((it) => it.kind === 'meeting');
  const change = (size: number, round: number): number => {
    const old = meetings[(round * 37) % meetings.length] as Note;
    const text = generateMeeting(size, round).replace('Web shop', old.project?.value ?? '');
    return time(() => {
      const result = readNote(old.path, text, DEFAULT_READING);
      if (result.kind === 'note') {
        parts = updateParts(parts, { changed: [result.note], removed: [] });
      }
    });
  };
  line('\nOne note changed, until there is a new snapshot');
  for (const [what, size, rounds] of [
    ['8 KB (aim: 5 ms)', 8 << 10, EDITS],
    ['500 KB (aim: 80 ms)', 500 << 10, 20],
  ] as const) {
    const times = Array.from({ length: rounds }, (_, round) => change(size, round)).sort((a, b) => a - b);
    line(
      `  ${what}: median ${ms(times[Math.floor(rounds / 2)] ?? 0)}, 95th percentile ${ms(times[Math.floor(rounds * 0.95)] ?? 0)}`,
    );
  }
}

/**
 * The same from the note read until everything is judged, with what did not change taken from before: what an engine does, in its three parts. Rules are
 * those of the note, of its project and of the workspace, until all findings stand in order.
 */
async function analyses(bytes: Uint8Array): Promise<void> {
  const { projectHealth } = await import('../../src/core/health/projectHealth');
  const { workspaceHealth } = await import('../../src/core/health/workspaceHealth');
  const { rememberHealth } = await import('../../src/core/analysis/rememberHealth');
  const { findFindings } = await import('../../src/core/rules/findFindings');
  const { createFindingCache } = await import('../../src/core/rules/findingCache');
  const asOf = '2026-11-20' as LocalDate;
  const cache = createFindingCache();
  const healthOf = rememberHealth(projectHealth);
  let parts = emptyParts(DEFAULT_JUDGING);
  const analyse = (changed: readonly Note[]) => {
    let health: ReturnType<typeof workspaceHealth>;
    const gathering = time(() => {
      parts = updateParts(parts, { changed, removed: [] });
    });
    const { snapshot } = parts;
    const judging = time(() => {
      health = workspaceHealth(snapshot, asOf, healthOf);
    });
    const rules = time(() => findFindings({ snapshot, health, judging: DEFAULT_JUDGING, asOf, cache }));
    return { gathering, judging, rules, all: gathering + judging + rules };
  };
  const notes = [...notesFrom(bytes).values()];
  const first = analyse(notes);
  const meetings = notes.filter((it) => it.kind === 'meeting');
  const times = Array.from({ length: EDITS }, (_, round) => {
    const old = meetings[(round * 37) % meetings.length] as Note;
    const text = generateMeeting(8 << 10, round).replace('Web shop', old.project?.value ?? '');
    const result = readNote(old.path, text, DEFAULT_READING);
    return analyse(result.kind === 'note' ? [result.note] : []);
  });
  const spread = (part: keyof typeof first) => {
    const sorted = times.map((it) => it[part]).sort((a, b) => a - b);
    return `median ${ms(sorted[EDITS / 2] ?? 0)}, 95th percentile ${ms(sorted[EDITS * 0.95] ?? 0)}`;
  };
  line(`\nOne 8 KB note changed, judged among ${notes.length} notes (aims: 10 ms for all rules, and for all of it)`);
  line(`  all rules: ${spread('rules')}`);
  line(`  from the note read to a new analysis: ${spread('all')}`);
  line(`    of which the snapshot ${spread('gathering')}; health ${spread('judging')}`);
  line(`  the first analysis of all took ${ms(first.all)}`);
}

/** What notes cost in memory: as they come from the cache, and with all of them opened. */
function memory(bytes: Uint8Array): void {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = heap();
  const notes = notesFrom(bytes);
  const closed = heap() - before + bytes.length;
  const opened = [...notes.values()].reduce((sum, it) => sum + it.entries.length, 0);
  const open = heap() - before + bytes.length;
  line('\nMemory kept a note (aim: 10 KB)');
  line(
    `  ${(closed / notes.size / 1024).toFixed(1)} KB closed, ${(open / notes.size / 1024).toFixed(1)} KB opened, with ${Math.round(opened / notes.size)} entries each`,
  );
}

function bytesIn(files: readonly string[]): number {
  return files.reduce((sum, it) => sum + lstatSync(it).size, 0);
}

/** Processor time of this process, which says the same whatever else the machine has to do. */
function time(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function best(runs: number, work: () => unknown): number {
  return Math.min(...Array.from({ length: runs }, () => time(work)));
}

function ratio(a: number, b: number): string {
  return (a / b).toFixed(1);
}

function ms(value: number): string {
  return `${value < 100 ? value.toFixed(1) : Math.round(value)} ms`;
}

function line(text: string): void {
  console.log(text);
}
