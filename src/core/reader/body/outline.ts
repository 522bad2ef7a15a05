import type { EntryKind, VisibilityMark } from '../../model/entry';
import type { Section, SectionTopic } from '../../model/note';
import { mayDenyByName } from '../../visibility/deniedByName';
import { holdsInternalWord } from '../../visibility/internalWords';
import { type Block, contentOf } from '../blocks/block';
import { isWhollyStruck } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import { spanAt } from '../position';
import type { HeadingTopic } from '../vocabulary/headingTopic';
import { headingBehind } from './headingBehind';
import { type Heading, headingOf } from './headingOf';
import { isListOfMarks } from './insideList';
import { internalLeadIn } from './internalLeadIn';
import type { InternalLines } from './internalLines';
import { numberedHeadings } from './numberedHeadings';
import { withHeadingLines } from './splitHeadings';
import { isEntryTopic, type TopicOfHeading, topicOf } from './topicOf';
import { isInternalComment, isInternalMarkAlone, visibilityOfHeading } from './visibilityOfHeading';

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
  const { text } = source;
  const preamble: Block[] = [];
  const sections: Building[] = [];
  const open: OpenSection[] = [];
  const parts = withHeadingLines(source);
  // Whether something since the last real heading hides what follows it.
  let isLedInside = false;
  let hasLastWeek = false;
  const numbered = numberedHeadings(source, parts);
  parts.forEach((block, i) => {
    if (block.kind === 'frontmatter') {
      isLedInside = leadsInside(source, block);
      return;
    }
    const item = numbered.get(block);
    // Under *Actions* a numbered line by itself is one of them, unless it heads something else.
    const isItem = item?.topic === undefined && isEntryTopic(sections[open.at(-1)?.index ?? -1]?.effective);
    const heading =
      headingOf(source, block, parts[i + 1]) ??
      (isItem ? undefined : item) ??
      headingBehind(sections.at(-1), source, block, parts[i + 1]);
    // `Internal:` right above such another line leads to that one, too.
    isLedInside ||= heading?.level === 7 && isEmptyInside(sections.at(-1));
    // What only reads like a heading ends no section that is kept inside.
    const before = sections.at(-1)?.blocks ?? preamble;
    const isDenied = heading?.isSoft === true && before.some(({ start, end }) => mayDenyByName(text.slice(start, end)));
    if (!heading || isDenied || staysInside(heading, isLedInside, open, sections)) {
      before.push(block);
      isLedInside ||= leadsInside(source, block);
      return;
    }
    isLedInside = heading.isSoft === true && (isLedInside || leadsInside(source, block));
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= heading.level) close(sections, open, block.start);
    const parent = open.at(-1)?.index ?? -1;
    hasLastWeek ||= /^.{0,4}上周/u.test(heading.title);
    const own = topicUnder(sections[parent], heading, hasLastWeek, source);
    const section = sectionHeaded(heading, block, own, sections[parent], source);
    sections.push({ ...section, parent, topic: topicFor(own, isReport) });
    open.push({ index: sections.length - 1, level: heading.level });
  });
  handUp(sections, source);
  return { preamble, sections };
}

/** What a heading tells of its section, where it stands. */
function topicUnder(
  around: Building | undefined,
  { title, topic }: Heading,
  hasLastWeek: boolean,
  { policy }: NoteSource,
): TopicOfHeading | undefined {
  const told = topic ?? topicOfHeading(title, policy.headings);
  // Behind `上周工作` the work of this week lies ahead.
  if (hasLastWeek && told?.topic === 'completed' && /^.{0,4}本周/u.test(title)) return AHEAD;
  return told?.ofPlan && around?.effective === 'action' ? undefined : told;
}

/** The section that a heading opens; of one without a topic of its own, what the section around it is of. */
function sectionHeaded(
  heading: Heading,
  { start, end }: Block,
  own: TopicOfHeading | undefined,
  around: Building | undefined,
  { text, lineStarts, internal }: NoteSource,
): Omit<Building, 'parent' | 'topic'> {
  const inherits = own === undefined && around !== undefined && isEntryTopic(around.effective);
  return {
    title: heading.title,
    level: heading.level,
    heading: spanAt(lineStarts, start, end),
    end: text.length,
    own,
    effective: own?.topic ?? (inherits ? around.effective : undefined),
    mark: isWhollyStruck(heading.raw) ? 'internal' : shownBy(heading, internal.mayHold(start, end)),
    clientSide: own?.clientSide ?? (inherits && around.clientSide),
    needed: own?.needed ?? (inherits && around.needed),
    hasContent: false,
    blocks: [],
  };
}

