import type { ReadingPolicy } from '../../model/policy';
import { type Block, contentOf } from '../blocks/block';
import { plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import { openingLine } from '../openingLine';
import type { InternalLines } from './internalLines';
import { entryLabel } from './labelOf';
import { leadTopic } from './leadTopic';
import { itemMarkLength, opensWithMark } from './listItem';
import { type TopicOfHeading, topicOf } from './topicOf';
import { isInternalLead, visibilityOfHeading } from './visibilityOfHeading';

/** `三、会议决议`: a line that numbers itself as a part of the note. */
export const NUMBERED_LINE =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[、部]|[议議][题題][一二三四五六七八九十\d]{1,2}\s?[:：、])/;

/** `###参与者`: what Markdown does not take for a heading, and whoever wrote it did. One hash alone is a tag. */
const UNSPACED = /^(#{2,6}|#(?=\d{1,2}[.、．]\s?\p{Script=Han}))([^#\s].{0,80})$/u;

/** `第二次会议记录：`, `第3次组会`: another meeting in the same file. */
export const MEETING_LINE =
  /^(?:第[一二三四五六七八九十\d]{1,3}次\p{Script=Han}{0,6}(?:会议|例会|组会|周会|讨论)(?:纪要|记录|内容|总结)?|(?:会议|例会|组会|周会)\s?[\d一二三四五六七八九十]{1,3})\s*[:：]?$/u;

/** Whether a line bears hashes as a heading does, without the blank that Markdown asks for. */
export function isUnspacedHeading(line: string): boolean {
  const title = UNSPACED.exec(line)?.[2];
  return (
    title !== undefined &&
    (/^(?:\p{Script=Han}|\p{Lu}\p{Ll})/u.test(title) ||
      /^\d{1,2}[.、．]\s?\p{Script=Han}|^\p{L}[\p{L}\d]{0,11}：/u.test(title))
  );
}

/** A heading, or what whoever wrote the note meant as one. */
export interface Heading {
  readonly title: string;
  readonly level: number;
  /** Its inline content as it stands in the note. */
  readonly raw: string;
  /** A paragraph that reads like one, and nobody marked as such. */
  readonly isSoft?: true;
  /** What it leads to, where its words at large may say something else. */
  readonly topic?: TopicOfHeading;
}

/** The heading that a block is, if it is one. */
export function headingOf(
  { text, policy, internal }: NoteSource,
  block: Block,
  next: Block | undefined,
): Heading | undefined {
  const raw = contentOf(block, text);
  if (block.kind === 'heading') return { title: plainText(raw), level: block.depth ?? 1, raw };
  const hashes = block.kind === 'paragraph' && block.line === block.endLine ? UNSPACED.exec(raw) : null;
  if (hashes?.[2] && isMeant(hashes[2], raw, internal, policy.headings))
    return { title: plainText(hashes[2]), level: levelOf(hashes[1] ?? '', hashes[2]), raw: hashes[2], isSoft: true };
  if (block.kind !== 'paragraph' || block.line !== block.endLine || raw.length > 160) return undefined;
  if (MEETING_LINE.test(raw.trim()) && !internal.mayKeepSomething())
    return { title: plainText(raw), level: 2, raw, isSoft: true };
  const isPart = raw.length <= 24 && NUMBERED_LINE.test(raw) && !/[。；;，,！？?]/u.test(raw) && next !== undefined;
  if (isPart && !internal.mayKeepSomething())
    return { title: plainText(raw).replace(/\s*[:：]$/, ''), level: 7, raw, isSoft: true };
  const bracketed = /^【([^【】]{1,40})】[:：]?$/.exec(raw.trim());
  if (bracketed) return { title: plainText(bracketed[1] ?? ''), level: 7, raw };
  const bold = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[:：]?$/.exec(raw.trim());
  const isOverItems = next?.kind === 'list' || next?.kind === 'table';
  const wordsOfEntry = bold ? entryWords(bold[1] ?? '') : 0;
  if (bold && (isOverItems || wordsOfEntry <= 2 || internal.mayKeepSomething()))
    return {
      title: plainText(bold[1] ?? '').replace(/\s*[:：]$/, ''),
      level: 7,
      raw: raw.replace(/\s*[:：]\s*$/, ''),
      // What is an entry for whoever wrote it ends no part that is kept inside.
      ...(wordsOfEntry > 0 ? { isSoft: true } : {}),
    };
  const slanted = /^([*_])([^*_]{1,40})\1\s*[:：]?$/.exec(raw.trim())?.[2];
  const slantedTitle = slanted === undefined ? undefined : plainText(slanted).replace(/\s*[:：]$/, '');
  if (slantedTitle !== undefined && topicOf(slantedTitle, policy.headings))
    return { title: slantedTitle, level: 7, raw, isSoft: true };
  // A line that leads to something internal is a heading however it is written: what it leads to is not shown.
  const mayBeInternal = internal.mayHold(block.start, block.end);
  if (mayBeInternal && isInternalLead(raw)) return { title: plainText(raw).replace(/\s*[:：]$/, ''), level: 7, raw };
  const isLead =
    /[:：]\s*$/.test(raw) ||
    NUMBERED_LINE.test(raw) ||
    next?.kind === 'list' ||
    next?.kind === 'table' ||
    areMarkedItems(text, next);
  // `goals.` on a line of its own is the end of a sentence that was broken, not a heading.
  // `All members present.` is a sentence.
  const isSentence = !mayBeInternal && /^\S+(?:\s\S+){2,}\p{Ll}[.]\s*$/u.test(raw);
  const isTail = isSentence || /^\p{Ll}[^:：]*[.。]\s*$|[。；;]\s*$/u.test(raw);
  const title = plainText(raw).replace(/\s*[:：]$/, '');
  const leadsToList =
    /[:：]\s*$/.test(raw) &&
    (next?.kind === 'list' || next?.kind === 'table' || (isSentenceMarked(text, next) && !internal.mayKeepSomething()));
  const topic = leadsToList && raw.length <= 100 ? leadTopic(title, policy.headings) : undefined;
  if (topic) return { title, level: 7, raw, topic, ...(topicOf(title, policy.headings) ? {} : { isSoft: true }) };
  if (!isLead || isTail || raw.length > 40) return undefined;
  return topicOf(title, policy.headings) || (mayBeInternal && visibilityOfHeading(raw) === 'internal')
    ? { title, level: 7, raw }
    : undefined;
}

/** How many words follow the label of an entry: `**ACTION: Kim to send the deck**` over no list is what it says, and no heading. */
function entryWords(line: string): number {
  const label = entryLabel(line);
  if (label === undefined || !ENTRY_LABELS.test(label.label)) return 0;
  return line.slice(label.end).match(/\S+/g)?.length ?? 0;
}

const ENTRY_LABELS =
  /^(?:actions?|action (?:item|point)s?|a[ip]|to-?do|decision|decided|agreed|resolved|resolution|决定|决议|待办|行动项)$/;

/** One hash is as much as a heading has, and for what keeps inside the widest counts; elsewhere the title of the note is alone there. */
function levelOf(hashes: string, title: string): number {
  return visibilityOfHeading(title) === 'internal' ? hashes.length : Math.max(2, hashes.length);
}

/** Whether a line with hashes and no blank is a heading; in a note that may keep something inside only where it always was one, or says so itself. */
function isMeant(title: string, raw: string, internal: InternalLines, further: ReadingPolicy['headings']): boolean {
  if (topicOf(plainText(title), further)) return true;
  if (!internal.mayKeepSomething()) return isUnspacedHeading(raw);
  return /^#{2,6}\p{Script=Han}/u.test(raw) || visibilityOfHeading(title) === 'internal';
}

/** `一、…。` below `议定以下事项：`. */
function isSentenceMarked(text: string, block: Block | undefined): boolean {
  const line = block?.kind === 'paragraph' ? openingLine(text.slice(block.start, block.end)) : '';
  return itemMarkLength(line) > 0;
}

/** Whether a paragraph is items that bear marks of their own. */
function areMarkedItems(text: string, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && opensWithMark(text.slice(block.start, block.start + 20));
}
