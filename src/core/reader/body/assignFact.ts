import type { LocalDate } from '../../model/date';
import type { Participant } from '../../model/note';
import type { Located } from '../../model/span';
import type { Block } from '../blocks/block';
import { type DateContext, findDate } from '../dates/readDate';
import { isName, type KnownPeople } from '../fields/knownPeople';
import { isWhollyStruck, plainText } from '../inline/plainText';
import { spanAt } from '../position';
import { type HiddenRange, isHiddenBy } from './hiddenRanges';
import type { InternalLines } from './internalLines';
import { hiddenWhere, namesInBlocks, namesInLine } from './names';
import { itemsOf } from './points';

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
export interface FactWalk {
  readonly text: string;
  readonly internal: InternalLines;
  readonly dates: DateContext;
  readonly lineStarts: Uint32Array;
  readonly facts: FactsSoFar;
  readonly ranges: readonly HiddenRange[];
  /** What is read now is kept inside: people were there, but no client is told so; goals and points are left out. */
  readonly isInside?: boolean;
}

/** Where whoever is named has to be told by their name alone. */
export const NOBODY: KnownPeople = new Set();

/** Whether nothing stands there but blanks and line breaks. */
export function isBlank(value: string): boolean {
  return !SAYS_SOMETHING.test(value) && /^(?:[\s*_\\]|<br\s?\/?>)*$/i.test(value);
}

/** A character that no blank has, nor a line break written as a tag: most values begin with one. */
const SAYS_SOMETHING = /[^\s*_\\<>br/]/i;

/** Gives a key of the note its value, wherever it stands. */
export function assignFact(
  walk: FactWalk,
  key: string,
  value: string,
  start: number,
  nested: readonly Block[] | undefined,
): void {
  if (isWhollyStruck(value)) return;
  const span = spanAt(walk.lineStarts, start, start + value.trimEnd().length);
  switch (key) {
    case 'participants':
      pushPeople(walk, namesInLine(areHandles(value) ? value.replaceAll(' ', ',') : value, start, walk.lineStarts));
      if (nested) pushPeople(walk, namesInBlocks(walk.text, nested, walk.lineStarts));
      return;
    case 'roles':
      walk.facts.roles.push(...namesInLine(value, start, walk.lineStarts).filter(mayBePerson));
      return;
    case 'several': {
      const names = namesInLine(value, start, walk.lineStarts);
      if (names.length > 1) pushPeople(walk, names);
      return;
    }
    case 'goals':
    case 'agenda':
      if (!walk.isInside) pushPoints(walk, key, { value, span }, nested);
      return;
    default:
      // In a comment, or struck out, it is said of nothing.
      if (
        isHiddenBy(
          walk.ranges.filter(({ isText }) => !isText),
          span,
        )
      )
        return;
      if (key === 'date' || key === 'time') assignDate(walk, { value, span }, nested);
      else assignValue(walk, key, { value, span });
  }
}

const WORDS = /^\s*[A-Za-z][\w.-]*(?: [A-Za-z][\w.-]*){3,14}\s*$/;

/** `max wei rain tai`: what four people and more are called by, most of them without a capital. */
function areHandles(value: string): boolean {
  if (!WORDS.test(value)) return false;
  const words = value.trim().split(' ');
  return words.filter((word) => /^[a-z]/.test(word)).length * 2 > words.length;
}

function mayBePerson({ name }: Participant): boolean {
  return isName(name, NOBODY) || /^\p{Script=Han}{2,3}$/u.test(name);
}

function pushPoints(
  { facts, text, lineStarts }: FactWalk,
  key: 'goals' | 'agenda',
  { value, span }: Located<string>,
  nested: readonly Block[] | undefined,
): void {
  for (const { from, to } of numberedParts(value)) {
    const own = plainText(value.slice(from, to)).replace(/[;；]$/, '');
    const end = span.start + value.slice(0, to).trimEnd().length;
    if (own !== '') facts[key].push({ value: own, span: spanAt(lineStarts, span.start + from, end) });
  }
  if (nested) facts[key].push(...itemsOf(text, lineStarts, nested));
}

/** `1. 确定渠道 2. 明确时间`: each of what a line numbers, or all of it. */
function numberedParts(value: string): readonly { readonly from: number; readonly to: number }[] {
  const whole = [{ from: 0, to: value.length }];
  if (!/^[\s*_]*[(（]?1[.、)）]/.test(value)) return whole;
  const marks = [...value.matchAll(/(?:^[\s*_]*|[\s;；，,。])[(（]?(\d)[.、)）](?!\d)\s*/g)];
  const areInOrder = marks.length > 1 && marks.every(([, digit], i) => Number(digit) === i + 1);
  if (!areInOrder) return whole;
  return marks.map((mark, i) => ({ from: mark.index + mark[0].length, to: marks[i + 1]?.index ?? value.length }));
}

/** The first day that is given is the note's; what stands behind it, or names none, is the time. */
function assignDate(walk: FactWalk, { value, span }: Located<string>, nested: readonly Block[] | undefined): void {
  const { facts, text, lineStarts } = walk;
  const [below] = isBlank(value) && nested ? itemsOf(text, lineStarts, nested) : [];
  if (below) {
    assignFact(walk, 'date', text.slice(below.span.start, below.span.end), below.span.start, undefined);
    return;
  }
  const found = facts.date ? undefined : findDate(value, walk.dates);
  if (found?.date) {
    const { start } = span;
    facts.date = { value: found.date, span: spanAt(lineStarts, start + found.start, start + found.end) };
    facts.dateText = value.slice(found.end);
  } else if (!facts.values.has('time')) facts.values.set('time', { value: plainText(value), span });
}

function assignValue({ facts }: FactWalk, key: string, { value, span }: Located<string>): void {
  const plain = plainText(value);
  if (plain !== '' && !facts.values.has(key)) facts.values.set(key, { value: plain, span });
}

/** Adds people who were there. */
export function pushPeople({ facts, isInside = false }: FactWalk, people: readonly Participant[]): void {
  facts.participants.push(...hiddenWhere(isInside, people));
}
