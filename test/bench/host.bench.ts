import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchWorkbench } from '../support/launchWorkbench';
import { corpusFolder } from './corpusFolder';
import type { ActivationTimes } from './host/activation.bench';
import type { EditorTimes, Wait } from './host/editor.bench';
import { runInHost } from './host/runInHost';

const STARTS = 5;

/** Prints what a person waits for in the real VS Code: the start of the extension, the Today view, problems, a list of completions. */
export async function runBenchmark(): Promise<void> {
  const built = spawnSync(process.execPath, ['esbuild.mjs', '--production'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const folder = corpusFolder();
  const times = await runInHost<EditorTimes>('editor.bench.ts', folder);
  const { notes, today, completion, completionElsewhere, problems, edits, turns, ownTurns } = times;
  const [first = 0, ...later] = today;
  line(`In the extension host of VS Code, ${notes} notes`);
  line(
    `  Today view, from the analysis to its rows: ${ms(first)} the first time, ${spread(later)} later (aim: 100 ms)`,
  );
  line(`  completion, from asking to the whole list: ${spread(wholes(completion))} (aim: 30 ms for 95 of 100)`);
  line(`    of which ${doing(completion)}`);
  line(`    ${ratio(wholes(completion), wholes(completionElsewhere))} times what VS Code takes where we say nothing`);
  line(`  problems of the open note, from the last edit that came: ${spread(wholes(problems))} (aim: 50 ms)`);
  line(`    of which ${doing(problems)}; the edit itself came after ${spread(edits)}`);
  line(
    `  the longest turns of its thread while all is read and judged: ${turnsOf(turns.start)} of processor time (aim: 50 ms)`,
  );
  line(`    of our own code alone: ${turnsOf(ownTurns.start)}`);
  line(
    `  the longest turns of its thread while somebody types: ${turnsOf(turns.typing)} of processor time (aim: 50 ms)`,
  );
  line(`    of our own code alone: ${turnsOf(ownTurns.typing)}`);
  const starts = await activations();
  line(`  activation, from asking to its end: ${spread(wholes(starts))}`);
  line(`    of which ${doing(starts)} (aim: 60 ms of our own code)`);
  line(`  activation as VS Code tells it, code and call: ${ms(await toldByEditor(folder))}`);
}

/** Each in a window of its own, on a folder without notes: there the extension starts when it is asked to. */
async function activations(): Promise<readonly ActivationTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-empty-'));
  const times: ActivationTimes[] = [];
  for (let start = 0; start < STARTS; start++) {
    times.push(await runInHost<ActivationTimes>('activation.bench.ts', folder));
  }
  rmSync(folder, { recursive: true });
  return times;
}

/** How long the extension took to load and to activate, by *Developer: Show Running Extensions*, while the window was opening. */
async function toldByEditor(folder: string): Promise<number> {
  const workbench = await launchWorkbench({ folder, settings: { 'rapport.today': '2026-11-20' } });
  try {
    await workbench.runCommand('Developer: Show Running Extensions');
    const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'rapport' }).first();
    const text = await row.locator('.activation-time').textContent();
    return Number(/(\d+)\s*ms/.exec(text ?? '')?.[1]);
  } finally {
    await workbench.close();
  }
}

function wholes(waits: readonly Wait[]): readonly number[] {
  return waits.map(({ whole }) => whole);
}

/** What the thread of the extension host did while somebody waited, each part in the middle. */
function doing(waits: readonly Wait[]): string {
  const own = waits.map((wait) => wait.own);
  const collecting = waits.map((wait) => wait.collecting);
  const others = waits.map((wait) => wait.others);
  return `own code ${spread(own)}, collecting garbage ${ms(at(collecting, 0.5))}, editor ${ms(at(others, 0.5))}`;
}

function turnsOf(times: readonly number[]): string {
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms`;
}

/** `12.0 ms in the middle, 20.0 ms for 95 of 100`. */
function spread(times: readonly number[]): string {
  return `${ms(at(times, 0.5))} in the middle, ${ms(at(times, 0.95))} for 95 of 100`;
}

function ratio(times: readonly number[], floor: readonly number[]): string {
  return (at(times, 0.5) / at(floor, 0.5)).toFixed(1);
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`;
}

function line(text: string): void {
  console.log(text);
}
