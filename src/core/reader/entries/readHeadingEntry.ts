import type { EntryKind } from '../../model/entry';
import { entryLabel, lineLabel } from '../body/labelOf';
import { partsOf } from '../body/listItem';
import type { OutlineSection } from '../body/outline';
import { isEntryTopic } from '../body/topicOf';
import { isGroup, isKnown, isName, type KnownPeople } from '../fields/knownPeople';
import { entryKey } from '../keyNames';
import { splitPeople } from '../people';
import { spanAt } from '../position';
import { TASK_LABELS } from '../vocabulary/labels';
import { tellsCharge } from './assigned';
import { draftFor, type EntryPlace, finishEntry, readEntryText } from './buildEntry';
import { readSubItems } from './readSubItems';
import type { Scope } from './scope';

const HEADING_MARK = /^(?:#{1,6}[ \t]+|\*\*|__)?/;
const NUMBERED_MARK =
  /^(?:#{1,6}[ \t]+|\*\*|__)?(?:(?:\d{1,2}(?:\.\d{1,2}){0,2}(?:[.、)）:：]|(?=\s))|[一二三四五六七八九十]{1,2}、)\s*)?/;

/** Somebody the note knows, somebody of two names, or all: `Berlin: find a room` is a topic. */
function isPersonal(name: string, known: KnownPeople): boolean {
  return isKnown(name, known) || isGroup(name) || (/\s/.test(name.trim()) && isName(name, known));
}

/** `### Anna: review the page` under *Actions*; the name stays in the text, where owners are read. */
function namedTask(line: string, kind: string, { context }: Scope): ReturnType<typeof entryLabel> {
  const names = /^([^:：]{1,40})[:：]\s*\S/u.exec(line)?.[1] ?? '';
  const areNames = names !== '' && splitPeople(names).every((part) => isPersonal(part.text, context.known));
  return kind === 'action' && areNames ? { label: '', end: 0, meaning: { kind } } : undefined;
}

/** What a heading says is an entry, and where in the note the text of that entry stands. */
interface HeadedEntry {
  readonly kind: EntryKind;
  readonly start: number;
  readonly end: number;
}

/** `### Decision 1: use Postgres` under *Decisions*, `### Anna: review the page` under *Actions*, `### 王伟：负责登录页` anywhere. */
function labelledHeading(section: OutlineSection, kind: EntryKind | undefined, scope: Scope): HeadedEntry | undefined {
  const { text, known } = scope.context;
  const raw = text.slice(section.heading.start, section.heading.end);
  const mark = HEADING_MARK.exec(raw)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(raw.slice(mark))?.[0] ?? '';
  const isCharge =
    (kind === 'action' || (kind === undefined && scope.isTalk && !scope.isOfPeople)) && tellsCharge(line, known);
  const told = isCharge ? CHARGE : kind && (entryLabel(line) ?? namedTask(line, kind, scope));
  if (!told || (kind !== undefined && told.meaning.kind !== kind) || line.slice(told.end).trim() === '')
    return undefined;
  const start = section.heading.start + mark;
  return { kind: told.meaning.kind, start: start + told.end, end: start + line.replace(/[\s#*_]+$/, '').length };
}

const CHARGE: NonNullable<ReturnType<typeof entryLabel>> = { label: '', end: 0, meaning: { kind: 'action' } };

/** `### 2. Preview` under *Actions* over `- Task: …`, `- Owner: Sam`, `- Due: …`: a card of labels, one action. */
function cardUnder(section: OutlineSection, scope: Scope): HeadedEntry | undefined {
  const kind = 'action';
  if (section.effective !== kind) return undefined;
  const { text } = scope.context;
  const labelled = section.blocks.flatMap((block) =>
    block.kind !== 'list'
      ? []
      : block.children.flatMap((item) => {
          const { start, end, firstLineEnd } = partsOf(text, item);
          const label = lineLabel(text.slice(start, end));
          return label && text.slice(start + label.end, end).trim() !== ''
            ? [{ label: label.label, start: start + label.end, end: firstLineEnd }]
            : [];
        }),
  );
  if (!labelled.some(({ label }) => entryKey(label) === 'owner')) return undefined;
  const task = labelled.find(({ label }) => TASK_LABELS.has(label));
  if (task) return { kind, start: task.start, end: task.end };
  const raw = text.slice(section.heading.start, section.heading.end);
  const mark = NUMBERED_MARK.exec(raw)?.[0].length ?? 0;
  const line = /^[^\r\n]*/.exec(raw.slice(mark))?.[0] ?? '';
  const start = section.heading.start + mark;
  return { kind, start, end: start + line.replace(/[\s#*_]+$/, '').length };
}

/**
 * Reads a heading that is an entry by itself, with the labelled items below it as its fields.
 *
 * @returns whether the section was such a one
 */
export function readHeadingEntry(section: OutlineSection, around: OutlineSection | undefined, scope: Scope): boolean {
  const inherited = isEntryTopic(around?.effective) ? around.effective : undefined;
  const isOfItsOwn = section.own !== undefined && section.own.topic !== inherited;
  const headed = (isOfItsOwn ? undefined : labelledHeading(section, inherited, scope)) ?? cardUnder(section, scope);
  if (!headed) return false;
  const { context, collected } = scope;
  const last = section.blocks.at(-1);
  const place: EntryPlace = {
    kind: headed.kind,
    form: 'label',
    section: scope.section,
    span: spanAt(context.lineStarts, section.heading.start, last?.end ?? section.heading.end),
    endLine: last?.endLine ?? section.heading.line,
    inheritedOwners: [],
    clientSide: scope.clientSide,
    needed: scope.needed,
    hidden: scope.hidden,
  };
  const draft = draftFor(place);
  const text = readEntryText(draft, headed.start, headed.end, context);
  const index = collected.entries.length;
  readSubItems(section.blocks, draft, { ...scope, hidden: draft.mark === 'internal' });
  collected.entries.splice(
    index,
    0,
    finishEntry(draft, place, spanAt(context.lineStarts, headed.start, headed.end), text),
  );
  return true;
}
