import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context, RootHookObject } from 'mocha';
import type { FrameLocator, Page } from 'playwright-core';
import { packedExtension } from './run/packedExtension.mjs';
import { openBrowser } from './vscode/browser.mjs';
import { serve } from './vscode/serve.mjs';
import { workbenchUrl } from './vscode/workbenchUrl.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** What a person has installed, not what lies in the repository. */
const packed = packedExtension();

/** The built-in colour theme of each kind. */
export const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

const ATTEMPTS = 5;

/** A page stands still when it looks alike so many times in a row, so many milliseconds apart; one that never does is taken as it is. */
const STILL = 3;
const LOOK_AGAIN = 400;
const LOOKS = 25;

export interface WorkbenchOptions {
  /** Absolute path of the folder to open; `exampleCopy()` of `run/exampleCopy.mjs` and `emptyFolder()` make some. Absent: an empty window. */
  readonly folder?: string;
  readonly locale?: 'en' | 'zh-cn';
  readonly theme?: keyof typeof THEMES;
  /** User settings, for example `{ 'rapport.today': '2026-11-20' }`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly extraEnv?: Readonly<Record<string, string>>;
  /** False shows Restricted Mode. */
  readonly trusted?: boolean;
  /** Absolute path of the extension, where it is not the one that stands here. */
  readonly extension?: string;
}

/** A VS Code with the extension in it, as a person has it before them. */
export interface Workbench {
  readonly page: Page;
  /** Opens the sidebar by its icon in the activity bar, with or without a badge upon it. */
  openSidebar(): Promise<void>;
  /** Runs the command with that title (as the palette shows it, category included or not) from the command palette. */
  runCommand(title: string): Promise<void>;
  /** Presses Enter in the question that is open, wherever the keyboard is: a page that is just opening takes it away. */
  answer(): Promise<void>;
  /** The content of the webview that is open. */
  webview(): FrameLocator;
  /** Writes `docs/images/NAME.png` when `RAPPORT_SCREENSHOTS` is set, else `out/screenshots/NAME.png`. */
  screenshot(name: string): Promise<void>;
  close(): Promise<void>;
}

/** The workbenches that are open. */
const OPEN = new Set<Page>();

/** Draws `out/screenshots/failed-TEST.png`, what stands on the screen where a test has failed: on another machine there is nothing else to go by. */
export const mochaHooks: RootHookObject = {
  async afterEach(this: Context) {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^\p{L}\d]+/gu, '-');
    for (const page of OPEN) await page.screenshot({ path: join(root, `out/screenshots/failed-${name}.png`) });
  },
};

/** Starts VS Code, opens the folder and waits until the workbench can be used. */
export async function launchWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const {
    folder,
    locale = 'en',
    theme = 'light',
    settings = {},
    extraEnv = {},
    trusted = true,
    extension = packed,
  } = options;
  const server = await serve({
    locale,
    trusted,
    env: { ...extraEnv },
    settings: { 'workbench.colorTheme': THEMES[theme], ...settings },
  });
  const { browser, page } = await openBrowser({ locale: locale === 'en' ? 'en-US' : 'zh-CN' });
  await page.goto(workbenchUrl(server.origin, { folder, extension }));
  // The extension's own icon shows that its contributions are there; the palette does not add them to a list that is open.
  await page.locator('.activitybar .action-item a[aria-label^="Rapport"]').waitFor();
  OPEN.add(page);
  return {
    ...driveWorkbench(page),
    close: async () => {
      OPEN.delete(page);
      await browser.close();
      await server.stop();
    },
  };
}

/** Hands and eyes for a workbench that stands in a page, however it came there. */
export function driveWorkbench(page: Page): Omit<Workbench, 'close'> {
  return {
    page,
    // The badge comes when the notes are read, and lies upon the link: whoever clicks it means the icon.
    openSidebar: () => page.locator('.activitybar .action-item:has(a[aria-label^="Rapport"])').click(),
    runCommand: (title) => runCommand(page, title),
    answer: () => page.locator('.quick-input-widget input.input').press('Enter'),
    webview: () => page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame'),
    screenshot: (name) => screenshot(page, name),
  };
}

/** A new folder with nothing in it. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'rapport-empty-'));
}

/** A webview that is just opening takes the keyboard, and closes the palette with it: a person would press again, too. */
async function runCommand(page: Page, title: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await tryCommand(page, title, attempt < ATTEMPTS ? 3000 : undefined);
      return;
    } catch (cause) {
      if (attempt === ATTEMPTS) throw cause;
    }
  }
}

async function tryCommand(page: Page, title: string, timeout: number | undefined): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input.input').fill(`>${title}`, { timeout });
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click({ timeout });
}

async function screenshot(page: Page, name: string): Promise<void> {
  const folder = join(root, process.env.RAPPORT_SCREENSHOTS ? 'docs/images' : 'out/screenshots');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), await stillPicture(page));
}

/** A picture of the page once it stands still, with the pointer upon nothing: what appears with a delay or fades away is waited for. */
async function stillPicture(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  let picture = await page.screenshot();
  for (let looks = 0, alike = 0; looks < LOOKS && alike < STILL; looks++) {
    await page.waitForTimeout(LOOK_AGAIN);
    const next = await page.screenshot();
    alike = next.equals(picture) ? alike + 1 : 0;
    picture = next;
  }
  return picture;
}
