import type { EntryKind } from '../../model/entry';
import { entryLabel } from '../body/labelOf';
import type { OutlineSection } from '../body/outline';
import { tellsClosingZh, tellsDecisionZh, tellsSettledZh, tellsVoteZh } from '../body/tellsDecisionZh';
import { readsAsOrder } from '../commitments/english/order';
import { isGroup, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { splitPeople } from '../people';
import type { EntryContext } from './entryPlace';
import type { Scope } from './scope';
import { tellsCharge } from './tellsCharge';
import { TOLD_ACTION, TOLD_DECISION } from './unlabelled';

const HEADING_MARK = /^(?:#{1,6}[ \t]*|\*\*|__)?/;

const NUMBERED_MARK =
  /^(?:#{1,6}[ \t]*|\*\*|__)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}(?:[.、)）:：]|(?=\s))|[一二三四五六七八九十]{1,2}、)\s*)?/;

/** Somebody the note knows, somebody of two names, or all: `Berlin: find a room` is a topic. */
function isPersonal(name: string, known: KnownPeople): boolean {
  return isKnown(name, known) || isGroup(name) || (/\s/.test(name.trim()) && isName(name, known));
}

/** `### Anna: review the page` under *Actions*; the name stays in the text, where owners are read. */
function namedTask(line: string, known: KnownPeople): boolean {
  const names = /^([^:：]{1,40})[:：]\s*\S/u.exec(line)?.[1] ?? '';
  return names !== '' && splitPeople(names).every((part) => isPersonal(part.text, known));
}

/** Whether among headings that name who does what (`### Anna: the slides`) this one does, or tells what to do: `### Lyn: the page`, `### Convert the page`. */
function isAmongTasks(
  line: string,
  section: OutlineSection,
  sections: readonly OutlineSection[],
  { text, known }: EntryContext,
): boolean {
  const beside = sections.filter((other) => other.parent === section.parent && other !== section);
  const named = beside.filter((other) => namedTask(headingLine(other, text, HEADING_MARK).line, known));
  if (named.length < 2 || named.length * 2 < beside.length) return false;
  const lead = /^(\p{Lu}\p{Ll}+):\s*\S/u.exec(line)?.[1];
  const [verb = ''] = /^\p{L}+/u.exec(line) ?? [];
  return (lead !== undefined && isName(lead, known)) || readsAsOrder(verb, line.slice(verb.length), known);
}

/** What a heading says behind its mark, and where that stands, without what closes it. */
export interface HeadingLine {
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** @param mark behind what its words begin */
function headingLine({ heading }: OutlineSection, text: string, mark: RegExp): HeadingLine {
  const raw = text.slice(heading.start, heading.end);
  const length = mark.exec(raw)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(raw.slice(length))?.[0] ?? '';
  const start = heading.start + length;
  return { line, start, end: start + line.replace(/[\s#*_]+$/, '').length };
}

/** A heading without its hashes, and without the number behind them. */
export function unnumbered(section: OutlineSection, text: string): HeadingLine {
  return headingLine(section, text, NUMBERED_MARK);
}

/** What a heading says is an entry, and where in the note the text of that entry stands. */
export interface HeadedEntry {
  readonly kind: EntryKind;
  readonly start: number;
  readonly end: number;
}

/** `### Decision 1: use Postgres` under *Decisions*, `### Anna: review the page` under *Actions*, `### 王伟：负责登录页` anywhere. */
export function labelledHeading(
  section: OutlineSection,
  kind: EntryKind | undefined,
  sections: readonly OutlineSection[],
  scope: Scope,
): HeadedEntry | undefined {
  const { text, known } = scope.context;
  const { line, start, end } = headingLine(section, text, HEADING_MARK);
  const isCharge =
    (kind === 'action' || (kind === undefined && scope.isTalk && !scope.heading.isOfPeople)) &&
    tellsCharge(line, known);
  const isSettled =
    kind === undefined &&
    scope.isTalk &&
    isAlone(section) &&
    /\p{Script=Han}/u.test(line) &&
    (tellsSettledZh(line) ||
      tellsVoteZh(line) ||
      ((/^\d/.test(line) || SENTENCE_ZH.test(line)) && tellsDecisionZh(line)) ||
      (SENTENCE_ZH.test(line) && tellsClosingZh(line)));
  const isTask = kind === 'action' && (namedTask(line, known) || isAmongTasks(line, section, sections, scope.context));
  const told = isCharge
    ? TOLD_ACTION
    : isSettled
      ? TOLD_DECISION
      : kind && (entryLabel(line) ?? (isTask ? TOLD_ACTION : undefined));
  if (!told || (kind !== undefined && told.meaning.kind !== kind) || line.slice(told.end).trim() === '')
    return undefined;
  return told === TOLD_DECISION
    ? { kind: 'decision', start: unnumbered(section, text).start, end }
    : { kind: told.meaning.kind, start: start + told.end, end };
}

/** A sentence of two clauses, which heads nothing. */
const SENTENCE_ZH = /^[^，,]{4,}[，,][^：:？?]{8,}$/u;

/** Nothing stands under it. */
function isAlone({ blocks }: OutlineSection): boolean {
  return blocks.length === 0;
}
