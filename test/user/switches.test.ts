import assert from 'node:assert/strict';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const NOTE = '2026-11-10-progress.md';

describe('what can be switched', () => {
  for (const isOn of [true, false]) {
    describe(isOn ? 'on' : 'off', () => {
      let workbench: Workbench;

      before(async () => {
        workbench = await launchWorkbench({
          folder: exampleCopy(),
          settings: {
            'rapport.today': '2026-11-20',
            'rapport.statusBar': isOn,
            'rapport.visibilityMarks': isOn,
            'rapport.relativeDates': isOn,
            'rapport.followEditor': isOn,
          },
        });
        const { page } = workbench;
        await workbench.openSidebar();
        await page.locator('.pane-body .monaco-list-row', { hasText: 'Booking website' }).first().waitFor();
        await page.keyboard.press('Control+P');
        await page.locator('.quick-input-widget input.input').fill(NOTE);
        await page.locator('.quick-input-list .monaco-list-row', { hasText: NOTE }).first().click();
        await page.locator('.view-line').first().waitFor();
        // Lenses come with what helps in an editor; they have no switch.
        await page.locator('.codelens-decoration', { hasText: 'open' }).first().waitFor();
      });

      after(() => workbench?.close());

      const seen = async (selector: string, text?: RegExp) => {
        const found = workbench.page.locator(selector, text ? { hasText: text } : undefined).first();
        if (isOn) await found.waitFor();
        return found.isVisible();
      };

      it('the day in the status bar', async () =>
        assert.equal(await seen('.statusbar-item[id="rapport.rapport.rapport.today"]'), isOn));

      it('who sees what, in the note', async () => {
        if (isOn) await workbench.page.waitForFunction(saysWhoSees);
        assert.equal(await workbench.page.evaluate(saysWhoSees), isOn);
      });

      it('the sidebar that follows the editor', async () =>
        assert.equal(await seen('.pane-body .monaco-list-row.selected', /progress/i), isOn));
    });
  }
});

/** Whether a decoration writes it behind a line of the editor: it is no text of the page. */
function saysWhoSees(): boolean {
  return [...document.querySelectorAll('.view-line span')].some((element) =>
    getComputedStyle(element, '::after').content.includes('client can see'),
  );
}
