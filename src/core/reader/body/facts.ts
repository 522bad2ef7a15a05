import type { LocalDate } from '../../model/date';
import type { Participant } from '../../model/note';
import type { Located } from '../../model/span';
import { holdsInternalWord } from '../../visibility/internalWords';
import { mayBeInternal } from '../../visibility/mayBeInternal';
import type { Block } from '../blocks/block';
import { type DateContext, findDate } from '../dates/readDate';
import { isName, type KnownPeople } from '../fields/knownPeople';
import { plainText } from '../inline/plainText';
import { spanAt } from '../position';
import { PARTY_LABEL } from '../vocabulary/bodyLabels';
import { bracketLabel, keyNamed, signLabel } from './keyNamed';
import { lineLabel } from './labelOf';
import { partsOf } from './listItem';
import { namesInBlocks, namesInLine } from './names';
import { isEntryTopic, type Outline, type OutlineSection } from './outline';
import { foldHeading } from './topicOf';
import { isInternalLead, isInternalLine } from './visibilityOfHeading';

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

type Building = {
  date?: Located<LocalDate>;
  dateText?: string;
  participants: Participant[];
  roles: Participant[];
  goals: Located<string>[];
  agenda: Located<string>[];
  values: Map<string, Located<string>>;
};

const NOBODY: KnownPeople = new Set();
const ANOTHER_MEETING = /下次|下一次|下期|\bnext (?:meeting|call|session|sync)\b/i;

/**
 * Reads the facts of a body: key lines in paragraphs and lists, and sections of people, goals and agenda.
 *
 * @param aside sections that tell nothing about the note as such
 */
export function factsOf(
  text: string,
  outline: Outline,
  aside: ReadonlySet<OutlineSection>,
  dates: DateContext,
  lineStarts: Uint32Array,
): BodyFacts {
  const facts: Building = { participants: [], roles: [], goals: [], agenda: [], values: new Map() };
  const walk: Walk = { text, dates, lineStarts, facts };
  readLines(walk, withoutQuote(text, outline.preamble));
  const isAside = (section: OutlineSection): boolean => aside.has(section);
  for (const section of outline.sections) if (!isAside(section)) readSection(walk, section, outline.sections, isAside);
  return facts;
}

interface Walk {
  readonly text: string;
  readonly dates: DateContext;
  readonly lineStarts: Uint32Array;
  readonly facts: Building;
}

function readSection(
  walk: Walk,
  section: OutlineSection,
  sections: readonly OutlineSection[],
  isAside: (section: OutlineSection) => boolean,
): void {
  const { facts, text, lineStarts } = walk;
  const topic = section.own?.topic ?? (isPartyOf(section, sections) ? 'participants' : undefined);
  if (topic === 'next-meeting' || ANOTHER_MEETING.test(section.title)) return;
  readHeadingLine(walk, section);
  if (topic === 'participants') facts.participants.push(...namesInBlocks(text, section.blocks, lineStarts));
  else if (topic === 'goals') facts.goals.push(...itemsOf(walk, section.blocks));
  else if (topic === 'agenda')
    facts.agenda.push(...itemsOf(walk, section.blocks).filter(isPoint), ...subHeadings(section, sections, isAside));
  else if (!isEntryTopic(section.effective))
    readLines(walk, section.level === 1 ? withoutQuote(text, section.blocks) : section.blocks);
}

/** `**Members:**` under `### Attendees` parts those who came. */
function isPartyOf(section: OutlineSection, sections: readonly OutlineSection[]): boolean {
  const around = sections[section.parent];
  return around?.own?.topic === 'participants' && PARTY_LABEL.test(foldHeading(section.title));
}

/** `#### Lead: David` and `## 会议时间:2026-11-20` carry their value in the heading itself. */
function readHeadingLine(walk: Walk, section: OutlineSection): void {
  const raw = walk.text.slice(section.heading.start, section.heading.end);
  if (/[:：]/.test(raw))
    readLine(
      walk,
      raw.replace(/^#+\s*/, (hashes) => ' '.repeat(hashes.length)),
      section.heading.start,
      undefined,
    );
}

/** A point of an agenda is short; sentence after sentence is what was said on it. */
function isPoint({ value }: Located<string>): boolean {
  return value.length <= 200 && !/[\p{Ll}\p{Script=Han})][.。!?？！]\s*[\p{Lu}\p{Script=Han}]/u.test(value);
}

