import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchWorkbench } from '../support/launchWorkbench';
import { openBrowser } from '../support/vscode/browser.mjs';
import { serve } from '../support/vscode/serve.mjs';
import { workbenchUrl } from '../support/vscode/workbenchUrl.mjs';
import { corpusFolder } from './corpusFolder';
import type { EditorTimes } from './host/editor.bench';

const STARTS = 5;

/** Prints what a person waits for in the real VS Code: the start of the extension, the Today view, a list of completions. */
export async function runBenchmark(): Promise<void> {
  const built = spawnSync(process.execPath, ['esbuild.mjs', '--production'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const folder = corpusFolder();
  const { notes, today, completion, problems, turns } = await timesInHost(folder);
  console.log(`In the extension host of VS Code, ${notes} notes`);
  console.log(`  Today view, from the analysis to its rows: ${spread(today)} (aim: 100 ms)`);
  console.log(`  completion, from asking to the whole list: ${spread(completion)} (aim: 30 ms for 95 of 100)`);
  console.log(`  problems of the open note, from the edit to the editor: ${spread(problems)} (aim: 50 ms)`);
  console.log(`  the longest turns of its thread while all is read and judged: ${turnsOf(turns.start)} (aim: 50 ms)`);
  console.log(`  the longest turns of its thread while somebody types: ${turnsOf(turns.typing)} (aim: 50 ms)`);
  console.log(`  activation as VS Code tells it, code and call: ${spread(await activations(folder))} (aim: 60 ms)`);
}

async function timesInHost(folder: string): Promise<EditorTimes> {
  const scratch = mkdtempSync(join(tmpdir(), 'rapport-bench-host-'));
  const outfile = join(scratch, 'measure.js');
  await build({
    entryPoints: ['test/bench/host/editor.bench.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    logLevel: 'error',
  });
  const times = join(scratch, 'times.json');
  const server = await serve({ settings: { 'rapport.today': '2026-11-20' }, env: { RAPPORT_BENCH_TIMES: times } });
  const { browser, page } = await openBrowser();
  try {
    await page.exposeFunction('codeAutomationLog', () => undefined);
    const code = new Promise<number>((done) => void page.exposeFunction('codeAutomationExit', done));
    await page.goto(workbenchUrl(server.origin, { folder, extension: process.cwd(), tests: outfile }));
    if ((await code) !== 0) throw new Error(`The measurement failed.\n${server.log().slice(-2000)}`);
    return JSON.parse(readFileSync(times, 'utf8')) as EditorTimes;
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** How long the extension took to load and to activate, by *Developer: Show Running Extensions*, in windows opened one after another. */
async function activations(folder: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const workbench = await launchWorkbench({ folder, settings: { 'rapport.today': '2026-11-20' } });
    try {
      await workbench.openSidebar();
      await workbench.page.locator('.pane-body .monaco-list-row').first().waitFor();
      await workbench.runCommand('Developer: Show Running Extensions');
      const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'rapport' }).first();
      const text = await row.locator('.activation-time').textContent();
      times.push(Number(/(\d+)\s*ms/.exec(text ?? '')?.[1]));
    } finally {
      await workbench.close();
    }
  }
  return times;
}

function turnsOf(times: readonly number[]): string {
  return `${times.map((time) => time.toFixed(0)).join(', ')} ms of processor time`;
}

/** `12 ms in the middle, 20 ms for 95 of 100`. */
function spread(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `${at(0.5)} ms in the middle, ${at(0.95)} ms for 95 of 100`;
}
