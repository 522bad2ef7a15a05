import assert from 'node:assert/strict';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const TITLES = [
  { locale: 'en', title: 'Generate Client Report', container: 'Projects' },
  { locale: 'zh-cn', title: '生成客户报告', container: '项目' },
] as const;

describe('a person with the workbench in front of them', () => {
  for (const { locale, title, container } of TITLES) {
    describe(`in ${locale}`, () => {
      let workbench: Workbench;

      before(async () => {
        workbench = await launchWorkbench({
          folder: exampleCopy(),
          locale,
          settings: { 'rapport.today': '2026-11-20' },
        });
      });

      after(() => workbench?.close());

      it('finds a command in the palette by its title', async () => {
        const { page } = workbench;
        await page.keyboard.press('F1');
        await page.locator('.quick-input-widget input.input').fill(`>${title}`);
        const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
        await row.waitFor();
        assert.ok((await row.textContent())?.includes(title));
        await page.keyboard.press('Escape');
      });

      it('opens the sidebar', async () => {
        const { page } = workbench;
        await page.locator('.activitybar .action-item a[aria-label^="Rapport"]').click();
        await page.locator('.pane-header', { hasText: container }).first().waitFor();
        await workbench.screenshot(`sidebar-${locale}`);
      });
    });
  }
});
