import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { copyPageHtml } from '../../src/extension/report/copyPageHtml';
import { openBrowser } from '../support/vscode/browser.mjs';

const REFUSED = 'Press Ctrl+C.';

/** What stands where VS Code hands the page its own side: what the page tells it, and what lies on the clipboard. */
declare const told: string[];
declare const copied: Record<string, string>;

describe('the page that copies a document', () => {
  let browser: Browser;
  let page: Page;

  before(async () => {
    ({ browser } = await openBrowser({}));
  });
  after(() => browser.close());

  beforeEach(async () => {
    page = await browser.newPage();
    const frame =
      'const told = [], copied = {}; const acquireVsCodeApi = () => ({ postMessage: (m) => told.push(m) });';
    const script = `<script nonce="x">${frame}</script><script nonce="x">${readFileSync('dist/media/copyPage.js', 'utf8')}</script>`;
    const words = { language: 'en', button: 'Copy', refused: REFUSED } as const;
    const shown = { html: '<p>The <b>launch</b> is on 1 December.</p>', text: 'The *launch* is on 1 December.' };
    await page.setContent(copyPageHtml({ nonce: 'x', script, style: '' }, shown, words));
  });

  it('copies with formatting and without, and says that it did', async () => {
    await page.evaluate(() =>
      document.addEventListener('copy', ({ clipboardData }) => {
        for (const type of ['text/html', 'text/plain']) copied[type] = clipboardData?.getData(type) ?? '';
      }),
    );
    await page.getByRole('button').click();
    assert.deepEqual(await page.evaluate(() => ({ copied, told })), {
      copied: {
        'text/html': '<p>The <b>launch</b> is on 1 December.</p>',
        'text/plain': 'The *launch* is on 1 December.',
      },
      told: ['copied'],
    });
    assert.equal(await page.getByText(REFUSED).isVisible(), false);
  });

  it('says what to do where the button may not copy, with the document selected', async () => {
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await page.getByRole('button').click();
    await page.getByRole('alert').filter({ hasText: REFUSED }).waitFor();
    assert.deepEqual(await page.evaluate(() => ({ told, selected: getSelection()?.toString() })), {
      told: [],
      selected: 'The launch is on 1 December.',
    });
  });
});
