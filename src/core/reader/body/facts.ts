import type { LocalDate } from '../../model/date';
import type { Participant } from '../../model/note';
import type { Located, Span } from '../../model/span';
import { type Block, contentOf } from '../blocks/block';
import type { DateContext } from '../dates/readDate';
import { plainText } from '../inline/plainText';
import type { NoteSource } from '../noteSource';
import { PARTY_LABEL } from '../vocabulary/bodyLabels';
import { assignFact, type FactsSoFar, type FactWalk } from './assignFact';
import { readFactLine } from './factLine';
import { readFactLines } from './factLines';
import { type HiddenRange, isHiddenBy } from './hiddenRanges';
import { keyNamed } from './keyNamed';
import { lineLabel } from './labelOf';
import { partsOf } from './listItem';
import { namesInBlocks } from './names';
import type { Outline, OutlineSection } from './outline';
import { isPoint, itemsOf, tellsAim } from './points';
import { foldHeading, isEntryTopic } from './topicOf';
import { isInternalLine } from './visibilityOfHeading';

/** What the body itself tells about its note, used where frontmatter does not. */
export interface BodyFacts {
  readonly date?: Located<LocalDate>;
  /** The text of the date line, in which a time may stand. */
  readonly dateText?: string;
  readonly participants: readonly Participant[];
  /** Who led the meeting or wrote it down. */
  readonly roles: readonly Participant[];
  readonly goals: readonly Located<string>[];
  readonly agenda: readonly Located<string>[];
  /** Other `Key: value` lines, by canonical key; the first of each counts. */
  readonly values: ReadonlyMap<string, Located<string>>;
}

const ANOTHER_MEETING = /下次|下一次|下期|\bnext (?:meeting|call|session|sync)\b/i;

/**
 * Reads the facts of a body: key lines in paragraphs and lists, and sections of people, goals and agenda.
 *
 * @param aside sections that tell nothing about the note as such
 * @param ranges what stands in these is hidden
 */
export function factsOf(
  { text, lineStarts, internal }: Pick<NoteSource, 'text' | 'lineStarts' | 'internal'>,
  outline: Outline,
  aside: ReadonlySet<OutlineSection>,
  dates: DateContext,
  ranges: readonly HiddenRange[],
): BodyFacts {
  const facts: FactsSoFar = { participants: [], roles: [], goals: [], agenda: [], values: new Map() };
  const walk: FactWalk = { text, internal, dates, lineStarts, facts, ranges };
  readFactLines(walk, withoutQuote(walk, outline.preamble));
  const isAside = (section: OutlineSection): boolean => aside.has(section);
  for (const section of outline.sections) if (!isAside(section)) readSection(walk, section, outline.sections, isAside);
  return facts;
}

/** Facts of which none is told where the note hides what stands there: who was there is known, and not told to a client; whose note it is may be folded away. */
export function withoutHidden(facts: BodyFacts, ranges: readonly HiddenRange[]): BodyFacts {
  if (ranges.length === 0) return facts;
  const isSeen = ({ span }: { readonly span: Span }): boolean => !isHiddenBy(ranges, span);
  return {
    ...facts,
    participants: hidingPeople(facts.participants, ranges),
    roles: hidingPeople(facts.roles, ranges),
    goals: facts.goals.filter(isSeen),
    agenda: facts.agenda.filter(isSeen),
    values: new Map([...facts.values].filter(([key, value]) => OF_PLACE.has(key) || isSeen(value))),
  };
}

/** People of whom those are told to no client who stand where the note hides what stands there. */
export function hidingPeople(people: readonly Participant[], ranges: readonly HiddenRange[]): readonly Participant[] {
  return people.map((one) => (isHiddenBy(ranges, one.span) ? { ...one, hidden: true } : one));
}

/** They say whose note it is. */
const OF_PLACE: ReadonlySet<string> = new Set(['client', 'project']);

