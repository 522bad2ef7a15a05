import type { EntryKind } from '../../model/entry';
import type { Block } from '../blocks/block';
import { entryLabel, lineLabel } from '../body/labelOf';
import { partsOf } from '../body/listItem';
import type { OutlineSection } from '../body/outline';
import { tellsClosingZh, tellsDecisionZh, tellsSettledZh } from '../body/tellsDecisionZh';
import { isEntryTopic } from '../body/topicOf';
import { readsAsOrder } from '../commitments/english/order';
import { isGroup, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { entryKey } from '../keyNames';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { DETAIL_LABELS, TASK_LABELS } from '../vocabulary/labels';
import { draftFor, type EntryContext, type EntryPlace, readEntryText } from './buildEntry';
import { linesOf } from './lines';
import { ownersInItem, pushWithSubItems } from './readSubItems';
import { hiding, type Scope } from './scope';
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
  const named = beside.filter((other) => namedTask(titleIn(other, text), known));
  if (named.length < 2 || named.length * 2 < beside.length) return false;
  const lead = /^(\p{Lu}\p{Ll}+):\s*\S/u.exec(line)?.[1];
  const [verb = ''] = /^\p{L}+/u.exec(line) ?? [];
  return (lead !== undefined && isName(lead, known)) || readsAsOrder(verb, line.slice(verb.length), known);
}

/** A heading without its mark. */
function titleIn({ heading }: OutlineSection, text: string): string {
  const raw = text.slice(heading.start, heading.end);
  return /^[^\r\n]*/.exec(raw.slice(HEADING_MARK.exec(raw)?.[0].length))?.[0] ?? '';
}

/** What a heading says is an entry, and where in the note the text of that entry stands. */
interface HeadedEntry {
  readonly kind: EntryKind;
  readonly start: number;
  readonly end: number;
}

