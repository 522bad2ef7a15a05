import assert from 'node:assert/strict';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const TITLES = [
  { locale: 'en', title: 'Generate Client Report', view: 'Projects', overdue: 'Overdue' },
  { locale: 'zh-cn', title: '生成客户报告', view: '项目', overdue: '逾期' },
] as const;

describe('a person with the workbench in front of them', () => {
  for (const { locale, title, view, overdue } of TITLES) {
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

      it('sees clients, and what is overdue, in the sidebar', async () => {
        const { page } = workbench;
        await workbench.openSidebar();
        await page.locator('.pane-header', { hasText: view }).first().waitFor();
        const rows = page.locator('.pane-body .monaco-list-row');
        await rows.filter({ hasText: 'Northwind Hotels' }).first().waitFor();
        await rows.filter({ hasText: '示例食品有限公司' }).first().waitFor();
        await rows.filter({ hasText: overdue }).first().waitFor();
      });
    });
  }
});
