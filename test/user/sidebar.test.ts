import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const MEETINGS = 'clients/northwind-hotels/booking-website/meetings';

describe('the sidebar, day after day', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = exampleCopy();
    workbench = await launchWorkbench({ folder, settings: { 'rapport.today': '2026-11-20', 'files.autoSave': 'off' } });
    // Room for the rows of every view: one that is not shown is not there to be clicked.
    await workbench.page.setViewportSize({ width: 1440, height: 1600 });
    await open();
  });

  after(() => workbench?.close());

  const open = async () => {
    await workbench.openSidebar();
    await row('Today', 'Send the revised rate table').waitFor();
  };
  const row = (view: string, text: string) =>
    workbench.page
      .locator(`.pane:has(.pane-header[aria-label^="${view}"]) .monaco-list-row`, { hasText: text })
      .first();
  const pick = async (text: string) => {
    const wanted = workbench.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
    await wanted.first().waitFor();
    await workbench.page.keyboard.press('Enter');
  };

  it('ticks an action that two notes hold in both, and one undo brings both back', async () => {
    const { page } = workbench;
    const notes = ['2026-10-27-design-review.md', '2026-11-10-progress.md'];
    const rows = page.locator('.pane:has(.pane-header[aria-label^="Today"]) .monaco-list-row', {
      hasText: 'Send the revised rate table',
    });
    const before = notes.map((note) => readFileSync(join(folder, MEETINGS, note), 'utf8'));
    assert.equal(await rows.count(), 1);
    await rows.locator('.custom-view-tree-node-item-checkbox').click();
    await rows.waitFor({ state: 'detached' });
    for (const note of notes) await page.locator('.tab.dirty', { hasText: note }).waitFor();
    assert.deepEqual(
      notes.map((note) => readFileSync(join(folder, MEETINGS, note), 'utf8')),
      before,
      'nothing is saved',
    );
    await page.locator('.tab', { hasText: notes[1] }).click();
    await page.locator('.monaco-editor .view-line').first().click();
    await page.keyboard.press('Control+Z');
    await rows.waitFor();
    for (const note of notes) await page.locator('.tab:not(.dirty)', { hasText: note }).waitFor();
    assert.equal(await rows.count(), 1);
  });

  it('gives a promise a new day by keyboard, and asks whether the client agreed', async () => {
    const { page } = workbench;
    const note = '2026-10-06-progress.md';
    await row('Today', 'Load test with the real room data').click();
    await page.locator('.tab', { hasText: note }).waitFor();
    await row('Today', 'Load test with the real room data').focus();
    await workbench.runCommand('Focus on Today View');
    await page.keyboard.press('Control+Alt+D');
    await page.locator('.quick-input-title', { hasText: 'Load test with the real room data' }).waitFor();
    await page.keyboard.type('next fri');
    await pick('2026-11-27');
    await page.locator('.quick-input-title', { hasText: 'Has the client agreed to 2026-11-27?' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await pick('Yes, today');
    await page.locator('.tab.dirty', { hasText: note }).waitFor();
    await page.locator('.tab', { hasText: note }).click();
    await page.keyboard.press('Control+S');
    await page.locator('.tab:not(.dirty)', { hasText: note }).waitFor();
    const line = readFileSync(join(folder, MEETINGS, note), 'utf8')
      .split('\n')
      .find((each) => /Load test/.test(each));
    assert.match(line ?? '', /2026-11-27 .*\[original:: 2026-11-06\].*\[agreed:: 2026-11-20\]/);
  });

  it('asks for the day of another row that an action is dragged onto, and whether the client agreed', async () => {
    const { page } = workbench;
    await row('Today', 'Send the revised rate table').dragTo(row('Today', 'Write the test guide'));
    await page.locator('.quick-input-title', { hasText: 'Has the client agreed to 2026-11-24?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-title', { hasText: 'Has the client agreed' }).waitFor({ state: 'hidden' });
    assert.equal(await page.locator('.tab.dirty').count(), 0);
  });

  it('hands an action over, in both notes that hold it, to the person of another view it is dragged onto, and saves nothing', async () => {
    const { page } = workbench;
    const note = '2026-10-27-design-review.md';
    const actions = page.locator('.monaco-list-row', { hasText: 'Send the revised rate table' });
    await actions.nth(0).click();
    const toggle = async (view: string) => page.locator(`.pane-header[aria-label^="${view}"]`).click();
    await toggle('People');
    await row('People', 'Ruth Bennett').filter({ hasText: '2 open' }).waitFor();
    await actions.nth(0).dragTo(row('People', 'Ruth Bennett'));
    await page.locator('.tab.dirty', { hasText: note }).waitFor();
    await row('People', 'Ruth Bennett').filter({ hasText: '3 open' }).waitFor();
    const line = readFileSync(join(folder, MEETINGS, note), 'utf8')
      .split('\n')
      .find((each) => /Send the revised rate table/.test(each));
    assert.match(line ?? '', /@Mara/);
    await workbench.runCommand('File: Save All');
    await page.locator('.tab:not(.dirty)', { hasText: note }).waitFor();
    await toggle('People');
  });

  it('remembers the filter and the grouping', async () => {
    const { page } = workbench;
    await workbench.runCommand('Rapport: Filter Projects');
    await page.locator('.quick-input-title', { hasText: 'Filter Projects' }).waitFor();
    await page.keyboard.type('guest');
    await page.keyboard.press('Enter');
    await row('Projects', 'Booking website').waitFor({ state: 'detached' });
    await workbench.runCommand('Rapport: Group Today By');
    await page.locator('.quick-input-title', { hasText: 'Group Today By' }).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Project' }).click();
    await row('Today', '小程序商城').waitFor();
    await page.reload();
    await open();
    await row('Today', '小程序商城').waitFor();
    await row('Projects', 'Guest app').waitFor();
    assert.equal(await row('Projects', 'Booking website').count(), 0);
  });
});
