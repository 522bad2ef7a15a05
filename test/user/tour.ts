// `npm run tour`: goes the way of a newcomer, from `npm start` to a first client report, in both languages, and draws the pictures of docs/tour.md.
// `npm run tour -- --check`: goes the same way and draws aside; it fails where a step is no longer there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { driveWorkbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';
import { openBrowser } from '../support/vscode/browser.mjs';
import { freePort } from '../support/vscode/serve.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** What a newcomer reads and types on the way, as the interface says it in each language. */
const WAYS = {
  en: {
    system: 'en_GB.UTF-8',
    browser: 'en-GB',
    project: 'Booking website',
    newMeeting: 'New Meeting Note',
    about: 'What is the meeting about?',
    internal: 'Internal',
    note: '2026-11-20-progress-meeting.md',
    dashboard: 'Open Dashboard',
    generate: 'Generate Client Report',
    review: 'Review what goes out',
    reviewed: 'stay inside',
    opens: 'The report opens with',
    newDraft: 'Write a new draft',
  },
  'zh-cn': {
    system: 'zh_CN.UTF-8',
    browser: 'zh-CN',
    project: '小程序商城',
    newMeeting: '新建会议纪要',
    about: '会议的主题是什么？',
    internal: '内部',
    note: '2026-11-20-进度会议.md',
    dashboard: '打开健康度看板',
    generate: '生成客户报告',
    review: '检查哪些发出',
    reviewed: '条留在内部',
    opens: '报告开头会写',
    newDraft: '另写一份新草稿',
  },
} as const;
/** The studio as it stood on its last day, without what differs from machine to machine. */
const SETTINGS = {
  'rapport.today': '2026-11-20',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
};

type Locale = keyof typeof WAYS;

if (!process.argv.includes('--check')) process.env.RAPPORT_SCREENSHOTS = 'yes';
void tourAll();

async function tourAll(): Promise<void> {
  for (const locale of Object.keys(WAYS) as Locale[]) {
    await tour(locale);
    console.log(`${locale}: from npm start to a client report`);
  }
}

async function tour(locale: Locale): Promise<void> {
  const way = WAYS[locale];
  const folder = exampleCopy();
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(SETTINGS));
  const product = await start(folder, way.system);
  const { browser, page } = await openBrowser({ locale: way.browser, viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(product.address);
    await walk(driveWorkbench(page), way, locale);
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** Runs `npm start` as a person would, in their system's language, and waits for the address it prints. */
async function start(folder: string, system: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const child = spawn('npm', ['start', '--', folder, '--port', String(await freePort())], {
    cwd: root,
    env: { ...process.env, LC_ALL: system },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const stop = async () => {
    // Ctrl-C reaches every process of the terminal.
    if (child.exitCode === null && child.pid) process.kill(-child.pid, 'SIGINT');
    await once(child, 'close');
  };
  let printed = '';
  for await (const part of child.stdout) {
    printed += part;
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0];
    if (address) {
      child.stdout.resume();
      return { address, stop };
    }
  }
  throw new Error(`npm start ended before it printed an address:\n${printed}`);
}

async function walk(
  workbench: ReturnType<typeof driveWorkbench>,
  way: (typeof WAYS)[Locale],
  locale: Locale,
): Promise<void> {
  const { page, runCommand, answer, webview } = workbench;
  const draw = (step: string) => workbench.screenshot(`tour-${step}-${locale}`);
  const asked = (place: 'title' | 'message', text: string) =>
    page.locator(`.quick-input-${place}`, { hasText: text }).waitFor();
  const accept = async (text: string, typed?: string) => {
    if (typed) await page.locator('.quick-input-widget input.input').fill(typed);
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    await row.and(page.locator('.focused')).waitFor();
    await answer();
  };

  await workbench.openSidebar();
  const row = (text: string) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  await row(way.project).click();
  await draw('1-sidebar');

  await runCommand(way.newMeeting);
  await accept(way.project, way.project);
  await asked('message', way.about);
  await answer();
  await accept(way.internal);
  await page.locator('.tab', { hasText: way.note }).waitFor();
  await page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-info').first().waitFor();
  await draw('2-meeting');

  await page.keyboard.press('Control+Shift+M');
  await page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
  await draw('3-problems');
  await page.keyboard.press('Control+J');

  await runCommand(way.dashboard);
  await webview().locator('.card', { hasText: way.project }).click();
  await webview().locator('details.principle').first().waitFor();
  await draw('4-dashboard');

  await runCommand(way.generate);
  await accept(way.project, way.project);
  await accept(way.review);
  await asked('title', way.reviewed);
  await draw('5-review');
  await answer();
  await asked('message', way.opens);
  await answer();
  await page.locator('.quick-input-list .monaco-list-row', { hasText: way.newDraft }).click();
  await webview().locator('h1').first().waitFor();
  await draw('6-report');
}
