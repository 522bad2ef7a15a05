import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { launchWorkbench, THEMES, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const SETTINGS = { 'rapport.today': '2026-11-20' };
const WORDS = {
  en: { open: 'Open Dashboard', project: 'Booking website', asOf: 'As of', person: 'Person', home: 'Back to today' },
  'zh-cn': { open: '打开健康度看板', project: '小程序商城', asOf: '截至', person: '人员', home: '回到今天' },
} as const;
/** What the page is when its window is 320 pixels wide, or four times as large at 1280 (WCAG 1.4.10). */
const NARROW = 376;

for (const locale of ['en', 'zh-cn'] as const) {
  const words = WORDS[locale];

  describe(`the dashboard, for everybody, ${locale}`, () => {
    const folder = exampleCopy();
    let workbench: Workbench;

    before(async () => {
      useTheme(folder, 'light');
      workbench = await launchWorkbench({ folder, locale, settings: SETTINGS });
      await workbench.runCommand(words.open);
      await workbench.webview().locator('.card').first().waitFor();
      await workbench.page.keyboard.press('Control+B');
    });

    after(() => workbench?.close());

    // A test that failed on another page must not be the reason why the next one fails.
    beforeEach(async () => {
      await workbench.page.setViewportSize({ width: 1440, height: 900 });
      const back = workbench.webview().locator('.trail-step .link').first();
      if (await back.isVisible()) await back.click();
      await workbench.webview().locator('.card').first().waitFor();
    });

    for (const theme of ['light', 'dark', 'high-contrast', 'high-contrast-light'] as const) {
      it(`has no accessibility violation on any page, wide or narrow, ${theme}`, async () => {
        const { page } = workbench;
        const web = workbench.webview();
        useTheme(folder, theme);
        await web.locator(`body.vscode-${theme}`).waitFor();
        for (const width of [1440, NARROW]) {
          await page.setViewportSize({ width, height: 900 });
          assert.deepEqual(await violations(workbench), [], `all projects at ${width}`);
          await web.locator('.card', { hasText: words.project }).click();
          await web.locator('details.principle summary').first().click();
          assert.deepEqual(await violations(workbench), [], `a project at ${width}`);
          assert.deepEqual(await tooWide(workbench), [], `nothing is wider than the page at ${width}`);
          await web.locator('.trail-step .link').first().click();
          await web.locator('.card').first().waitFor();
        }
      });
    }

    it('goes to a past day and back with the keyboard, and narrows lists down to a person', async () => {
      const web = workbench.webview();
      await web.locator('.card', { hasText: words.project }).click();
      const slider = web.getByRole('slider', { name: words.asOf });
      await slider.focus();
      await slider.press('ArrowLeft');
      await web.locator('.trail time', { hasText: '2026-11-19' }).waitFor();
      await slider.press('ArrowLeft');
      await web.locator('.trail time', { hasText: '2026-11-18' }).waitFor();
      await web.getByRole('button', { name: words.home }).press('Enter');
      await web.locator('.trail time', { hasText: '2026-11-20' }).waitFor();
      const person = web.getByRole('combobox', { name: words.person });
      await person.selectOption({ index: 1 });
      await web.locator('.filters-hint').waitFor();
      await person.selectOption({ index: 0 });
      await web.locator('.filters-hint').waitFor({ state: 'detached' });
    });
  });
}

/** Sets the colour theme of a workspace that is open: the window follows at once. */
function useTheme(folder: string, theme: keyof typeof THEMES): void {
  mkdirSync(join(folder, '.vscode'), { recursive: true });
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': THEMES[theme] }));
}

function dashboardFrame({ page }: Workbench) {
  const frame = page.frames().find((each) => each.name() === 'active-frame' || each.url().includes('fake.html'));
  assert.ok(frame, 'the dashboard’s frame');
  return frame;
}

/** What axe finds in the dashboard: rule and place. */
async function violations(workbench: Workbench): Promise<readonly string[]> {
  const frame = dashboardFrame(workbench);
  await frame.evaluate(axe.source);
  const { violations: found } = await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What stands out of the page to the side. */
function tooWide(workbench: Workbench): Promise<readonly string[]> {
  return dashboardFrame(workbench).evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main *, .filters *, .trail *')]
      .filter((each) => each.getBoundingClientRect().right > width + 1)
      .map((each) => `${each.tagName} ${each.className} ${Math.round(each.getBoundingClientRect().right)} of ${width}`);
  });
}
