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
    await workbench.openSidebar();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Booking website' }).first().waitFor();
    await page.keyboard.press('Control+P');
    await page.locator('.quick-input-widget input.input').fill(NOTE);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: NOTE }).first().click();
    await page.locator('.codelens-decoration', { hasText: 'open' }).first().waitFor();
  });

  after(() => workbench?.close());

  it('sees every place first, gets all of them unsaved beside what was being typed, and takes them back in one step', async () => {
    const { page } = workbench;
    const before = [note, profile].map((file) => readFileSync(file, 'utf8'));
    const line = (text: RegExp) => page.locator('.view-line', { hasText: text });
    await line(/Send.the.plan/).click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.insertText('- [ ] Call @{Priya Nair} first');
    await page.locator('.codelens-decoration', { hasText: '2 open' }).first().waitFor();

    await line(/Send.the.plan/).click();
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
    await places.filter({ hasText: 'Call @{Priya Rao} first' }).waitFor();
    await places.filter({ hasText: 'project.md' }).first().waitFor();
    await workbench.screenshot('rename-preview');
    await page.keyboard.press('Enter');

    await page.locator('.tab.dirty', { hasText: NOTE }).waitFor();
    await page.locator('.tab.dirty', { hasText: 'project.md' }).first().waitFor();
    await line(/plan.@\{Priya.Rao\}/).waitFor();
    await line(/Call.@\{Priya.Rao\}.first/).waitFor();
    assert.deepEqual(
      [note, profile].map((file) => readFileSync(file, 'utf8')),
      before,
      'nothing is saved',
    );

    await line(/Send.the.plan/).click();
    await page.keyboard.press('Control+Z');
    await line(/plan.@\{Priya.Nair\}/).waitFor();
    await page.locator('.tab.dirty', { hasText: 'project.md' }).first().waitFor({ state: 'detached' });
    await line(/Call.@\{Priya.Nair\}.first/).waitFor();
    await page.locator('.tab.dirty', { hasText: NOTE }).waitFor();
    assert.equal(readFileSync(note, 'utf8'), before[0], 'what was being typed is still not saved');
  });
});