/** `Discussion topics` over sections with text in them is what was talked over, and no agenda. */
const TALKED_OVER = /^(?!.*(?:\bagenda\b|议程|议题)).*(?:\b(?:discuss(?:ion|ed)|notes|minutes)\b|讨论)/i;

function subHeadings(
  section: OutlineSection,
  sections: readonly OutlineSection[],
  isAside: (section: OutlineSection) => boolean,
): readonly Located<string>[] {
  const index = sections.indexOf(section);
  const isTalk = TALKED_OVER.test(section.title);
  return sections.flatMap((other) =>
    other.parent === index && !isAside(other) && !(isTalk && other.hasContent) && !isEntryTopic(other.own?.topic)
      ? [{ value: other.title, span: other.heading }]
      : [],
  );
}

/** `> 时间:…` right under the title is the head of the note, set apart; any other quote is what somebody else wrote. */
function withoutQuote(text: string, blocks: readonly Block[]): readonly Block[] {
  const at = blocks.slice(0, 3).findIndex(({ kind }) => kind === 'quote');
  const quote = blocks[at];
  const first = quote?.children[0];
  const label = first?.kind === 'paragraph' && lineLabel(text.slice(first.contentStart, first.contentEnd));
  return quote && label && keyNamed(label.label)
    ? [...blocks.slice(0, at), ...quote.children, ...blocks.slice(at + 1)]
    : blocks;
}

function readLines(walk: Walk, blocks: readonly Block[]): void {
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') readParagraph(walk, block, blocks[i + 1]);
    else if (block.kind === 'list') for (const item of block.children) readItem(walk, item);
    else if (block.kind === 'table') readTable(walk, block);
  }
}

/** @param next what follows: a list under a label that ends the paragraph (`会议目标:`) holds its values */
function readParagraph(walk: Walk, block: Block, next: Block | undefined): void {
  const start = block.contentStart ?? block.start;
  let offset = start;
  let namesGoOn = false;
  let partiesGoOn = false;
  const lines = walk.text.slice(start, block.contentEnd ?? block.end).split(/\r\n|\n|\r/);
  lines.forEach((line, i) => {
    const label = lineLabel(line);
    // Names may stand on the lines below their label, parties and all, until another label.
    const isParty = label !== undefined && PARTY_LABEL.test(label.label);
    if ((namesGoOn && (!label || isParty)) || (partiesGoOn && isParty))
      walk.facts.participants.push(...namesInLine(line, offset, walk.lineStarts));
    else {
      const under =
        i === lines.length - 1 && next?.kind === 'list' && leadsOn(line.slice(label?.end ?? 0)) ? [next] : undefined;
      const key = readLine(walk, line, offset, under);
      namesGoOn = key === 'participants' && isBlank(line.slice(label?.end ?? 0));
      partiesGoOn = key === 'participants' || (partiesGoOn && key === undefined);
    }
    offset += line.length + (walk.text.startsWith('\r\n', offset + line.length) ? 2 : 1);
  });
}

/** Nothing behind the label, or the group whose people the list names (`Who: the working team:`). */
function leadsOn(value: string): boolean {
  return isBlank(value) || /[:：]\s*$/.test(value);
}

function isBlank(value: string): boolean {
  return /^(?:[\s*_\\]|<br\s?\/?>)*$/i.test(value);
}

function readItem(walk: Walk, item: Block): void {
  const parts = partsOf(walk.text, item);
  const nested = parts.rest.filter((block) => block.kind === 'list');
  readLine(walk, walk.text.slice(parts.start, parts.firstLineEnd), parts.start, nested);
}

/** A two-column table of keys and values; a row without a key goes on with the people of the row above. */
function readTable(walk: Walk, table: Block): void {
  let last: string | undefined;
  for (const row of table.children) {
    const [key, value] = row.children;
    if (row.children.length !== 2 || !key || !value) continue;
    const head = plainText(walk.text.slice(key.contentStart, key.contentEnd)).replace(/\s*[:：]$/, '');
    if (holdsInternalWord(head)) continue;
    const name = head === '' && last === 'participants' ? last : keyNamed(head);
    last = name;
    if (name)
      assign(
        walk,
        name,
        walk.text.slice(value.contentStart, value.contentEnd),
        value.contentStart ?? value.start,
        undefined,
      );
  }
}