function readSection(
  walk: FactWalk,
  section: OutlineSection,
  sections: readonly OutlineSection[],
  isAside: (section: OutlineSection) => boolean,
): void {
  const { facts, text, lineStarts } = walk;
  const topic = section.own?.topic ?? (isPartyOf(section, sections) ? 'participants' : undefined);
  if (isOfAnother(section, sections)) return;
  readHeadingLine(walk, section);
  readHeadingKey(walk, section);
  if (topic === 'participants') facts.participants.push(...namesInBlocks(text, section.blocks, lineStarts));
  else if (topic === 'goals') {
    const isSubject = section.title.endsWith('主题');
    const goals = itemsOf(text, lineStarts, section.blocks);
    facts.goals.push(...goals.filter(({ value }) => !(isSubject && !tellsAim(value))));
  } else if (topic === 'agenda' && !isTalkedOver(walk, section) && !isBesideAgenda(section, sections))
    facts.agenda.push(
      ...itemsOf(text, lineStarts, section.blocks, true).filter(isPoint),
      ...subHeadings(section, sections, isAside),
    );
  else if (topic !== 'agenda' && !isEntryTopic(section.effective)) readFactsOf(walk, section);
}

/** Reads the facts of a section that heads none of them itself. */
function readFactsOf(walk: FactWalk, { level, title, blocks }: OutlineSection): void {
  const { facts, text } = walk;
  const count = (): number => facts.participants.length + facts.roles.length + (facts.date === undefined ? 0 : 1);
  const [others, goals] = [count(), facts.goals.length];
  readFactLines(walk, level === 1 ? withoutQuote(walk, blocks) : blocks);
  if (level === 1 || count() > others || facts.goals.length === goals || TELLS_OF_MEETING.test(title)) return;
  const own = facts.goals
    .slice(goals)
    .filter(({ span }) => !AIM_OF_TOPIC.test(text.slice(span.start - 12, span.start)));
  facts.goals.splice(goals, facts.goals.length, ...own);
}

/** A section that may tell what the meeting was for. */
const TELLS_OF_MEETING = /\d|[会例]|信息|概[述况要]|背景|基本|目|\p{Script=Latin}/u;
/** `**目标**：协作率 100%` below `线上化建设`: what is wanted of that. */
const AIM_OF_TOPIC = /(?<!\p{Script=Han})目[标的][\s*_]*[:：][\s*_]*$/u;

/** `议题` over points below each of which stands what was said: those were talked over, and nobody drew them up before. */
function isTalkedOver({ text }: FactWalk, { blocks }: OutlineSection): boolean {
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.children : []));
  const told = items.filter((item) =>
    partsOf(text, item).rest.some(({ start, end }) => SAID.test(text.slice(start, end))),
  );
  return told.length > 1 && told.length * 2 >= items.length;
}

/** `Discussion items` of a note that has an agenda of its own. */
function isBesideAgenda({ title }: OutlineSection, sections: readonly OutlineSection[]): boolean {
  return (
    TALKED_OVER.test(title) &&
    sections.some((it) => it.own?.topic === 'agenda' && /\bagenda\b|议程|议题/i.test(it.title))
  );
}

/** Sentences in Chinese, of which one tells what was done. */
const SAID = /\p{Script=Han}[。；](?:\s|$)/u;

/** What stands under `Next meeting`, at any depth, is of that one. */
function isOfAnother(section: OutlineSection, sections: readonly OutlineSection[]): boolean {
  if (section.own?.topic === 'next-meeting' || ANOTHER_MEETING.test(section.title)) return true;
  const around = sections[section.parent];
  return around !== undefined && isOfAnother(around, sections);
}

/** `**Members:**` under `### Attendees` parts those who came. */
function isPartyOf(section: OutlineSection, sections: readonly OutlineSection[]): boolean {
  const around = sections[section.parent];
  return around?.own?.topic === 'participants' && PARTY_LABEL.test(foldHeading(section.title));
}