/** Marks what a paragraph of a section says is internal, and hands up what has content: sub-sections come after the one around them, so that one pass from the end does. */
function handUp(sections: readonly Building[], { text, internal }: NoteSource): void {
  for (const section of sections.toReversed()) {
    section.hasContent ||= section.blocks.some((block) => isContent(text, block));
    if (section.blocks.some((block) => isMarkOfSection(text, block, internal))) section.mark = 'internal';
    const around = sections[section.parent];
    if (around && section.hasContent) around.hasContent = true;
  }
}

/** What only reads like a heading may keep its section inside, but shows it to nobody. */
function shownBy({ raw, isSoft }: Heading, mayBeInternal: boolean): VisibilityMark | undefined {
  const mark = visibilityOfHeading(raw, mayBeInternal);
  return isSoft && mark === 'client' ? undefined : mark;
}

const AHEAD: TopicOfHeading = { topic: 'action', inReport: 'next-steps' };

/** Whether what only reads like a heading stands in a part that is kept inside: its section is, or what stands before it hides what follows. */
function staysInside(
  { isSoft, level }: Heading,
  isLedInside: boolean,
  open: readonly OpenSection[],
  sections: readonly Building[],
): boolean {
  if (isSoft && open.some(({ index }) => keepsInside(sections[index]))) return true;
  return isLedInside && (isSoft === true || level === 7);
}

/** A section is internal, or its heading may keep it from the client by name. */
function keepsInside(section: Building | undefined): boolean {
  return section !== undefined && (section.mark === 'internal' || mayDenyByName(section.title));
}

/** A line that reads like a heading, says that what follows is internal, and has nothing under it yet. */
function isEmptyInside(section: Building | undefined): boolean {
  return section?.level === 7 && section.mark === 'internal' && section.blocks.length === 0;
}

/** Whether a block hides what follows it: a comment, a quote, a lead, a mark. */
function leadsInside({ text, internal }: NoteSource, { kind, start, end }: Block): boolean {
  if (!internal.mayHold(start, end)) return false;
  const raw = text.slice(start, end);
  if (kind === 'html') return holdsInternalWord(raw) || isInternalComment(raw);
  return internalLeadIn(raw.split(/\r?\n|\r/).map((line) => line.replace(MARKS, ''))) >= 0;
}

/** What quotes and lists put before their words. */
const MARKS = /^(?:[\s>]|[-*+]\s|\d{1,3}\\?[.)]\s)+/;

/** `Summary of actions: due in March`: behind its colon a heading may say more of its tasks. */
function topicOfHeading(title: string, further: ReadonlyMap<string, EntryKind>): TopicOfHeading | undefined {
  const head = /^([^:：]{4,40}\s[^:：]{2,40})[:：]/.exec(title)?.[1];
  const ofHead = head === undefined ? undefined : topicOf(head, further);
  return ofHead?.topic === 'action' ? ofHead : topicOf(title, further);
}

/** `#internal` in a paragraph of its own says it of the section in which it stands. */
function isMarkOfSection(text: string, block: Block, internal: InternalLines): boolean {
  if (!internal.mayHold(block.start, block.end)) return false;
  return block.kind === 'paragraph' ? isInternalMarkAlone(contentOf(block, text)) : isListOfMarks(block, text);
}

function close(sections: Building[], open: OpenSection[], end: number): void {
  const section = sections[open.pop()?.index ?? -1];
  if (section) section.end = end;
}

/** The topic of a section in the model, by what its heading tells. */
export function topicFor(own: TopicOfHeading | undefined, isReport: boolean): SectionTopic | undefined {
  const topic = isReport ? (own?.inReport ?? own?.topic) : own?.topic;
  return topic === 'other' || topic === 'next-meeting' || topic === 'plans' ? undefined : topic;
}

/** Whether a block says anything: comments and rules do not. */
export function isContent(text: string, block: Block): boolean {
  if (block.kind === 'rule' || block.kind === 'definition') return false;
  if (block.kind === 'html') return !/^<!--[\s\S]*-->\s*$/.test(text.slice(block.start, block.end).trim());
  if (block.kind === 'list')
    return block.children.some((item) => item.children.some((child) => isContent(text, child)));
  return true;
}