/** @returns the key that the line gives a value to, if it is one that notes have */
function readLine(walk: Walk, line: string, offset: number, nested: readonly Block[] | undefined): string | undefined {
  const label = lineLabel(line) ?? bracketLabel(line) ?? signLabel(line);
  const key = label && keyNamed(label.label);
  if (label && key && !isInternalLine(line)) assign(walk, key, line.slice(label.end), offset + label.end, nested);
  return key;
}

function assign(walk: Walk, key: string, value: string, start: number, nested: readonly Block[] | undefined): void {
  const { facts, text, lineStarts } = walk;
  const span = spanAt(lineStarts, start, start + value.trimEnd().length);
  if (key === 'participants') {
    facts.participants.push(...namesInLine(value, start, lineStarts));
    if (nested) facts.participants.push(...namesInBlocks(text, nested, lineStarts));
    return;
  }
  if (key === 'roles' || key === 'several') {
    const names = namesInLine(value, start, lineStarts);
    if (key === 'roles')
      facts.roles.push(...names.filter(({ name }) => isName(name, NOBODY) || /^\p{Script=Han}{2,3}$/u.test(name)));
    else if (names.length > 1) facts.participants.push(...names);
    return;
  }
  if (key === 'goals' || key === 'agenda') {
    const own = plainText(value);
    if (own !== '') facts[key].push({ value: own, span });
    if (nested) facts[key].push(...itemsOf(walk, nested));
    return;
  }
  if (key === 'date' || key === 'time') {
    const found = facts.date ? undefined : findDate(value, walk.dates);
    if (found?.date) {
      facts.date = { value: found.date, span: spanAt(lineStarts, start + found.start, start + found.end) };
      facts.dateText = value.slice(found.end);
    } else if (!facts.values.has('time')) facts.values.set('time', { value: plainText(value), span });
    return;
  }
  const plain = plainText(value);
  if (plain !== '' && !facts.values.has(key)) facts.values.set(key, { value: plain, span });
}

const ABOUT_WHOM = /internal|client|customer|visib|audience|share|public|内部|客户|可见|公开|对外|分享/i;
const POINT_COLUMNS =
  /^(?:item|agenda items?|agenda|topics?|subject|title|point|goals?|objectives?|议题(?:名称|内容)?|议程|事项|主题|内容|目标)$/;

/** The cells of a table of points (`No. | Item`) that say what they are; `[item name]` waits to be filled in. */
function pointsOf(text: string, table: Block): readonly Block[] {
  const [header, ...rows] = table.children;
  // What a row keeps inside is said in another cell or head: of a table that may say so nothing is told.
  const heads = text.slice(header?.start, header?.end);
  if (ABOUT_WHOM.test(heads) || mayBeInternal(text.slice(table.start, table.end))) return [];
  const cellText = (cell: Block): string => plainText(text.slice(cell.contentStart, cell.contentEnd));
  const column = header?.children.findIndex((cell) => POINT_COLUMNS.test(foldHeading(cellText(cell)))) ?? -1;
  return rows.flatMap((row) => {
    const cell = row.children[column];
    return cell && !/^(?:\[.*\])?$/.test(cellText(cell)) ? [cell] : [];
  });
}

/** Items of lists and lines of paragraphs, as goals and agendas are written. */
function itemsOf(walk: Walk, blocks: readonly Block[]): readonly Located<string>[] {
  const items: Located<string>[] = [];
  const push = (start: number, end: number): void => {
    const raw = walk.text.slice(start, end);
    const value = plainText(raw);
    if (value !== '' && !isInternalLine(raw)) items.push({ value, span: spanAt(walk.lineStarts, start, end) });
  };
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const [start, end] = [block.contentStart ?? block.start, block.contentEnd ?? block.end];
      if (isInternalLead(walk.text.slice(start, end))) break;
      push(start, end);
    } else if (block.kind === 'table') {
      for (const cell of pointsOf(walk.text, block)) push(cell.contentStart ?? cell.start, cell.contentEnd ?? cell.end);
    } else if (block.kind === 'list') {
      for (const item of block.children) {
        const parts = partsOf(walk.text, item);
        // A label that says internal, with nothing under it, heads the items after it.
        if (parts.rest.length === 0 && isInternalLead(walk.text.slice(parts.start, parts.end))) return items;
        push(parts.start, parts.firstLineEnd);
      }
    }
  }
  return items;
}
