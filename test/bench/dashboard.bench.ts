import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { generateCorpus } from './corpus';
import { EMPTY_PAGE, extensionWithEmptyPage, OPEN_EMPTY_PAGE } from './workbench/emptyPage';
import { momentsOf, watchText } from './workbench/moments';

const SIZES = process.env.RAPPORT_BENCH_NOTES ? [Number(process.env.RAPPORT_BENCH_NOTES)] : [500, 5_000];
const SETTINGS = { 'rapport.today': '2026-11-20', 'files.autoSave': 'off' };
const ROUNDS = 7;
/** Windows opened for what is opened first in one. */
const WINDOWS = 3;
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
  console.log(
    `The dashboard in the workbench, medians of ${ROUNDS}, of ${WINDOWS} for the first (aims: open 300 ms, edit 100 ms, panel 60 MB)`,
  );
  const extension = extensionWithEmptyPage();
  for (const size of SIZES) {
    const { folder, note } = corpusFolder(size);
    const inWindow = async <Result>(work: (window: Window) => Promise<Result>): Promise<Result> => {
      const workbench = await launchWorkbench({ folder, settings: SETTINGS, extension });
      try {
        const seen = await momentsOf(workbench.page, `${DASHBOARD.shows}, ${EMPTY.shows}`);
        await analysed(workbench);
        return await work({ workbench, seen });
      } finally {
        await workbench.close();
      }
    };
    console.log(`  ${size} notes`);
    const firsts: number[] = [];
    const floor: number[] = [];
    for (let at = 0; at < WINDOWS; at++) {
      floor.push(await inWindow((window) => open(window, EMPTY)));
      firsts.push(await inWindow((window) => open(window, DASHBOARD)));
    }
    print('first opened', firsts, { 'an empty page': floor });
    await inWindow(async (window) => {
      await measureOpening(window);
      await measureEdits(window, note);
    });
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A window of the workbench, and when something is next seen in it. */
interface Window {
  readonly workbench: Workbench;
  readonly seen: () => Promise<number>;
}

async function measureOpening(window: Window): Promise<void> {
  const before = await heap(window.workbench);
  await open(window, DASHBOARD);
  await window.workbench.page.waitForTimeout(QUIET);
  const memory = ((await heap(window.workbench)) - before) / 2 ** 20;
  const again: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(await openAgain(window, EMPTY));
    again.push(await openAgain(window, DASHBOARD));
  }
  print('opened again', again, { 'an empty page': empty });
  console.log(`    memory of the page: ${memory.toFixed(1)} MB more`);
}

/** Of an editor in which the dashboard stands open. */
async function measureEdits(window: Window, note: string): Promise<void> {
  const { workbench } = window;
  await openBeside(window, note);
  const edits = await typed(workbench, pageFrame(workbench), '.card-facts', () => LATE);
  const editor = workbench.page.mainFrame();
  const echoes = await typed(workbench, editor, '.view-lines', (round) => `Round ${round} of what the editor shows`);
  await workbench.runCommand('File: Revert File');
  await openAgain(window, EMPTY);
  await openBeside(window, note);
  const page = pageFrame(workbench);
  const told = await typed(workbench, page, EMPTY.shows, (round) => `Round ${round} of what a page is told`);
  print('an edit seen', edits, { 'in the editor itself': echoes, 'in an empty page that is told of it': told });
}

/** The median, and beside it those of what it is to be compared with. */
function print(what: string, times: readonly number[], floors: Readonly<Record<string, readonly number[]>>): void {
  const others = Object.entries(floors).map(([name, each]) => `${name} ${median(each).toFixed(0)}`);
  console.log(`    ${what} after ${median(times).toFixed(0)} ms (${others.join(', ')})`);
}

async function analysed(workbench: Workbench): Promise<void> {
  await workbench.openSidebar();
  const row = workbench.page.locator('.pane-body .monaco-list-row', { hasText: /\d+ · / }).first();
  await row.waitFor({ timeout: PATIENCE });
  await workbench.page.waitForTimeout(QUIET);
}

/** From the Enter in the palette until what the page is opened for is on the screen. */
async function open({ workbench: { page }, seen }: Window, { command }: Opened): Promise<number> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${command}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
  const moment = seen();
  const started = Date.now();
  await page.keyboard.press('Enter');
  return (await moment) - started;
}

async function openAgain(window: Window, opened: Opened): Promise<number> {
  const { page, runCommand } = window.workbench;
  await runCommand('View: Close All Editors');
  await page.locator('iframe.webview').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(QUIET / 3);
  return open(window, opened);
}

/** Opens a note beside the page that is open. */
async function openBeside({ workbench: { page, runCommand }, seen }: Window, note: string): Promise<void> {
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
