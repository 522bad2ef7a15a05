import type { Page } from 'playwright-core';

/** Far longer than anything takes: a busy machine is no failure. */
const PATIENCE = 90_000;

/**
 * Waits for a notification. Under the driver of these tests VS Code keeps them behind the bell; the list that opens there closes by itself when something of
 * VS Code's own that stood in it alone has gone, so it is opened as often as it takes.
 *
 * @throws naming the notification that never came
 */
export async function notified(page: Page, text: string): Promise<void> {
  const wanted = page.locator('.notification-list-item', { hasText: text });
  const end = Date.now() + PATIENCE;
  while (!(await wanted.isVisible())) {
    if (Date.now() > end) throw new Error(`not said within ${PATIENCE / 1000} s: ${text}`);
    if (!(await page.locator('.notifications-center.visible').isVisible())) {
      await page.locator('[id="status.notifications"]').click();
    }
    await page.waitForTimeout(100);
  }
}
