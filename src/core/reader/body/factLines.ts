import type { LocalDate } from '../../model/date';
import type { Participant } from '../../model/note';
import type { Located } from '../../model/span';
import { holdsInternalWord } from '../../visibility/internalWords';
import { mayBeInternal } from '../../visibility/mayBeInternal';
import { type Block, contentOf } from '../blocks/block';
import { type DateContext, findDate } from '../dates/readDate';
import { isChineseName, isName, type KnownPeople } from '../fields/knownPeople';
import { foldPhrase } from '../fold';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { spanAt } from '../position';
import { PARTY_LABEL, SIDE_LABEL } from '../vocabulary/bodyLabels';
import { TEXT_COLUMNS } from '../vocabulary/columns';
import { type HiddenRange, isHiddenBy } from './hiddenRanges';
import { keepsRest, marksParent } from './insideList';
import { internalLeadIn } from './internalLeadIn';
import type { InternalLines } from './internalLines';
import { boldLabel, bracketLabel, keyNamed, signLabel } from './keyNamed';
import { type LineLabel, lineLabel } from './labelOf';
import { type ItemParts, partsOf } from './listItem';
import { hiddenWhere, namesInBlocks, namesInLine } from './names';
import { itemsOf, namesMeeting } from './points';
import { isInternalLine, isInternalMarkAlone } from './visibilityOfHeading';

/** The facts of a body while it is read. */
export type FactsSoFar = {
  date?: Located<LocalDate>;
  dateText?: string;
  participants: Participant[];
  roles: Participant[];
  goals: Located<string>[];
  agenda: Located<string>[];
  values: Map<string, Located<string>>;
};

/** A body whose lines are read for facts, and what they are read into. */
export interface Walk {
  readonly text: string;
  readonly internal: InternalLines;
  readonly dates: DateContext;
  readonly lineStarts: Uint32Array;
  readonly facts: FactsSoFar;
  readonly ranges: readonly HiddenRange[];
  /** What is read now is kept inside: people were there, but no client is told so; goals and points are left out. */
  readonly isInside?: boolean;
}

const NOBODY: KnownPeople = new Set();

/** Reads the `Key: value` lines of paragraphs, list items and tables of two columns. */
export function readLines(walk: Walk, blocks: readonly Block[]): void {
  let partiesGoOn = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'paragraph') partiesGoOn = readParagraph(walk, block, blocks[i + 1], partiesGoOn);
    else if (block.kind === 'list') readList(walk, block);
    else if (block.kind === 'table') readTable(walk, block);
  }
}

/**
 * @param next what follows: a list under a label that ends the paragraph (`会议目标:`) holds its values
 * @param comesAfterPeople the paragraph before it named people, so that a `Team lead: Melvin Manning` by itself is one of them
 * @returns whether this one names people
 */
function readParagraph(walk: Walk, block: Block, next: Block | undefined, comesAfterPeople: boolean): boolean {
  const start = block.contentStart ?? block.start;
  const end = block.contentEnd ?? block.end;
  let offset = start;
  let namesGoOn = false;
  let partiesGoOn = false;
  let isBroken = false;
  let dateGoesOn: string | undefined;
  const all = walk.text.slice(start, end).split(/\r\n|\n|\r/);
  const isAsked = all.length > 1 && walk.internal.mayHold(start, end) && mayBeInternal(all.join('\n'));
  const lead = isAsked ? internalLeadIn(all) : -1;
  const lines = lead < 0 ? all : all.slice(0, lead + 1);
  // A mark by itself says it of the paragraph: what a client may be told of a note is not taken from there.
  const marked = isAsked && all.some(isInternalMarkAlone) ? { ...walk, isInside: true } : walk;
  const isPartyAlone = comesAfterPeople && lines.length === 1 && namesParty(walk, lines[0] ?? '', offset);
  lines.forEach((line, i) => {
    const label = lineLabel(line);
    // Names may stand on the lines below their label, parties and all, until another label.
    const isParty = label !== undefined && PARTY_LABEL.test(label.label);
    if (isPartyAlone || (namesGoOn && (!label || isParty)) || (partiesGoOn && isParty)) {
      const from = isParty ? label.end : 0;
      pushPeople(marked, namesInLine(line.slice(from), offset + from, walk.lineStarts));
      if (isBroken) namesGoOn = isBroken = BROKEN.test(line);
    } else if (dateGoesOn !== undefined && !label) {
      assign(marked, dateGoesOn, line, offset, undefined);
      dateGoesOn = undefined;
    } else {
      const value = line.slice(label?.end ?? 0);
      const under = i === lines.length - 1 && next?.kind === 'list' && leadsOn(value) ? [next] : undefined;
      const key = readLine(marked, line, offset, under);
      // Nothing behind the label, or a list of names that was broken behind a comma.
      isBroken = key === 'participants' && BROKEN.test(value);
      namesGoOn = isBroken || (key === 'participants' && isBlank(value));
      partiesGoOn = key === 'participants' || (partiesGoOn && key === undefined);
      dateGoesOn = (key === 'date' || key === 'time') && isBlank(value) ? key : undefined;
    }
    offset += line.length + (walk.text.startsWith('\r\n', offset + line.length) ? 2 : 1);
  });
  return isPartyAlone || partiesGoOn;
}

