import type { Page } from 'playwright-core';

/**
 * Waits for a notification. Under the driver of these tests VS Code keeps them behind the bell; the list that opens there closes by itself when something of
 * VS Code's own that stood in it alone has gone, so it is opened as often as it takes.
 */
export async function notified(page: Page, text: string): Promise<void> {
  const wanted = page.locator('.notification-list-item', { hasText: text });
  while (!(await wanted.isVisible())) {
    if (!(await page.locator('.notifications-center.visible').isVisible())) {
      await page.locator('[id="status.notifications"]').click();
    }
    await page.waitForTimeout(100);
  }
}