/** `### Decision 1: use Postgres` under *Decisions*, `### Anna: review the page` under *Actions*, `### 王伟：负责登录页` anywhere. */
function labelledHeading(
  section: OutlineSection,
  kind: EntryKind | undefined,
  sections: readonly OutlineSection[],
  scope: Scope,
): HeadedEntry | undefined {
  const { text, known } = scope.context;
  const raw = text.slice(section.heading.start, section.heading.end);
  const mark = HEADING_MARK.exec(raw)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(raw.slice(mark))?.[0] ?? '';
  const isCharge =
    (kind === 'action' || (kind === undefined && scope.isTalk && !scope.isOfPeople)) && tellsCharge(line, known);
  const isSettled =
    kind === undefined &&
    scope.isTalk &&
    isAlone(section) &&
    /\p{Script=Han}/u.test(line) &&
    (tellsSettledZh(line) ||
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
  const start = section.heading.start + mark;
  if (told === TOLD_DECISION)
    return {
      kind: 'decision',
      start: section.heading.start + numberedMark(raw),
      end: start + line.replace(/[\s#*_]+$/, '').length,
    };
  return { kind: told.meaning.kind, start: start + told.end, end: start + line.replace(/[\s#*_]+$/, '').length };
}

/** A sentence of two clauses, which heads nothing. */
const SENTENCE_ZH = /^[^，,]{4,}[，,][^：:？?]{8,}$/u;

/** How long what a heading is numbered with is, with its hashes. */
function numberedMark(raw: string): number {
  return NUMBERED_MARK.exec(raw)?.[0].length ?? 0;
}

/** Nothing stands under it. */
function isAlone({ blocks }: OutlineSection): boolean {
  return blocks.length === 0;
}

interface CardField {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly isFilled: boolean;
  /** Its label is one of a card's; where none says what the task is, any other may name a task of its own (`Header: fix it`). */
  readonly isOfCard: boolean;
}

const OF_TASK =
  /^(?:任务|工作|验收|交付|完成|预计|优先|备注|说明|目标|要求|截止|技术|预期|成果|措施|priority|effort|estimate|notes?$|definition)/u;

/** `- Owner: Sam`, `- Done:`, and `- Sam` where the heading is no word of tasks: an item that says something of a task. */
function fieldIn(item: Block, { own }: OutlineSection, context: EntryContext): CardField | undefined {
  const { text } = context;
  const { checkbox, start, end, firstLineEnd, rest } = partsOf(text, item);
  if (
    own === undefined &&
    checkbox === undefined &&
    rest.length === 0 &&
    ownersInItem(text.slice(start, end), start, context)
  )
    return { label: 'owner', start, end, isFilled: true, isOfCard: true };
  const found = lineLabel(text.slice(start, end));
  if (!found || checkbox !== undefined) return undefined;
  const { label } = found;
  const isFilled = text.slice(start + found.end, end).trim() !== '';
  const isOfCard =
    entryKey(label) !== undefined || TASK_LABELS.has(label) || DETAIL_LABELS.has(label) || OF_TASK.test(label);
  return { label, start: start + found.end, end: firstLineEnd, isFilled, isOfCard: isOfCard || !isFilled };
}

/** `Assigned to: Sam` in a line of a paragraph. */
function fieldsInLines(
  { kind, start, end, contentStart = start, contentEnd = end }: Block,
  context: EntryContext,
): readonly CardField[] {
  const { text, internal } = context;
  if (kind !== 'paragraph' || internal.mayKeepIn(start, end)) return [];
  return linesOf(text, contentStart, contentEnd).flatMap((line) => {
    const found = lineLabel(text.slice(line.start, line.end));
    if (!found || entryKey(found.label) === undefined) return [];
    const from = line.start + found.end;
    return [
      {
        label: found.label,
        start: from,
        end: line.end,
        isFilled: text.slice(from, line.end).trim() !== '',
        isOfCard: true,
      },
    ];
  });
}

/** `### 2. Preview` under *Actions* over `- Task: …`, `- Owner: Sam`, `- Due: …`: a card of labels, one action. */
function cardUnder(section: OutlineSection, scope: Scope): HeadedEntry | undefined {
  const kind = 'action';
  if (section.effective !== kind) return undefined;
  const items = section.blocks.flatMap((block) => (block.kind === 'list' ? block.children : []));
  const fields: CardField[] = items.flatMap((item) => fieldIn(item, section, scope.context) ?? []);
  // One item that is no field (`Fix the header`) is a task, and the heading their topic; one that keeps something inside may speak of them all.
  const others = items.filter((item) => !scope.context.internal.mayKeepIn(item.start, item.end));
  if (others.some((item) => !fieldIn(item, section, scope.context))) return undefined;
  fields.push(...section.blocks.flatMap((block) => fieldsInLines(block, scope.context)));
  const labelled = fields.filter(({ isFilled }) => isFilled);
  if (!labelled.some(({ label }) => entryKey(label) === 'owner')) return undefined;
  const task = labelled.find(({ label }) => TASK_LABELS.has(label));
  if (task) return { kind, start: task.start, end: task.end };
  if (fields.some(({ isOfCard }) => !isOfCard)) return undefined;
  const raw = scope.context.text.slice(section.heading.start, section.heading.end);
  const mark = numberedMark(raw);
  const line = /^[^\r\n]*/.exec(raw.slice(mark))?.[0] ?? '';
  const start = section.heading.start + mark;
  return { kind, start, end: start + line.replace(/[\s#*_]+$/, '').length };
}

/** Where a section ends, with those below it. */
function endOf(section: OutlineSection, sections: readonly OutlineSection[], text: string): number {
  const index = sections.indexOf(section);
  const below = new Set([index]);
  for (const [at, { parent, heading }] of sections.entries()) {
    if (at <= index) continue;
    if (!below.has(parent)) return heading.start;
    below.add(at);
  }
  return text.length;
}

/** Whether a line (`Internal:`) that is no real heading, and yet heads a part, keeps inside what follows it in the section around. */
function isLedInside({ parent, heading }: OutlineSection, sections: readonly OutlineSection[], text: string): boolean {
  return sections.some(
    (other, i) =>
      i > parent &&
      other.heading.start < heading.start &&
      other.mark === 'internal' &&
      !text.startsWith('#', other.heading.start) &&
      (other.parent === parent || other.blocks.length === 0),
  );
}

/**
 * Reads a heading that is an entry by itself, with the labelled items below it as its fields.
 *
 * @returns whether the section was such a one
 */
export function readHeadingEntry(section: OutlineSection, sections: readonly OutlineSection[], scope: Scope): boolean {
  const around = sections[section.parent];
  const inherited = isEntryTopic(around?.effective) ? around.effective : undefined;
  const isOfItsOwn = section.own !== undefined && section.own.topic !== inherited;
  const headed =
    (isOfItsOwn ? undefined : labelledHeading(section, inherited, sections, scope)) ?? cardUnder(section, scope);
  if (!headed) return false;
  const { context } = scope;
  const last = section.blocks.at(-1);
  const above = [...(around?.blocks ?? []), ...(sections[scope.section - 1]?.blocks.slice(-1) ?? [])];
  // Whatever keeps something inside below it, or leads to it from above, may speak of the heading, too.
  const hidden =
    scope.hidden ||
    isLedInside(section, sections, context.text) ||
    above.some(({ start, end }) => context.internal.mayKeepIn(start, end)) ||
    context.internal.mayKeepIn(section.heading.end, endOf(section, sections, context.text));
  const place: EntryPlace = {
    kind: headed.kind,
    form: 'label',
    section: scope.section,
    span: spanAt(context.lineStarts, section.heading.start, last?.end ?? section.heading.end),
    endLine: last?.endLine ?? section.heading.line,
    inheritedOwners: [],
    clientSide: scope.clientSide,
    needed: scope.needed,
    hidden,
  };
  const draft = draftFor(place);
  const text = readEntryText(draft, headed.start, headed.end, context);
  // `To do (Anna)` says whose the tasks below are.
  if (text === '') return false;
  const textSpan = spanAt(context.lineStarts, headed.start, headed.end);
  const below = { from: section.heading.start, blocks: section.blocks };
  pushWithSubItems(draft, place, textSpan, text, below, hiding(scope, hidden));
  return true;
}
