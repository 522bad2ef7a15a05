// A page in a real browser, driven by playwright.
import { chromium } from 'playwright-core';
import { provisionBrowser } from './provision.mjs';

/** How long anything is waited for in a page: far longer than it takes, since a busy machine is no failure. */
const PATIENCE = 90_000;

/**
 * @param {object} [options]
 * @param {string} [options.locale] the browser's language, which VS Code's own interface follows where it can
 * @param {{ width: number, height: number }} [options.viewport]
 */
export async function openBrowser({ locale = 'en-US', viewport = { width: 1440, height: 900 }, say = () => {} } = {}) {
  const { executablePath, libraryPath } = await provisionBrowser(say);
  const env = libraryPath ? { ...process.env, LD_LIBRARY_PATH: libraryPath } : process.env;
  const browser = await chromium.launch({
    executablePath,
    env,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  const context = await browser.newContext({ locale, viewport, deviceScaleFactor: 1 });
  context.setDefaultTimeout(PATIENCE);
  return { browser, context, page: await context.newPage() };
}
