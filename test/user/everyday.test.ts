import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

const PROJECT = 'clients/northwind-hotels/booking-website';

describe('an everyday session', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = exampleCopy();
    workbench = await launchWorkbench({ folder, settings: { 'rapport.today': '2026-11-20', 'files.autoSave': 'off' } });
    // Room for all of today, from the start: a click upon rows that still move to their places would miss.
    await workbench.page.setViewportSize({ width: 1440, height: 1600 });
    await workbench.openSidebar();
    await row('Booking website').waitFor();
  });

  after(() => workbench?.close());

  const row = (text: string) => workbench.page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  const pick = (text: string) =>
    workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const accept = async (text: string) => {
    // Enter in the moment before the list has its focus would count as an answer: none.
    await pick(text).and(workbench.page.locator('.focused')).waitFor();
    await workbench.answer();
  };

  it('shows health as words in the sidebar', async () => {
    assert.match(await row('Booking website').textContent().then(String), /off track|at risk|on track/);
  });

  it('ticks an action in its note without saving it', async () => {
    const note = join(folder, PROJECT, 'meetings/2026-11-10-progress.md');
    const before = readFileSync(note, 'utf8');
    const action = row('Write the test guide for the front desk');
    await action.locator('.custom-view-tree-node-item-checkbox').click();
    const tab = workbench.page.locator('.tab.dirty', { hasText: '2026-11-10-progress.md' });
    await tab.waitFor();
    await row('Write the test guide for the front desk').waitFor({ state: 'detached' });
    assert.equal(readFileSync(note, 'utf8'), before);
    await tab.click();
    // The line may lie below what is shown.
    await workbench.page.keyboard.press('Control+End');
    const line = workbench.page.locator('.view-line', { hasText: /Write.the.test.guide/ });
    assert.match(await line.textContent().then(String), /-.\[x\]/);
    await line.click();
    await workbench.page.keyboard.press('Control+Z');
    await row('Write the test guide for the front desk').waitFor();
  });

  it('writes the next meeting note with what is still open', async () => {
    await workbench.runCommand('New Meeting Note');
    await accept('Booking website');
    await workbench.page.locator('.quick-input-message', { hasText: 'about' }).waitFor();
    await workbench.answer();
    await accept('Internal');
    await workbench.page.locator('.tab', { hasText: '2026-11-20-progress-meeting.md' }).waitFor();
    const text = readFileSync(join(folder, PROJECT, 'meetings/2026-11-20-progress-meeting.md'), 'utf8');
    assert.match(text, /## Still open\n\n- \[\[2026-11-10-progress\|/);
    assert.match(text, /participants:\n {2}- Helen Marsh/);
  });

  it('opens a figure’s record from the dashboard with the keyboard', async () => {
    await workbench.runCommand('Open Dashboard');
    const web = workbench.webview();
    await web.getByRole('button', { name: /Booking website/ }).click();
    const trust = web.locator('details.principle summary').first();
    await trust.focus();
    await trust.press('Enter');
    const evidence = web.locator('details.principle[open] .row').first();
    await evidence.press('Enter');
    await workbench.page.locator('.monaco-editor .view-line').first().waitFor();
  });

  it('generates a client report without anything internal', async () => {
    const before = new Set(readdirSync(join(folder, PROJECT, 'reports')));
    await workbench.runCommand('Generate Client Report');
    await accept('Booking website');
    await accept('Review what goes out');
    await workbench.page.locator('.quick-input-title', { hasText: 'stay inside' }).waitFor();
    await workbench.answer();
    await workbench.page.locator('.quick-input-message', { hasText: 'The report opens with' }).waitFor();
    await workbench.answer();
    await pick('Write a new draft beside it').click();
    await workbench.page.locator('.tab', { hasText: 'Preview' }).waitFor();
    const [name] = readdirSync(join(folder, PROJECT, 'reports')).filter((file) => !before.has(file));
    assert.equal(name, '2026-11-20-northwind-hotels.md');
    const report = readFileSync(join(folder, PROJECT, 'reports', name), 'utf8');
    assert.match(report, /status: draft/);
    assert.doesNotMatch(report, /unplanned days|do not take the bait/);
  });

  it('brings a draft up to date beside its differences, and keeps what stands between keep markers', async () => {
    const path = join(folder, PROJECT, 'reports/2026-11-20-northwind-hotels.md');
    const tab = workbench.page.locator('.tab', { hasText: /^2026-11-20-northwind-hotels.md/ }).first();
    await tab.click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.insertText(
      '\n<!-- keep -->\nThank you for the open talk.\n<!-- /keep -->\n\nNot to be kept.\n',
    );
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    const edited = readFileSync(path, 'utf8');
    assert.match(edited, /Not to be kept/);
    await workbench.runCommand('Generate Client Report');
    await accept('Booking website');
    await accept('Review what goes out');
    await workbench.page.locator('.quick-input-title', { hasText: 'stay inside' }).waitFor();
    await workbench.answer();
    await workbench.page.locator('.quick-input-message', { hasText: 'The report opens with' }).waitFor();
    await workbench.answer();
    await accept('Bring 2026-11-20-northwind-hotels.md up to date');
    await pick('Replace the draft').waitFor();
    await workbench.page.locator('.diff-hidden-lines, .diffOverview, .monaco-diff-editor').first().waitFor();
    assert.equal(readFileSync(path, 'utf8'), edited);
    await accept('Replace the draft');
    const changed = workbench.page.locator('.tab.dirty', { hasText: '2026-11-20-northwind-hotels.md' });
    await changed.waitFor();
    assert.equal(readFileSync(path, 'utf8'), edited, 'nothing is saved for the person');
    // The tabs move while that of the differences closes.
    await workbench.runCommand('File: Save All');
    await changed.waitFor({ state: 'detached' });
    assert.match(readFileSync(path, 'utf8'), /<!-- keep -->\nThank you for the open talk\.\n<!-- \/keep -->/);
    assert.doesNotMatch(readFileSync(path, 'utf8'), /Not to be kept/);
  });

  it('copies a report with its formatting, as it is shown', async () => {
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page
      .locator('.tab', { hasText: /^2026-11-20-northwind-hotels.md/ })
      .first()
      .click();
    await workbench.runCommand('Copy or Save Report as');
    await accept('Copy with formatting');
    // Beside it stands the preview of Markdown, which is not ours.
    const ours = page.frameLocator('iframe.webview.ready[src*="extensionId=rapport"]');
    const shown = ours.frameLocator('iframe#active-frame');
    await shown.getByRole('heading', { level: 1 }).waitFor();
    await shown.getByRole('button', { name: 'Copy with Formatting' }).click();
    await page.locator('.quick-input-widget', { hasText: 'sent' }).waitFor();
    await page.keyboard.press('Escape');
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType('text/html'))?.text();
    });
    assert.match(html ?? '', /<h1>.+<\/h1>[\s\S]*<h2>/);
    assert.doesNotMatch(html ?? '', /button|unplanned days/i);
  });

  it('changes nothing when a report is cancelled', async () => {
    const before = readdirSync(join(folder, PROJECT, 'reports'));
    await workbench.runCommand('Generate Client Report');
    await accept('Booking website');
    await accept('Review what goes out');
    await workbench.page.locator('.quick-input-title', { hasText: 'stay inside' }).waitFor();
    await workbench.page.keyboard.press('Escape');
    assert.deepEqual(readdirSync(join(folder, PROJECT, 'reports')), before);
  });
});

describe('an empty folder', () => {
  it('offers a first step, and the sample fills the sidebar', async () => {
    const workbench = await launchWorkbench({ folder: emptyFolder() });
    try {
      await workbench.openSidebar();
      await workbench.page.getByRole('button', { name: 'Create a Sample Workspace' }).click();
      await workbench.page.locator('.pane-body .monaco-list-row', { hasText: 'Northwind Hotels' }).first().waitFor();
    } finally {
      await workbench.close();
    }
  });
});
