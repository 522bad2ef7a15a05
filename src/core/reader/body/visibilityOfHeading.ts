import type { VisibilityMark } from '../../model/entry';
import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { CLIENT_HEADINGS, INTERNAL_WORDS } from '../vocabulary/visibilityHeadings';

/** A heading with a lock on it, or a finger on its lips. */
const LOCK = /[🔒🔐🔏🤫]/u;

/** What a heading says about who may see its section (leak-and-loss.md A2): the strictest reading wins. */
export function visibilityOfHeading(title: string): VisibilityMark | undefined {
  if (LOCK.test(title)) return 'internal';
  const folded = foldPhrase(title);
  if (INTERNAL_WORDS.test(folded)) return 'internal';
  return CLIENT_HEADINGS.has(folded.replace(/\s*:$/, '')) ? 'client' : undefined;
}

const INTERNAL_MARK =
  /[#＃]\s?(?:internal|private|confidential|内部|內部|不对外|保密)|(?:visibility|可见性|可见范围|可见)\s*(?:::|：：|:|：)\s*(?:internal|private|内部)/iu;
/** `(internal: they pay late)`, `[internal only]`, `（内部）`. */
const INTERNAL_REMARK =
  /[(（[【]\s*(?:internal|private|confidential|内部|內部|不对外|保密)(?:\s?(?:only|notes?|备注|備註))?\s*[:：)）\]】]/iu;
/** Elements that a page does not show, or shows only when asked to. */
const HIDDEN_ELEMENT =
  /<[a-z][^<>]*\s(?:hidden|style|aria-hidden)\b|<(?:script|style|template|noscript|details|iframe|object)\b/iu;
const LABEL = /^([^:：]{1,40}?)\s*[:：]/u;

/** Whether a part of it was not meant to be read by everybody: a remark in brackets that says so, or an element that a page hides. */
export function hasInternalPart(raw: string): boolean {
  return INTERNAL_REMARK.test(raw) || (raw.includes('<') && HIDDEN_ELEMENT.test(raw));
}

/**
 * Whether a line of a list, table or paragraph keeps itself, and what stands under it, inside.
 *
 * @param raw inline content as it stands in the note
 */
export function isInternalLine(raw: string): boolean {
  return hasInternalMark(raw) || hasInternalPart(raw) || isInternalLabel(raw);
}

/** Whether an internal mark stands anywhere in it, in code or a comment too: for inside, the strictest reading wins. */
export function hasInternalMark(raw: string): boolean {
  return INTERNAL_MARK.test(raw.normalize('NFKC').replace(/\p{Cf}/gu, ''));
}

/** Whether it is nothing but an internal mark: it is about what it stands under. */
export function isInternalMarkAlone(raw: string): boolean {
  const plain = raw.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return INTERNAL_MARK.test(plain) && !/[\p{L}\p{N}]/u.test(plain.replace(INTERNAL_MARK, ''));
}

/** Whether its label says so: `Internal: …`, `Decision (internal): …`, `内部备注:…`. */
export function isInternalLabel(raw: string): boolean {
  const label = LABEL.exec(plainText(raw))?.[1];
  return label !== undefined && visibilityOfHeading(label) === 'internal';
}

/** A title is short: a sentence that merely speaks of something internal is none. */
const SHORT_TITLE = /^(?:\S+(?:\s+\S+){0,2}|\p{Script=Han}{1,8})$/u;

/** Whether a line that heads what stands under it is an internal heading (`Internal notes`, `**内部备注**`). */
export function isInternalTitle(raw: string): boolean {
  const title = plainText(raw.replace(/[#＃]\S+/gu, '')).replace(/\s*[:：]$/, '');
  return SHORT_TITLE.test(title) && visibilityOfHeading(title) === 'internal';
}
