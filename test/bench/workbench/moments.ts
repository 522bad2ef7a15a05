import type { Frame, Page } from 'playwright-core';

/**
 * Tells when pages in webviews show something, by the wall clock of the page itself: asking from outside would add the time of asking. What is
 * run in the pages is text, since the helpers that a compiler adds are not there.
 *
 * @returns resolves with the moment at which the selector is next seen in a page that is opened after this was asked
 */
export async function momentsOf(page: Page, selector: string): Promise<() => Promise<number>> {
  let tell: (moment: number) => void = () => undefined;
  await page.exposeFunction('benchSeen', (moment: number) => tell(moment));
  // The editor writes a page into a frame within its own, and shows it when it has loaded: before, nobody sees what is drawn.
  await page.addInitScript(`{
    const shown = () => document.querySelector('iframe#active-frame')?.contentDocument;
    const look = () => shown()?.querySelector(${JSON.stringify(selector)}) ? benchSeen(Date.now()) : requestAnimationFrame(look);
    if (location.pathname.includes('/webview/browser/pre/')) look();
  }`);
  return () => {
    return new Promise((done) => {
      tell = done;
    });
  };
}

/** Watches a text; what this gives back resolves with the moment of the first frame that shows another. */
export async function watchText(frame: Frame, selector: string): Promise<() => Promise<number>> {
  await frame.evaluate(`{
    const text = () => [...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent).join();
    const before = text();
    window.benchChanged = new Promise((done) => {
      const look = () => text() !== before ? done(Date.now()) : requestAnimationFrame(look);
      look();
    });
    // Not waited for here.
    undefined;
  }`);
  return () => frame.evaluate('benchChanged');
}
