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
export function headingOf(source: NoteSource, block: Block, next: Block | undefined): Heading | undefined {
  const raw = contentOf(block, source.text);
  if (block.kind === 'heading') return { title: plainText(raw), level: block.depth ?? 1, raw };
  if (block.kind !== 'paragraph' || block.line !== block.endLine) return undefined;
  const line: Line = { raw, block, next, source };
  return unspacedHeading(line) ?? (raw.length <= 160 ? headingInLine(line) : undefined);
}

/** A paragraph of one line, and the block below it. */
interface Line {
  readonly raw: string;
  readonly block: Block;
  readonly next: Block | undefined;
  readonly source: NoteSource;
}

/** What a line alone is a heading by, what is surest first. */
function headingInLine(line: Line): Heading | undefined {
  return (
    meetingLine(line) ??
    numberedPart(line) ??
    bracketedLine(line) ??
    boldLine(line) ??
    slantedLine(line) ??
    internalLine(line) ??
    leadLine(line)
  );
}

function titleOf(raw: string): string {
  return plainText(raw).replace(/\s*[:：]$/, '');
}

/** `###参与者`. */
function unspacedHeading({ raw, source: { policy, internal } }: Line): Heading | undefined {
  const [, hashes = '', title = ''] = UNSPACED.exec(raw) ?? [];
  return title !== '' && isMeant(title, raw, internal, policy.headings)
    ? { title: plainText(title), level: levelOf(hashes, title), raw: title, isSoft: true }
    : undefined;
}

function meetingLine({ raw, source: { internal } }: Line): Heading | undefined {
  return MEETING_LINE.test(raw.trim()) && !internal.mayKeepSomething()
    ? { title: plainText(raw), level: 2, raw, isSoft: true }
    : undefined;
}

/** `三、会议决议` over whatever it may be. */
function numberedPart({ raw, next, source: { internal } }: Line): Heading | undefined {
  const isPart = raw.length <= 24 && NUMBERED_LINE.test(raw) && !/[。；;，,！？?]/u.test(raw) && next !== undefined;
  return isPart && !internal.mayKeepSomething() ? { title: titleOf(raw), level: 7, raw, isSoft: true } : undefined;
}

/** `【决定】`. */
function bracketedLine({ raw }: Line): Heading | undefined {
  const title = /^【([^【】]{1,40})】[:：]?$/.exec(raw.trim())?.[1];
  return title === undefined ? undefined : { title: plainText(title), level: 7, raw };
}

/** `**Decisions**`. */
function boldLine({ raw, next, source: { internal } }: Line): Heading | undefined {
  const bold = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[:：]?$/.exec(raw.trim())?.[1];
  if (bold === undefined || (tellsWhatToDo(bold) && !internal.mayKeepSomething())) return undefined;
  const words = entryWords(bold);
  return isOfItems(next) || words <= 2 || internal.mayKeepSomething()
    ? {
        title: titleOf(bold),
        level: 7,
        raw: raw.replace(/\s*[:：]\s*$/, ''),
        // What is an entry for whoever wrote it ends no part that is kept inside.
        ...(words > 0 ? { isSoft: true } : {}),
      }
    : undefined;
}

/** `**Write your name here!**` */
function tellsWhatToDo(bold: string): boolean {
  return /[!！]\s*$/.test(bold) && bold.trim().split(/\s+/).length > 3;
}

/** `_Decisions_`. */
function slantedLine({ raw, source: { policy } }: Line): Heading | undefined {
  const slanted = /^([*_])([^*_]{1,40})\1\s*[:：]?$/.exec(raw.trim())?.[2];
  const title = slanted === undefined ? undefined : titleOf(slanted);
  return title !== undefined && topicOf(title, policy.headings) ? { title, level: 7, raw, isSoft: true } : undefined;
}

/** A line that leads to something internal is a heading however it is written: what it leads to is not shown. */
function internalLine({ raw, block, source: { internal } }: Line): Heading | undefined {
  return internal.mayHold(block.start, block.end) && isInternalLead(raw)
    ? { title: titleOf(raw), level: 7, raw }
    : undefined;
}

/** A line with a colon, a number, or items below it, whose words say what those are. */
function leadLine({ raw, block, next, source: { text, policy, internal } }: Line): Heading | undefined {
  const endsInColon = /[:：]\s*$/.test(raw);
  const leads = endsInColon || NUMBERED_LINE.test(raw) || isOfItems(next) || areMarkedItems(text, next);
  if (!leads) return undefined;
  const title = titleOf(raw);
  const leadsToList =
    endsInColon && (isOfItems(next) || (isSentenceMarked(text, next) && !internal.mayKeepSomething()));
  const topic = leadsToList && raw.length <= 100 ? leadTopic(title, policy.headings) : undefined;
  if (topic) return { title, level: 7, raw, topic, ...(topicOf(title, policy.headings) ? {} : { isSoft: true }) };
  if (raw.length > 40) return undefined;
  const mayBeInternal = internal.mayHold(block.start, block.end);
  if (endsSentence(raw) || (!mayBeInternal && isSentence(raw))) return undefined;
  return topicOf(title, policy.headings) || (mayBeInternal && visibilityOfHeading(raw) === 'internal')
    ? { title, level: 7, raw }
    : undefined;
}

function isOfItems(block: Block | undefined): boolean {
  return block?.kind === 'list' || block?.kind === 'table';
}

/** `All members present.` */
function isSentence(raw: string): boolean {
  return /^\S+(?:\s\S+){2,}\p{Ll}[.]\s*$/u.test(raw);
}

/** `goals.` on a line of its own is the end of a sentence that was broken, not a heading. */
function endsSentence(raw: string): boolean {
  return /^\p{Ll}[^:：]*[.。]\s*$|[。；;]\s*$/u.test(raw);
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