const BROKEN = /[,，、;&]\s*$/;

/** Behind the label of a party nothing but whole names: `Client: Acme` is whose project it is. */
function namesParty(walk: Walk, line: string, offset: number): boolean {
  const label = lineLabel(line);
  if (!label || !PARTY_LABEL.test(label.label)) return false;
  const names = namesInLine(line.slice(label.end), offset + label.end, walk.lineStarts);
  return names.length > 0 && names.every(({ name }) => /\s/.test(name) && isName(name, NOBODY));
}

/** Nothing behind the label, or the group whose people the list names (`Who: the working team:`). */
function leadsOn(value: string): boolean {
  return isBlank(value) || /[:：]$/.test(value.trimEnd());
}

function isBlank(value: string): boolean {
  return !SAYS_SOMETHING.test(value) && /^(?:[\s*_\\]|<br\s?\/?>)*$/i.test(value);
}

/** A character that no blank has, nor a line break written as a tag: most values begin with one. */
const SAYS_SOMETHING = /[^\s*_\\<>br/]/i;

function readList(walk: Walk, list: Block): void {
  for (const item of list.children) {
    const parts = partsOf(walk.text, item);
    if (keepsRest(parts, walk.text, walk.internal)) return;
    readItem(walk, parts);
  }
}

function readItem(walk: Walk, parts: ItemParts): void {
  // A line right below it at the margin may keep it inside, and what stands under it; so may what says nothing else there.
  if (parts.firstLineEnd < parts.end && isInternalLine(walk.text.slice(parts.start, parts.end))) return;
  if (parts.rest.some((block) => marksParent(block, walk.text, walk.internal))) return;
  const nested = parts.rest.filter((block) => block.kind === 'list');
  readLine(walk, walk.text.slice(parts.start, parts.firstLineEnd), parts.start, nested);
}

/** `时间 | 地点 | 主题` over one row: what each of them is. Of one that may say internal nothing is told. */
function readRow(walk: Walk, { children: [header, row, ...more], start, end }: Block): boolean {
  if (!header || !row || more.length > 0 || header.children.length < 2 || mayBeInternal(walk.text.slice(start, end)))
    return false;
  const keys = header.children.map((cell) => keyNamed(foldPhrase(plainText(contentOf(cell, walk.text)))));
  if (keys.filter((key) => key !== undefined).length * 3 < keys.length * 2) return false;
  row.children.forEach((cell, i) => {
    const key = keys[i];
    if (key) assignCell(walk, key, cell);
  });
  return true;
}

function assignCell(walk: Walk, key: string, cell: Block): void {
  assign(walk, key, contentOf(cell, walk.text), cell.contentStart ?? cell.start, undefined);
}

/** A two-column table of keys and values; a row without a key goes on with the people of the row above. */
function readTable(walk: Walk, table: Block): void {
  let last: string | undefined;
  // `议题 | 讨论结果` heads points and what came of them.
  const second = table.children[0]?.children[1];
  const head = second && plainText(contentOf(second, walk.text)).trim();
  if (head !== undefined && TEXT_COLUMNS.get(head) === 'decision') return;
  if (readRow(walk, table)) return;
  const headed = head !== undefined && holdsInternalWord(head) ? { ...walk, isInside: true } : walk;
  for (const row of table.children) {
    const [key, value] = row.children;
    if (row.children.length !== 2 || !key || !value) continue;
    const head = plainText(contentOf(key, walk.text)).replace(/\s*[:：]$/, '');
    if (holdsInternalWord(head)) continue;
    const name = head === '' && last === 'participants' ? last : keyNamed(head);
    last = name;
    if (name) assignCell(headed, name, value);
  }
}

/** @returns the key that the line gives a value to, if it is one that notes have; of several on one line the last */
export function readLine(
  walk: Walk,
  line: string,
  offset: number,
  nested: readonly Block[] | undefined,
): string | undefined {
  const all = labelledParts(line);
  // What stands between bars may keep inside what stands behind the next of them.
  const isWhole = all.length > 1 && mayBeInternal(line.replaceAll('\u3000', ' '));
  const parts = isWhole ? [{ start: 0, end: line.length }] : all;
  let last: string | undefined;
  for (const { start, end } of parts) last = readPart(walk, line.slice(start, end), offset + start, nested);
  return last;
}

