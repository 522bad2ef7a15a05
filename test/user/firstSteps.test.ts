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
});

describe('a person who does not trust the folder yet', () => {
  let workbench: Workbench;

  before(async () => {
    workbench = await launchWorkbench({ folder: exampleCopy(), trusted: false });
  });

  after(() => workbench?.close());

  it('reads the notes in Restricted Mode', async () => {
    const { page } = workbench;
    await page.locator('.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await page.locator('.activitybar .action-item a[aria-label^="Rapport"]').click();
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Northwind Hotels' }).first().waitFor();
  });
});
