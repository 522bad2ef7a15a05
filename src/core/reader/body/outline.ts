import type { EntryKind } from '../../model/entry';
import { ENTRY_KINDS } from '../../model/entry';
import type { Section, SectionTopic } from '../../model/note';
import { holdsInternalWord } from '../../visibility/internalWords';
import type { Block } from '../blocks/block';
import { isWhollyStruck, plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import { spanAt } from '../position';
import type { HeadingTopic } from '../vocabulary/headingTopic';
import type { InternalLines } from './internalLines';
import { leadTopic } from './leadTopic';
import { ownMarkLength } from './listItem';
import { type TopicOfHeading, topicOf } from './topicOf';
import { isInternalLead, isInternalMarkAlone, visibilityOfHeading } from './visibilityOfHeading';

/** A section while its note is read, with what its heading tells beyond the model. */
export interface OutlineSection extends Section {
  readonly own?: TopicOfHeading;
  /** Its own topic, or the entry kind that it inherits from the section around it. */
  readonly effective?: HeadingTopic;
  readonly clientSide: boolean;
  readonly needed: boolean;
  /** Top-level blocks of the section itself, sub-sections left out. */
  readonly blocks: readonly Block[];
}

export interface Outline {
  /** Blocks above the first heading. */
  readonly preamble: readonly Block[];
  readonly sections: readonly OutlineSection[];
}

interface OpenSection {
  readonly index: number;
  readonly level: number;
}

type Building = { -readonly [K in keyof OutlineSection]: OutlineSection[K] } & { blocks: Block[] };

/**
 * Groups the top-level blocks of a note into its sections. A bold line, and a line that is a known heading word, count as
 * headings of level 7.
 */
export function outlineOf(source: NoteSource, isReport: boolean): Outline {
  const { text, blocks, lineStarts, internal } = source;
  const further = source.policy.headings;
  const preamble: Block[] = [];
  const sections: Building[] = [];
  const open: OpenSection[] = [];
  const parts = blocks
    .flatMap((block, i) => splitLastLine(source, block, blocks[i + 1]))
    .flatMap((block) => splitHeadingLine(source, block));
  parts.forEach((block, i) => {
    if (block.kind === 'frontmatter') return;
    const heading = headingOf(source, block, parts[i + 1]);
    // What only reads like a heading ends no section that is kept inside.
    if (!heading || (heading.isSoft && open.some(({ index }) => sections[index]?.mark === 'internal'))) {
      (sections.at(-1)?.blocks ?? preamble).push(block);
      return;
    }
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) close(sections, open, block.start);
    const parent = open.at(-1)?.index ?? -1;
    const around = sections[parent];
    const told = heading.topic ?? topicOfHeading(heading.title, further);
    const own = told?.ofPlan && around?.effective === 'action' ? undefined : told;
    const inherits = own === undefined && around !== undefined && isEntryTopic(around.effective);
    sections.push({
      title: heading.title,
      level: heading.level,
      heading: spanAt(lineStarts, block.start, block.end),
      end: text.length,
      parent,
      own,
      topic: topicFor(own, isReport),
      effective: own?.topic ?? (inherits ? around.effective : undefined),
      mark: isWhollyStruck(heading.raw)
        ? 'internal'
        : visibilityOfHeading(heading.raw, internal.mayHold(block.start, block.end)),
      clientSide: own?.clientSide ?? (inherits && around.clientSide),
      needed: own?.needed ?? (inherits && around.needed),
      hasContent: false,
      blocks: [],
    });
    open.push({ index: sections.length - 1, level: heading.level });
  });
  // Sub-sections come after the one around them, so that one pass from the end hands their content up.
  for (let i = sections.length - 1; i >= 0; i--) {
    const section = sections[i];
    if (!section) continue;
    section.hasContent ||= section.blocks.some((block) => isContent(text, block));
    if (section.blocks.some((block) => isMarkOfSection(text, block, internal))) section.mark = 'internal';
    const around = sections[section.parent];
    if (around && section.hasContent) around.hasContent = true;
  }
  return { preamble, sections };
}

