/** Elements that a page does not show, or shows only when asked to, and those that say by their name whom they are for. */
const NAMES = 'details|template|noscript|script|style|iframe|object|dialog|svg|internal|private|confidential|secret';
const ATTRIBUTES = 'hidden|style|aria-hidden';

/** The tag that opens an element which hides what it holds: its name in the first group, or in the second where an attribute hides it. */
export const HIDING_TAG = new RegExp(`<(${NAMES})\\b|<([a-z][a-z0-9-]*)[^<>]*\\s(?:${ATTRIBUTES})\\b`, 'giu');

/** Words without a size, or in the colour of the page. */
export const UNSEEN_FONT = /<font\b[^<>]*(?:size\s*=\s*["']?0|color\s*=\s*["']?(?:white|#fff))/iu;

/** Whether an element that hides what it holds opens in a text. */
export function opensHiding(raw: string): boolean {
  return raw.includes('<') && (raw.search(HIDING_TAG) >= 0 || UNSEEN_FONT.test(raw));
}