const PART_ENDS = /\s*[|｜]\s*|[ \t]*\u3000\s*|[ \t]{2,}|\s[;；/]\s/g;

/** `时间：… ｜ 地点：… ｜ 参会：…`: where bars or wide blanks part labels that notes have, each by itself. */
function labelledParts(line: string): readonly { readonly start: number; readonly end: number }[] {
  const whole = [{ start: 0, end: line.length }];
  if (line.length > 400 || !/[:：]/.test(line) || !/[|｜\u3000\t]|\s[;；/ ]/.test(line)) return whole;
  const starts = [...line.matchAll(PART_ENDS)].flatMap((match) => {
    const start = match.index + match[0].length;
    const label = lineLabel(line.slice(start));
    return label && keyNamed(label.label) ? [{ start, until: match.index }] : [];
  });
  if (starts.length === 0) return whole;
  const ends = [...starts.map(({ until }) => until), line.length];
  return [0, ...starts.map(({ start }) => start)].map((start, i) => ({ start, end: ends[i] ?? line.length }));
}

function readPart(walk: Walk, line: string, offset: number, nested: readonly Block[] | undefined): string | undefined {
  const label = lineLabel(line) ?? bracketLabel(line) ?? boldLabel(line) ?? signLabel(line);
  const named = label && keyNamed(label.label);
  const isSide = label && (named === undefined || named === 'client') && namesSide(label, line, offset, walk);
  const key = isSide ? 'participants' : named;
  const isName = key === 'goals' && label !== undefined && isSubjectAlone(label.label, line.slice(label.end));
  if (label && key && !isName && !isInternalLine(line) && !isWhollyStruck(line))
    assign(walk, key, line.slice(label.end), offset + label.end, nested);
  return key;
}

/** `会议主题：产品周会`: what the meeting is called. */
function isSubjectAlone(label: string, value: string): boolean {
  return label.endsWith('主题') && namesMeeting(plainText(value));
}

/** `甲方：李处长、张科`: several people by their names, or one by a title. */
function namesSide(label: LineLabel, line: string, offset: number, { lineStarts }: Walk): boolean {
  if (!SIDE_LABEL.test(label.label)) return false;
  const names = namesInLine(line.slice(label.end), offset + label.end, lineStarts).map(({ name }) => name);
  return names.length > 0 && names.every(isPersonOfSide) && (names.length > 1 || (names[0]?.length ?? 0) > 2);
}

/** `李处长`, `信息部姚经理`. */
function isPersonOfSide(name: string): boolean {
  return (
    isChineseName(name) || (/^\p{Script=Han}{2,8}$/u.test(name) && isChineseName(name.slice(-3)) && TITLED.test(name))
  );
}

const TITLED = /(?:经理|主任|主管|总监|[处科局部校院]长|老师|律师|会计|书记|总|工)$/u;

/** Gives a key of the note its value, wherever it stands. */
export function assign(
  walk: Walk,
  key: string,
  value: string,
  start: number,
  nested: readonly Block[] | undefined,
): void {
  const { facts, text, lineStarts, ranges } = walk;
  const span = spanAt(lineStarts, start, start + value.trimEnd().length);
  if (isWhollyStruck(value)) return;
  if (key === 'participants') {
    pushPeople(walk, namesInLine(value, start, lineStarts));
    if (nested) pushPeople(walk, namesInBlocks(text, nested, lineStarts));
    return;
  }
  if (key === 'roles' || key === 'several') {
    const names = namesInLine(value, start, lineStarts);
    if (key === 'roles')
      facts.roles.push(...names.filter(({ name }) => isName(name, NOBODY) || /^\p{Script=Han}{2,3}$/u.test(name)));
    else if (names.length > 1) pushPeople(walk, names);
    return;
  }
  if (key === 'goals' || key === 'agenda') {
    if (walk.isInside) return;
    const own = plainText(value);
    if (own !== '') facts[key].push({ value: own, span });
    if (nested) facts[key].push(...itemsOf(text, lineStarts, nested));
    return;
  }
  // In a comment, or struck out, it is said of nothing.
  const untold = ranges.filter(({ isText }) => !isText);
  if (isHiddenBy(untold, span)) return;
  if (key === 'date' || key === 'time') {
    const [below] = isBlank(value) && nested ? itemsOf(text, lineStarts, nested) : [];
    if (below) {
      assign(walk, key, text.slice(below.span.start, below.span.end), below.span.start, undefined);
      return;
    }
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

function pushPeople({ facts, isInside = false }: Walk, people: readonly Participant[]): void {
  facts.participants.push(...hiddenWhere(isInside, people));
}
