import type { VisibilityMark } from '../../model/entry';
import {
  hasInternalLabel,
  hasInternalMark,
  hasInternalRemark,
  holdsInternalWord,
  isInternalAlone,
  isInternalTitle,
  saysInternalIn,
} from '../../visibility/internalWords';
import { foldPhrase } from '../fold';
import { plainText } from '../inline/plainText';
import { opensHiding } from './hidingElements';

/** A heading that is exactly one of these, folded, shows its section to the client. */
const CLIENT_HEADINGS: ReadonlySet<string> = new Set([
  'for the client',
  'client-visible',
  'client visible',
  '给客户',
  '客户可见',
]);
/** Where a link leads is no word of a heading. */
const LINK_TARGET = /\]\([^()\n]*\)/g;
/** A heading in which somebody struck words out, or left a comment, is not exactly one of the list. */
const SECOND_THOUGHTS = /~~|<!--|%%|<(?:del|s|strike)\b/iu;

/**
 * What a heading says about who may see its section (leak policy, A2): the strictest reading wins.
 *
 * @param raw inline content of the heading as it stands in the note
 * @param mayBeInternal it is known that nothing in it could say internal where this is false
 */
export function visibilityOfHeading(raw: string, mayBeInternal = true): VisibilityMark | undefined {
  const title = plainText(raw);
  if (mayBeInternal && isInternalHeading(raw, title)) return 'internal';
  if (SECOND_THOUGHTS.test(raw)) return undefined;
  return CLIENT_HEADINGS.has(foldPhrase(title).replace(/\s*:$/, '')) ? 'client' : undefined;
}

function isInternalHeading(raw: string, title: string): boolean {
  const words = raw.replace(LINK_TARGET, ']');
  return (
    holdsInternalWord(title) ||
    holdsInternalWord(words) ||
    isInternalAlone(title) ||
    hasInternalMark(raw) ||
    hasInternalRemark(raw)
  );
}

const LABEL = /^([^:：]{1,40}?)\s*[:：]/u;

/** Whether a part of it was not meant to be read by everybody: a remark in brackets that says so, or an element that a page hides. */
export function hasInternalPart(raw: string): boolean {
  return hasInternalRemark(raw) || opensHiding(raw);
}

/**
 * Whether a line of a list, table or paragraph keeps itself, and what stands under it, inside.
 *
 * @param raw inline content as it stands in the note
 */
export function isInternalLine(raw: string): boolean {
  return saysInternalIn(raw) || opensHiding(raw) || isInternalLabel(raw);
}

/** Whether it is nothing but an internal mark: it is about what it stands under. */
export function isInternalMarkAlone(raw: string): boolean {
  const bare = raw
    .normalize('NFKC')
    .replace(/\p{Cf}|\\(?=#)/gu, '')
    .trim();
  return MARK_ALONE.test(bare) && hasInternalMark(raw);
}

const MARK_ALONE = /^(?:(?:#\s?[\p{L}\p{N}_/-]+\s*)+|[([]?\s*\p{L}+\s*:{1,2}\s*[\p{L} -]+[)\]]?|[^\p{L}\p{N}]+)$/u;

/** `<!-- internal -->`, and `%% internal %%`, in a line of its own begins a part that is. */
export function isInternalComment(raw: string): boolean {
  return /^\s*(?:<!--|%%)/.test(raw) && saysOnlyInternal(raw.replace(/<!--|-->|%%/g, ' '));
}

/** `>>> internal` and `> Internal`: a quote that says nothing else speaks of what comes after it. */
export function isInternalQuote(raw: string): boolean {
  // A line at the margin below a quote is none of it for whoever wrote on there.
  return saysOnlyInternal(raw.replace(/[\r\n]+(?![ \t]*>)[\s\S]*$/, '').replace(/^[\s>]+/gm, ''));
}

function saysOnlyInternal(words: string): boolean {
  return (
    isInternalAlone(words) || isInternalMarkAlone(words) || (LEADS.test(words) && isSentenceThatLeads(words.trim()))
  );
}

const LEADS = /[:：]\s*$/;

/** Whether a label in it says so: `Internal: …`, `Decision (internal): …`, `内部备注:…`, in any of its lines and sentences. */
export function isInternalLabel(raw: string): boolean {
  const plain = plainText(raw);
  const label = LABEL.exec(plain)?.[1];
  return (
    (label !== undefined && holdsInternalWord(label)) ||
    hasInternalLabel(raw) ||
    (plain !== raw && hasInternalLabel(plain))
  );
}

/** `Internal: the following …`, `内部：以下内容…`: a label that speaks of what stands under it. */
export const FOLLOWING =
  /\bfollow(?:s|ing)\b|\bbelow\b|\bthe next (?:lines?|points?|paragraphs?)\b|[以如]下|下面|下列/iu;

/** Whether a line is a lead to what follows it that says internal: a title of that, a sentence that ends in a colon, or one that speaks of what follows. */
export function isInternalLead(raw: string): boolean {
  const lines = raw.trimEnd().split(/[\r\n]+/);
  // `##INTERNAL` right below a line is a heading for whoever wrote it.
  const last = (lines.at(-1) ?? '').replace(/^\s*#{2,6}(?=[^#\s])/, '');
  if (isInternalTitle(last) || isInternalAlone(last)) return true;
  // A sentence may be wrapped; between Chinese characters the break is no space.
  return [' ', ''].some((gap) => isSentenceThatLeads(lines.map((line) => line.replace(/^[\s>]+/, '')).join(gap)));
}

/** Whether a text ends in a sentence that leads to something internal. */
export function isSentenceThatLeads(text: string): boolean {
  const sentence = text.split(/[.。!！?？](?=.)/u).at(-1) ?? '';
  return (
    (FOLLOWING.test(sentence) && (isInternalLabel(sentence) || holdsInternalWord(sentence))) ||
    (/[:：][*_=]*$/u.test(sentence) && holdsInternalWord(sentence))
  );
}
