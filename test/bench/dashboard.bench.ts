import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { generateCorpus } from './corpus';

const SIZES = [500, 5_000];
const SETTINGS = { 'rapport.today': '2026-11-20', 'files.autoSave': 'off' };
const ROUNDS = 5;
/** Notes are being read all the while: the first analysis of many takes its time. */
const PATIENCE = 180_000;

/** Prints what a person waits for, in the real workbench: the dashboard after its command, an edit until it is seen, and the panel's memory. */
export async function runBenchmark(): Promise<void> {
  console.log('The dashboard in the workbench, medians of 5 (aims: open 300 ms, edit 100 ms, panel 60 MB)');
  for (const size of SIZES) {
    const { folder, note } = corpusFolder(size);
    const workbench = await launchWorkbench({ folder, settings: SETTINGS });
    try {
      await measure(workbench, note, size);
    } finally {
      await workbench.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

async function measure(workbench: Workbench, note: string, size: number): Promise<void> {
  await workbench.openSidebar();
  await workbench.page
    .locator('.pane-body .monaco-list-row', { hasText: /\d+ · / })
    .first()
    .waitFor({ timeout: 180_000 });
  const before = await heap(workbench);
  const first = await open(workbench);
  await workbench.page.waitForTimeout(3000);
  const after = await heap(workbench);
  const again: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await workbench.runCommand('View: Close All Editors');
    await workbench.webview().locator('.card').first().waitFor({ state: 'detached' });
    again.push(await open(workbench));
  }
  const edits: number[] = [];
  await openBeside(workbench, note);
  const echoes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    echoes.push(await echo(workbench, `Round ${round} of typing`));
    edits.push(await edit(workbench));
  }
  const figures = [
    `first opened ${first.toFixed(0)} ms`,
    `again ${median(again).toFixed(0)} ms`,
    `an edit seen after ${median(edits).toFixed(0)} ms (the editor shows it itself after ${median(echoes).toFixed(0)} ms)`,
    `memory of the page ${((after - before) / 2 ** 20).toFixed(1)} MB more`,
  ];
  console.log(`  ${String(size).padStart(8)} notes: ${figures.join(', ')}`);
}

/** From the Enter in the palette to the first project on the page. */
async function open({ page, webview }: Workbench): Promise<number> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill('>Rapport: Open Dashboard');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Dashboard' }).first().waitFor();
  const started = performance.now();
  await page.keyboard.press('Enter');
  await webview().locator('.card').first().waitFor({ timeout: PATIENCE });
  return performance.now() - started;
}

/** Opens a note beside the dashboard, the cursor at its end. */
async function openBeside({ page, runCommand, webview }: Workbench, note: string): Promise<void> {
  const name = note.split('/').pop() ?? note;
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  await runCommand('View: Move Editor into Right Group');
  // The note stood before it: its page is loaded anew.
  await webview().locator('.card').first().waitFor();
  await page.locator('.monaco-editor .view-line').last().click();
  await page.keyboard.press('Control+End');
}

/** Types some words; from then until the editor itself shows them: what the machine has to spare just now. */
async function echo({ page }: Workbench, words: string): Promise<number> {
  const started = performance.now();
  await page.keyboard.insertText(`\n\n${words}`);
  await page
    .locator('.monaco-editor .view-line', { hasText: words.replaceAll(' ', '\u00a0') })
    .first()
    .waitFor();
  return performance.now() - started;
}

/** Types a promise that is late already; from then until the dashboard counts it. */
async function edit({ page }: Workbench): Promise<number> {
  const frame = page.frames().find((each) => each.name() === 'active-frame' || each.url().includes('fake.html'));
  if (!frame) throw new Error('The dashboard is not open.');
  const counted = () => [...document.querySelectorAll('.card-facts')].map((each) => each.textContent).join();
  const before = await frame.evaluate(counted);
  const started = performance.now();
  await page.keyboard.insertText('\n\n- [ ] Send the plan 📅 2026-11-01');
  await frame.waitForFunction(
    (known) => [...document.querySelectorAll('.card-facts')].map((each) => each.textContent).join() !== known,
    before,
    { polling: 'raf' },
  );
  return performance.now() - started;
}

/** What all JavaScript of the page holds after a collection: the workbench, and its webviews. */
async function heap({ page }: Workbench): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** Notes on the disk, and the path of a meeting among them. */
function corpusFolder(size: number): { readonly folder: string; readonly note: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-bench-'));
  let note = '';
  for (const { path, text } of generateCorpus(size, 1)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (/^type: meeting$/m.test(text)) note = path;
  }
  return { folder, note };
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