/** `Summary of actions: due in March`: behind its colon a heading may say more of its tasks. */
function topicOfHeading(title: string, further: ReadonlyMap<string, EntryKind>): TopicOfHeading | undefined {
  const head = /^([^:：]{4,40}\s[^:：]{2,40})[:：]/.exec(title)?.[1];
  const ofHead = head === undefined ? undefined : topicOf(head, further);
  return ofHead?.topic === 'action' ? ofHead : topicOf(title, further);
}

/** `#internal` in a paragraph of its own says it of the section in which it stands. */
function isMarkOfSection(text: string, block: Block, internal: InternalLines): boolean {
  return (
    block.kind === 'paragraph' &&
    internal.mayHold(block.start, block.end) &&
    isInternalMarkAlone(text.slice(block.contentStart, block.contentEnd))
  );
}

export function isEntryTopic(topic: HeadingTopic | undefined): topic is EntryKind {
  return topic !== undefined && (ENTRY_KINDS as readonly string[]).includes(topic);
}

function close(sections: Building[], open: OpenSection[], end: number): void {
  const section = sections[open.pop()?.index ?? -1];
  if (section) section.end = end;
}

function topicFor(own: TopicOfHeading | undefined, isReport: boolean): SectionTopic | undefined {
  const topic = isReport ? (own?.inReport ?? own?.topic) : own?.topic;
  return topic === 'other' || topic === 'next-meeting' ? undefined : topic;
}

const NUMBERED_LINE =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,2}[、部])/;

const BRACKETED_LINE = /^【[^【】]{1,40}】\s*$/;

/**
 * `三、会议决议`, `【待办】` or `Action items:` over lines of the same paragraph is a heading over the rest of it. Lines that may be
 * internal keep what follows them in their paragraph.
 */
function splitHeadingLine({ text, lineStarts, policy, internal }: NoteSource, block: Block): readonly Block[] {
  if (block.kind !== 'paragraph' || block.line === block.endLine) return [block];
  const parts: Block[] = [];
  const mayKeepInside = (from: number, to: number) =>
    internal.mayHold(from, to) && holdsInternalWord(text.slice(from, to));
  let rest = block;
  for (let line = block.line; line < block.endLine; line++) {
    const start = line === block.line ? (block.contentStart ?? block.start) : (lineStarts[line] ?? block.end);
    const next = lineStarts[line + 1] ?? block.end;
    const head = text.slice(start, next).trimEnd();
    if (!headsLines(head, text.slice(next, next + 20), line === block.line, policy.headings)) continue;
    if (line > block.line && mayKeepInside(block.start, start)) break;
    if (line > rest.line) parts.push({ ...rest, end: start - 1, endLine: line - 1, contentEnd: start - 1 });
    const end = start + head.length;
    parts.push({ ...block, start, line, contentStart: start, end, endLine: line, contentEnd: end });
    const from = next + (/^[ \t]*/.exec(text.slice(next, next + 20))?.[0].length ?? 0);
    rest = { ...block, start: from, line: line + 1, contentStart: from };
  }
  return [...parts, rest];
}

/** Whether a line heads those below it: the first by itself, one further down only over items (`结论：` over `1、…`). */
function headsLines(line: string, below: string, isFirst: boolean, further: ReadonlyMap<string, EntryKind>): boolean {
  if (line.length >= 60) return false;
  const isOverItems = opensWithMark(below);
  const hasColon = /[:：][*_]*\s*$/.test(line);
  const isHeading = isFirst
    ? NUMBERED_LINE.test(line) || BRACKETED_LINE.test(line) || hasColon || (line.length <= 16 && isOverItems)
    : hasColon && isOverItems && line.length <= 20;
  return isHeading && topicOf(plainText(line).replace(/\s*[:：]$/, ''), further) !== undefined;
}

const HEADED: ReadonlySet<HeadingTopic> = new Set<HeadingTopic>(['agenda', 'goals', 'participants']);

