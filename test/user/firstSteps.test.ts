import assert from 'node:assert/strict';
import { emptyFolder, launchWorkbench, type Workbench } from '../support/launchWorkbench';
import { exampleCopy } from '../support/run/exampleCopy.mjs';

describe('a person with an empty folder', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await launchWorkbench({ folder: emptyFolder() });
  });

  after(() => workbench?.close());

  it('is offered a sample workspace, and gets its clients', async () => {
    const { page } = workbench;
    await page.locator('.activitybar .action-item a[aria-label^="Rapport"]').click();
    await page
      .locator('.welcome-view-content a', { hasText: /sample/i })
      .first()
      .click();
    const rows = page.locator('.pane-body .monaco-list-row');
    await rows.filter({ hasText: 'Northwind Hotels' }).first().waitFor();
    await rows.filter({ hasText: '示例食品有限公司' }).first().waitFor();
  });

  it('has a step of the walkthrough ticked for what was written, not for what was asked for', async () => {
    const { page } = workbench;
    const focused = (text = '') =>
      page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).waitFor();
    const isTicked = async () => {
      await workbench.runCommand('Open Walkthrough');
      await page.locator('.quick-input-widget input.input').fill('Start with Rapport');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Start with Rapport' }).first().click();
      const step = page.locator('.getting-started-step', { hasText: 'Write the next meeting note' });
      return step.locator('[role="checkbox"]').getAttribute('aria-checked');
    };
    assert.equal(await isTicked(), 'false');
    await workbench.runCommand('New Meeting Note');
    await focused();
    await page.keyboard.press('Escape');
    assert.equal(await isTicked(), 'false');
    await workbench.runCommand('New Meeting Note');
    await focused();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'about' }).waitFor();
    await page.keyboard.press('Enter');
    await focused('Internal');
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'progress-meeting.md' }).waitFor();
    assert.equal(await isTicked(), 'true');
  });
});

describe('a person without a folder', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await launchWorkbench();
    await workbench.page.locator('.activitybar .action-item a[aria-label^="Rapport"]').click();
  });

  after(() => workbench?.close());

  it('is told where notes are kept, and offered a folder and a sample', async () => {
    const welcome = workbench.page.locator('.welcome-view-content');
    for (const name of ['Open a Folder', 'Create a Sample Workspace'])
      await welcome.getByRole('button', { name }).waitFor();
  });

  it('is told by a command what has to come first', async () => {
    await workbench.runCommand('Generate Client Report');
    // Under the driver of these tests VS Code keeps its notifications behind the bell.
    await workbench.page.locator('[id="status.notifications"] .codicon-bell-dot').click();
    await workbench.page
      .locator('.notification-list-item', { hasText: 'There is no project yet. Make one first.' })
      .waitFor();
  });

  it('sees a dashboard that says what will stand there', async () => {
    await workbench.runCommand('Open Dashboard');
    await workbench.webview().getByText('Nothing to sum up yet').waitFor();
  });
});

describe('a person who does not trust the folder yet', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await launchWorkbench({ folder: exampleCopy(), trusted: false });
  });

  after(() => workbench?.close());

  it('reads the notes in Restricted Mode, and is told what is off until the folder is trusted', async () => {
    const { page } = workbench;
    await page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.activitybar .action-item a[aria-label^="Rapport"]').click();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Northwind Hotels' }).first().waitFor();
    const notice = page.locator('.pane-body', { hasText: 'settings and templates of this workspace are off' }).first();
    await notice.waitFor();
    await workbench.runCommand('Manage Workspace Trust');
    await page.getByRole('button', { name: 'Trust', exact: true }).click();
    await notice.waitFor({ state: 'detached' });
  });
});
