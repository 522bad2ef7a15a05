import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { generateCorpus } from './corpus';
import { EMPTY_PAGE, extensionWithEmptyPage, OPEN_EMPTY_PAGE } from './workbench/emptyPage';
import { momentsOf, watchText } from './workbench/moments';

const SIZES = [500, 5_000];
const SETTINGS = { 'rapport.today': '2026-11-20', 'files.autoSave': 'off' };
const ROUNDS = 7;
/** Notes are being read all the while: the first analysis of many takes its time. */
const PATIENCE = 180_000;
/** What was just opened goes on for a moment: trends, the rest of the window. */
const QUIET = 1500;

/** A page to wait for: the command that opens it, and what is then seen in it. */
interface Opened {
  readonly command: string;
  readonly shows: string;
}

const DASHBOARD: Opened = { command: 'Rapport: Open Dashboard', shows: '.card' };
const EMPTY: Opened = { command: OPEN_EMPTY_PAGE, shows: EMPTY_PAGE };
const LATE = '- [ ] Send the plan 📅 2026-11-01';

/**
 * Prints what a person waits for, in the real workbench: the dashboard after its command, an edit until it is seen, and the panel's memory. Beside it
 * what the editor itself takes: for a page with a single line in it, which is told of each edit.
 */
export async function runBenchmark(): Promise<void> {
  console.log(`The dashboard in the workbench, medians of ${ROUNDS} (aims: open 300 ms, edit 100 ms, panel 60 MB)`);
  const extension = extensionWithEmptyPage();
  for (const size of SIZES) {
    const { folder, note } = corpusFolder(size);
    const start = async <Result>(work: (workbench: Workbench, seen: Seen) => Promise<Result>): Promise<Result> => {
      const workbench = await launchWorkbench({ folder, settings: SETTINGS, extension });
      try {
        const seen = await momentsOf(workbench.page, `${DASHBOARD.shows}, ${EMPTY.shows}`);
        await analysed(workbench);
        return await work(workbench, seen);
      } finally {
        await workbench.close();
      }
    };
    const floor = await start((workbench, seen) => open(workbench, seen, EMPTY));
    console.log(`  ${size} notes`);
    await start((workbench, seen) => measure(workbench, seen, note, floor));
    rmSync(folder, { recursive: true, force: true });
  }
}

type Seen = () => Promise<number>;

async function measure(workbench: Workbench, seen: Seen, note: string, firstEmpty: number): Promise<void> {
  const before = await heap(workbench);
  const first = await open(workbench, seen, DASHBOARD);
  await workbench.page.waitForTimeout(QUIET);
  const memory = ((await heap(workbench)) - before) / 2 ** 20;
  const again: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await openAgain(workbench, seen, EMPTY));
    again.push(await openAgain(workbench, seen, DASHBOARD));
  }
  print('first opened', first, `an empty page ${firstEmpty.toFixed(0)}`);
  print('opened again', median(again), `an empty page ${median(empty).toFixed(0)}`);

  await openBeside(workbench, seen, note);
  const edits = await typed(workbench, pageFrame(workbench), '.card-facts', () => LATE);
  const echoes = await typed(
    workbench,
    workbench.page.mainFrame(),
    '.view-lines',
    (round) => `Round ${round} of typing`,
  );
  await workbench.runCommand('File: Revert File');
  await openAgain(workbench, seen, EMPTY);
  await openBeside(workbench, seen, note);
  const told = await typed(workbench, pageFrame(workbench), EMPTY.shows, (round) => `Round ${round} of telling`);
  const others = `the editor itself ${median(echoes).toFixed(0)}, an empty page that is told of it ${median(told).toFixed(0)}`;
  print('an edit seen', median(edits), others);
  console.log(`    memory of the page: ${memory.toFixed(1)} MB more`);
}

function print(what: string, milliseconds: number, others: string): void {
  console.log(`    ${what} after ${milliseconds.toFixed(0)} ms (${others})`);
}

async function analysed(workbench: Workbench): Promise<void> {
  await workbench.openSidebar();
  const row = workbench.page.locator('.pane-body .monaco-list-row', { hasText: /\d+ · / }).first();
  await row.waitFor({ timeout: PATIENCE });
  await workbench.page.waitForTimeout(QUIET);
}

/** From the Enter in the palette until what the page is opened for is on the screen. */
async function open({ page }: Workbench, seen: Seen, { command }: Opened): Promise<number> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
  const moment = seen();
  const started = Date.now();
  await page.keyboard.press('Enter');
  return (await moment) - started;
}

async function openAgain(workbench: Workbench, seen: Seen, opened: Opened): Promise<number> {
  await workbench.runCommand('View: Close All Editors');
  await workbench.page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  await workbench.page.waitForTimeout(QUIET / 3);
  return open(workbench, seen, opened);
}

/** Opens a note beside the page that is open. */
async function openBeside({ page, runCommand }: Workbench, seen: Seen, note: string): Promise<void> {
  const name = note.split('/').pop() ?? note;
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.monaco-editor .view-line').first().waitFor();
  // The note stood before it: the page is loaded anew.
  const moment = seen();
  await runCommand('View: Move Editor into Right Group');
  await moment;
}

function pageFrame({ page }: Workbench): Frame {
  const frame = page.frames().find((each) => each.name() === 'active-frame' || each.url().includes('fake.html'));
  if (!frame) throw new Error('No page is open.');
  return frame;
}

/** Types something at the end of the note, again and again; how long it took each time until the text there is another. */
async function typed(
  { page }: Workbench,
  frame: Frame,
  selector: string,
  words: (round: number) => string,
): Promise<number[]> {
  const times: number[] = [];
  await page.locator('.monaco-editor .view-line').last().click();
  await page.keyboard.press('Control+End');
  for (let round = 0; round < ROUNDS; round++) {
    await page.keyboard.insertText('\n\n');
    await page.waitForTimeout(QUIET);
    const moment = await watchText(frame, selector);
    const started = Date.now();
    await page.keyboard.insertText(words(round));
    times.push((await moment()) - started);
  }
  return times;
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

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
