import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const PROJECT = 'clients/northwind-hotels/booking-website';
const NOTE = '2026-11-19-check.md';

describe('a person who renames a colleague', () => {
  let workbench: Workbench;
  let note: string;
  let profile: string;

  before(async () => {
    const folder = exampleCopy();
    note = join(folder, PROJECT, 'meetings', NOTE);
    profile = join(folder, PROJECT, 'project.md');
    writeFileSync(
      note,
      '---\ntype: meeting\ntitle: Check\ndate: 2026-11-19\nparticipants: [Priya Nair]\n---\n\n- [ ] Send the plan @{Priya Nair}\n',
    );
    workbench = await launchWorkbench({
      folder,
      settings: { 'rapport.today': '2026-11-20', 'files.autoSave': 'off', 'files.refactoring.autoSave': true },
    });
    const { page } = workbench;
    await page.locator('.activitybar .action-item a[aria-label^="Rapport"]').click();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Booking website' }).first().waitFor();
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').fill(NOTE);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: NOTE }).first().click();
    await page.locator('.codelens-decoration', { hasText: 'open' }).first().waitFor();
  });

  after(() => workbench?.close());

  it('sees every place first, gets all of them unsaved, and takes them back in one step', async () => {
    const { page } = workbench;
    const before = [note, profile].map((file) => readFileSync(file, 'utf8'));
    await page.locator('.view-line', { hasText: /Send.the.plan/ }).click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    const box = page.locator('.rename-box input');
    await box.waitFor();
    assert.equal(await box.inputValue(), 'Priya Nair');
    await box.fill('Priya Rao');
    await box.press('Enter');

    const places = page.locator('.quick-input-list .monaco-list-row');
    await places
      .filter({ hasText: `${NOTE}:8` })
      .filter({ hasText: 'Send the plan @{Priya Rao}' })
      .waitFor();
    await places.filter({ hasText: 'project.md' }).first().waitFor();
    await workbench.screenshot('rename-preview');
    await page.keyboard.press('Enter');

    await page.locator('.tab.dirty', { hasText: NOTE }).waitFor();
    await page.locator('.tab.dirty', { hasText: 'project.md' }).first().waitFor();
    await page.locator('.view-line', { hasText: /@\{Priya.Rao\}/ }).waitFor();
    assert.deepEqual(
      [note, profile].map((file) => readFileSync(file, 'utf8')),
      before,
      'nothing is saved',
    );

    await page.locator('.view-line', { hasText: /Send.the.plan/ }).click();
    await page.keyboard.press('Control+Z');
    await page.locator('.view-line', { hasText: /@\{Priya.Nair\}/ }).waitFor();
    await page.locator('.tab.dirty').first().waitFor({ state: 'detached' });
  });
});