/** `Tasks:` as the last line of a paragraph over a list is a heading over the list. */
function splitLastLine(
  { text, policy, internal }: NoteSource,
  block: Block,
  next: Block | undefined,
): readonly Block[] {
  const further = policy.headings;
  if (block.kind !== 'paragraph' || block.line === block.endLine || next?.kind !== 'list') return [block];
  const start = block.contentStart ?? block.start;
  const end = block.contentEnd ?? block.end;
  const raw = text.slice(start, end);
  const last = /[\r\n][ \t]*([^\r\n]{1,40}[:：][*_]{0,3}|\p{Script=Han}{2,6})[ \t]*$/u.exec(raw);
  const topic = topicOf(plainText(last?.[1] ?? '').replace(/\s*[:：]$/, ''), further)?.topic;
  // A label of the note itself needs no heading; a bare word is one (`议题` over its points).
  const heads = isEntryTopic(topic) || (topic !== undefined && HEADED.has(topic) && !/[:：]/.test(last?.[1] ?? ''));
  if (!last?.[1] || !heads) return [block];
  const from = start + last.index + last[0].indexOf(last[1]);
  if (internal.mayHold(start, from) && holdsInternalWord(text.slice(start, from))) return [block];
  const until = start + last.index + 1;
  return [
    { ...block, end: until - 1, endLine: block.endLine - 1, contentEnd: until - 1 },
    { ...block, start: from, line: block.endLine, contentStart: from },
  ];
}

/** `###参与者`: what Markdown does not take for a heading, and whoever wrote it did. One hash alone is a tag. */
const UNSPACED = /^(#{2,6})([^#\s].{0,60})$/u;

interface Heading {
  readonly title: string;
  readonly level: number;
  /** Its inline content as it stands in the note. */
  readonly raw: string;
  /** A paragraph that reads like one, and nobody marked as such. */
  readonly isSoft?: true;
  /** What it leads to, where its words at large may say something else. */
  readonly topic?: TopicOfHeading;
}

function headingOf({ text, policy, internal }: NoteSource, block: Block, next: Block | undefined): Heading | undefined {
  const raw = text.slice(block.contentStart ?? 0, block.contentEnd ?? 0);
  if (block.kind === 'heading') return { title: plainText(raw), level: block.depth ?? 1, raw };
  const hashes = block.kind === 'paragraph' && block.line === block.endLine ? UNSPACED.exec(raw) : null;
  if (hashes?.[2] && topicOf(plainText(hashes[2]), policy.headings))
    return { title: plainText(hashes[2]), level: hashes[1]?.length ?? 2, raw: hashes[2], isSoft: true };
  if (block.kind !== 'paragraph' || block.line !== block.endLine || raw.length > 160) return undefined;
  const bracketed = /^【([^【】]{1,40})】[:：]?$/.exec(raw.trim());
  if (bracketed) return { title: plainText(bracketed[1] ?? ''), level: 7, raw };
  const bold = /^(?:\*\*|__)([^*_]{1,100})(?:\*\*|__)\s*[:：]?$/.exec(raw.trim());
  if (bold)
    return { title: plainText(bold[1] ?? '').replace(/\s*[:：]$/, ''), level: 7, raw: raw.replace(/\s*[:：]\s*$/, '') };
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
    isMarked(text, next);
  // `goals.` on a line of its own is the end of a sentence that was broken, not a heading.
  const isTail = /^\p{Ll}[^:：]*[.。]\s*$/u.test(raw);
  const title = plainText(raw).replace(/\s*[:：]$/, '');
  const leadsToList = /[:：]\s*$/.test(raw) && (next?.kind === 'list' || next?.kind === 'table');
  const topic = leadsToList && raw.length <= 100 ? leadTopic(title, policy.headings) : undefined;
  if (topic) return { title, level: 7, raw, topic, ...(topicOf(title, policy.headings) ? {} : { isSoft: true }) };
  if (!isLead || isTail || raw.length > 40) return undefined;
  return topicOf(title, policy.headings) || (mayBeInternal && visibilityOfHeading(raw) === 'internal')
    ? { title, level: 7, raw }
    : undefined;
}

function opensWithMark(line: string): boolean {
  return ownMarkLength(line.replace(/^[ \t]+/, '')) > 0;
}

/** Whether a paragraph is items that bear marks of their own. */
function isMarked(text: string, block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && opensWithMark(text.slice(block.start, block.start + 20));
}

/** Whether a block says anything: comments and rules do not. */
export function isContent(text: string, block: Block): boolean {
  if (block.kind === 'rule' || block.kind === 'definition') return false;
  if (block.kind === 'html') return !/^<!--[\s\S]*-->\s*$/.test(text.slice(block.start, block.end).trim());
  if (block.kind === 'list')
    return block.children.some((item) => item.children.some((child) => isContent(text, child)));
  return true;
}