/** `#### Lead: David` and `## 会议时间:2026-11-20` carry their value in the heading itself. */
function readHeadingLine(walk: FactWalk, section: OutlineSection): void {
  const raw = walk.text.slice(section.heading.start, section.heading.end);
  if (/[:：]/.test(raw) && !POINT_TALKED_OVER.test(raw))
    readFactLine(
      walk,
      raw.replace(/^#+\s*/, (hashes) => ' '.repeat(hashes.length)),
      section.heading.start,
      undefined,
    );
}

/** `## 议题一：性能`: a heading over what was said on one point, which announces none. */
const POINT_TALKED_OVER = /^#+\s*(?:议题|议程|话题)\s?[一二三四五六七八九十\d]/u;

const HEADING_KEYS: ReadonlySet<string> = new Set(['date', 'time', 'roles', 'client', 'project']);

/** `###### Date:` over `20 August 2025`: a heading that is a key, and its value in the first line below. */
function readHeadingKey(walk: FactWalk, { title, own, blocks }: OutlineSection): void {
  const key = own ? undefined : keyNamed(foldHeading(title));
  const [first] = blocks;
  if (key === undefined || !HEADING_KEYS.has(key) || !first) return;
  const item = first.kind === 'list' ? itemsOf(walk.text, walk.lineStarts, [first])[0]?.span : undefined;
  const line = first.kind === 'paragraph' && first.line === first.endLine ? first : undefined;
  const { start, end } = item ?? { start: line?.contentStart ?? 0, end: line?.contentEnd ?? 0 };
  const value = walk.text.slice(start, end);
  if (value === '' || value.length > 80 || isInternalLine(value)) return;
  if (OF_PLACE.has(key) && !(isAlone(blocks) && mayNamePlace(value))) return;
  assignFact(walk, key, value, start, undefined);
}

/** Nothing else stands in the section, and no second item in its list. */
function isAlone(blocks: readonly Block[]): boolean {
  const [first, second] = blocks;
  return second === undefined && (first?.kind !== 'list' || first.children.length === 1);
}

/** `Acme GmbH`, `示例公司`; what a client wants or says stands under such a heading as often. */
function mayNamePlace(value: string): boolean {
  const plain = plainText(value).trim();
  return (
    plain.length <= 40 &&
    !/^\p{Ll}|[.。!！?？;；,，:：]|[希想说问提催]|需要|反馈|确认|同意|觉得|认为|表示|要求/u.test(plain)
  );
}

/** `Discussion topics` over sections with text in them is what was talked over, and no agenda. */
const TALKED_OVER = /^(?!.*(?:\bagenda\b|议程|议题)).*(?:\b(?:discuss(?:ion|ed)|notes|minutes)\b|讨论|内容)/i;

function subHeadings(
  section: OutlineSection,
  sections: readonly OutlineSection[],
  isAside: (section: OutlineSection) => boolean,
): readonly Located<string>[] {
  const index = sections.indexOf(section);
  const isTalk = TALKED_OVER.test(section.title);
  // What stands in a section comes right behind it.
  const beyond = sections.findIndex(({ parent }, i) => i > index && parent < index);
  return sections
    .slice(index + 1, beyond < 0 ? sections.length : beyond)
    .flatMap((other) =>
      other.parent === index &&
      !isAside(other) &&
      !((isTalk && other.hasContent) || /[。；;]\s*$/.test(other.title)) &&
      !isEntryTopic(other.own?.topic)
        ? [{ value: other.title, span: other.heading }]
        : [],
    );
}

const DAY_FIRST = /^\s*(?:(?:19|20)\d\d|\d{1,2})\s*[-./年月]\s*\d/;

/** `> 时间:…` right under the title is the head of the note, set apart; any other quote is what somebody else wrote. */
function withoutQuote({ text, internal }: FactWalk, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.slice(0, 3).findIndex(({ kind }) => kind === 'quote');
  const quote = blocks[at];
  // A line of it may keep the others inside, and stands behind its mark.
  if (!quote || internal.mayKeepIn(quote.start, quote.end)) return blocks;
  const [first] = quote.children;
  const lines = first?.kind === 'paragraph' ? contentOf(first, text).split(/\r?\n/) : [];
  // The day may stand above `> 与会：…`; a line that is no longer set apart is not its head.
  const [day = '', second = ''] = lines;
  const head = DAY_FIRST.test(day) && /^\s*>/.test(second) ? second : day;
  const label = lineLabel(head.replace(/^[\s>]+/, ''));
  return label && keyNamed(label.label) ? [...blocks.slice(0, at), ...quote.children, ...blocks.slice(at + 1)] : blocks;
}
