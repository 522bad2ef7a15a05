import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCommandLine, corpusFolder } from './corpusFolder';

const RUNS = 5;

/** Prints how much `rapport check` takes beyond `rapport index`, both with a warm cache; the best of several runs in turn. */
export async function runBenchmark(): Promise<void> {
  const root = corpusFolder();
  const dist = await builtCommandLine();
  const cache = mkdtempSync(join(tmpdir(), 'rapport-bench-cache-'));
  const run = (...args: readonly string[]): number => {
    const started = performance.now();
    const { status, stderr } = spawnSync(process.execPath, [join(dist, 'cli.js'), ...args, '--cache', cache], {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (status === null || status > 1) {
      throw new Error(`${args.join(' ')} failed: ${stderr}`);
    }
    return performance.now() - started;
  };
  run('index', root, '--json');
  let index = Number.POSITIVE_INFINITY;
  let check = Number.POSITIVE_INFINITY;
  for (let round = 0; round < RUNS; round += 1) {
    index = Math.min(index, run('index', root, '--json'));
    check = Math.min(check, run('check', root, '--as-of', '2026-11-20'));
  }
  rmSync(cache, { recursive: true });
  console.log('\nWarm check: the whole process with its output');
  console.log(`  ${(check / index).toFixed(2)} times the time of a warm index (aim: 2)`);
  console.log(`  here: check ${Math.round(check)} ms, index ${Math.round(index)} ms`);
}
