import type { Entry, EntryForm, EntryKind, EntryStatus, SectionIndex } from '../../model/entry';
import type { Located, Span } from '../../model/span';
import type { InternalLines } from '../body/internalLines';
import { readDueWords } from '../fields/dueWords';
import { readEmojiFields } from '../fields/emojiFields';
import { type DraftOnly, type EntryDraft, type FieldContext, newDraft } from '../fields/entryDraft';
import { readInlineFields } from '../fields/inlineFields';
import type { KnownPeople } from '../fields/knownPeople';
import { readOwners } from '../fields/owners';
import { remainingText, scanOf, type TextScan, take, untaken } from '../fields/scanText';
import { readClientMark, readTags } from '../fields/tagFields';
import { isWhollyStruck } from '../inline/plainText';
import { spanAt } from '../position';
import { readValue } from '../readValue';
import { ENTRY_STATUSES, LEVELS } from '../vocabulary/values';
import { tellsDone } from './tellsDone';

/** What entries of a note are read against. */
export interface EntryContext extends FieldContext {
  readonly text: string;
  readonly internal: InternalLines;
  readonly known: KnownPeople;
}

/** Where an entry stands and what its surroundings say of it. */
export interface EntryPlace {
  readonly kind: EntryKind;
  readonly form: EntryForm;
  readonly section: SectionIndex;
  readonly span: Span;
  readonly endLine: number;
  /** Owners named above the entry (`@anna` over a list), used where it names none itself. */
  readonly inheritedOwners: readonly Located<string>[];
  readonly clientSide: boolean;
  readonly needed: boolean;
  readonly hidden: boolean;
}

/** A draft for an entry at a place. */
export function draftFor(place: EntryPlace): EntryDraft {
  const draft = newDraft();
  draft.kind = place.kind;
  if (place.needed && place.kind === 'decision') draft.decisionStatus = { value: 'needed', span: place.span };
  return draft;
}

/**
 * Reads the fields of an entry's text into its draft.
 *
 * @param start first offset of the text in the note, behind marker, checkbox and label
 * @param end its end, continuation lines included
 * @returns the text that is left
 */
export function readEntryText(draft: EntryDraft, start: number, end: number, context: EntryContext): string {
  const scan = scanOf(context.text.slice(start, end), start, context.lineStarts);
  readInlineFields(scan, draft, context);
  readEmojiFields(scan, draft, context);
  const forClient = readTags(scan, draft, context.internal);
  readSeverityWord(scan, draft);
  readStatusWord(scan, draft, context);
  readWording(scan, draft);
  readDueWords(scan, draft, context);
  readOwners(scan, draft, context.known);
  readClientMark(scan, draft, forClient);
  if (isWhollyStruck(scan.raw) || isWhollyStruck(untaken(scan))) draft.struck = true;
  const together = writtenTogether(draft.owners, context.text);
  if (together !== undefined) draft.ownersAsWritten = together;
  draft.text = remainingText(scan);
  return draft.text;
}

/** The stretch of the note that several owners share, where nothing but joiners stands between them. */
function writtenTogether(owners: readonly Located<string>[], text: string): string | undefined {
  const [first, ...others] = owners;
  if (!first || others.length === 0) return undefined;
  const stretch = text.slice(first.span.start, Math.max(...owners.map(({ span }) => span.end)));
  const between = owners.reduce((rest, { value }) => rest.replace(value, ' '), stretch);
  return /^(?:[\s,，、;；/&+·@{}]|\band\b|[和与及])*$/u.test(between) && !stretch.includes('\n')
    ? stretch.replaceAll('@', '').trim()
    : undefined;
}

const SEVERITY =
  /[(（[【]\s*(high|medium|low|critical|高|中|低)(?:\s?(?:risk|severity|priority|impact)|风险|级|优先级)?\s*[)）\]】]/i;

/** `库存不准(高)`: a level in brackets is how bad a risk or issue is. */
function readSeverityWord(scan: TextScan, draft: EntryDraft): void {
  if (draft.severity || (draft.kind !== 'risk' && draft.kind !== 'issue')) return;
  const match = SEVERITY.exec(scan.masked);
  const level = match && readValue(match[1] ?? '', LEVELS);
  if (match && level) draft.severity = { value: level, span: take(scan, match.index, match.index + match[0].length) };
}

const UNDECIDED =
  /^(?:待定|TBD\b)|[(（:：](?:待定|TBD)[)）]?\s*$|^[^，,；;。]*(?:\bTBD\b|待定|未定(?!义)|尚未决定|有待(?:决定|确认)|待(?:客户|甲方|对方|领导|业主)?(?:决定|拍板|定夺|确认))[^，,；;。]*[。！]?\s*$|[—–-]\s*待(?:客户|甲方|对方|领导|业主)?(?:决定|拍板|定夺|确认)\s*$|\b(?:to be|not yet) decided\b|\bdecision (?:needed|pending|required)\b/iu;
/** `Decision: pending with the client`, `Consensus: we could not find one`; `Decision: open a shop` and `no new features` are made. */
const STILL_OPEN =
  /^[\s*_]*(?:(?:is|are|still|currently)\s+)*(?:(?:open|unclear|undecided|unresolved|pending)(?=\s*(?:$|[.,;(–—-]|\b(?:with|until|on|from|by|at)\b))|expected(?=\s*(?:$|[.,;(]|\b(?:on|by|in|at|next|this|soon|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b))|to be (?:discussed|made|taken|confirmed|determined|agreed|reached)|not (?:yet )?(?:made|taken|reached|agreed|found)|(?:we |they )?(?:could not|couldn[’']t|did not|didn[’']t) (?:find|reach|agree|decide|come to)|no (?:decision|consensus|agreement)|none (?:yet|reached|made))\b/iu;
const OF_CLIENT = /(?:客户|甲方|对方)(?:提出|提问)|\b(?:raised|asked|requested) by (?:the )?(?:client|customer)\b/iu;
const COMES_FROM: ReadonlySet<EntryKind> = new Set(['question', 'feedback', 'need', 'change']);

/** `待客户决定` says that a decision is needed, `客户提出` whose question it is. */
function readWording({ masked }: TextScan, draft: EntryDraft): void {
  if (draft.kind === 'decision' && !draft.decisionStatus) {
    if (UNDECIDED.test(masked) || STILL_OPEN.test(masked))
      draft.decisionStatus = { value: 'needed', span: draft.span ?? { start: 0, end: 0, line: 0 } };
  }
  if (draft.kind && COMES_FROM.has(draft.kind) && !draft.from && OF_CLIENT.test(masked)) draft.clientSide = true;
}

const STATUS =
  /(?:[\s，,；;。]\s*(已完成|已办结|已解决|已取消|进行中|处理中)|\s?[(（[【]\s*([^()（）[\]【】]{1,12}?)\s*[)）\]】]|\s[–—-]\s*(done|completed|cancelled|canceled|in progress))[\s。.*_~]*$/iu;

const DONE_LEAD = /^[\s*_]*(?:done|completed|finished|已完成|已办结|已解决)[\s*_]*[:：][\s*_]*(?=\S)/iu;

/** `**Job profiles**: Completed and sent back`: what is said of a topic is that it is done. */
const BEHIND_TOPIC = /^[^:\n]{3,60}:[\s*_]*(?=completed|done|finished)/i;

/** `整理会议纪要 已完成`, `Send the deck (done)`, `Done: call the bank`: what an action ends in or opens with may say how it stands. */
function readStatusWord(scan: TextScan, draft: EntryDraft, { dates, known }: EntryContext): void {
  if (draft.kind !== 'action' || draft.status || draft.done || draft.cancelled) return;
  const lead = DONE_LEAD.exec(scan.masked)?.[0];
  if (lead !== undefined) {
    draft.status = 'done';
    draft.done = { value: 'unknown-day', span: take(scan, 0, lead.length) };
    return;
  }
  const topic = BEHIND_TOPIC.exec(scan.masked)?.[0];
  if (topic !== undefined && tellsDone(scan.masked.slice(topic.length), dates, known)) {
    draft.status = 'done';
    draft.done = {
      value: 'unknown-day',
      span: draft.span ?? spanAt(scan.lineStarts, scan.base, scan.base + scan.raw.length),
    };
    return;
  }
  const match = STATUS.exec(scan.masked.slice(-60));
  const word = match?.[1] ?? match?.[2] ?? match?.[3];
  const status = word === undefined || /^[x√✓✔yes是]+$/iu.test(word) ? undefined : readValue(word, ENTRY_STATUSES);
  if (!match || !status || status === 'open') return;
  const start = Math.max(0, scan.masked.length - 60) + match.index;
  const span = take(scan, start, scan.masked.length);
  draft.status = status;
  if (status === 'done') draft.done = { value: 'unknown-day', span };
  if (status === 'cancelled') draft.cancelled = { value: 'unknown-day', span };
}

/** Every name of it, as the compiler sees to. */
const DRAFT_ONLY: ReadonlySet<string> = new Set(
  Object.keys({
    statusGiven: true,
    probability: true,
    impact: true,
    struck: true,
    steps: true,
    fields: true,
    owners: true,
    badFields: true,
  } satisfies Record<keyof DraftOnly, true>),
);

const HAN = /^\p{Script=Han}/u;

type Building = { -readonly [K in keyof Entry]: Entry[K] };

/** Makes the entry of a draft whose fields have all been read. */
export function finishEntry(draft: EntryDraft, place: EntryPlace, textSpan: Span, text: string): Entry {
  const { kind, form, span, endLine, section } = place;
  const { steps, fields, badFields } = draft;
  const entry: Building = { kind, form, span, textSpan, endLine, text, status: statusOf(draft), section };
  takeRead(entry, draft);
  const done = doneOf(draft);
  if (done) entry.done = done;
  // A task that is ticked and struck out is done; anything else was taken back.
  if (draft.struck && !draft.done) entry.mark = 'internal';
  const owners = draft.owners.length > 0 ? distinct(draft.owners) : place.inheritedOwners;
  if (owners.length > 0) entry.owners = owners;
  // Those named together above it (`崔颖、吴宇：`), or one by one in it, as a list of theirs is written.
  if (owners.length > 1 && owners.every(({ value }) => HAN.test(value)))
    entry.ownersAsWritten ??= owners.map(({ value }) => value).join('、');
  if (place.clientSide) entry.clientSide = true;
  if (Object.keys(steps).length > 0) entry.steps = steps;
  if (fields.length > 0) entry.fields = fields;
  if (badFields.length > 0) entry.badFields = badFields;
  if (place.hidden) entry.hiddenByContainer = true;
  return entry;
}

/** Hands on what was read, but for what the place says better. */
function takeRead(entry: Building, draft: EntryDraft): void {
  const taken: Record<string, unknown> = entry;
  for (const name of Object.keys(draft) as (keyof EntryDraft)[])
    if (!DRAFT_ONLY.has(name) && !(name in taken)) taken[name] = draft[name];
}

function distinct(owners: readonly Located<string>[]): readonly Located<string>[] {
  const seen = new Set<string>();
  return owners.filter((owner) => {
    const key = owner.value.toLowerCase();
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** The step that ends the life of each kind. */
const LAST_STEP: Readonly<Partial<Record<EntryKind, 'answered' | 'resolved'>>> = {
  question: 'answered',
  feedback: 'answered',
  risk: 'resolved',
  issue: 'resolved',
  conflict: 'resolved',
};

function statusOf(draft: EntryDraft): EntryStatus {
  if (draft.cancelled && draft.status !== 'done') return 'cancelled';
  if (draft.done) return 'done';
  const last = draft.kind && LAST_STEP[draft.kind];
  if (last && draft.steps[last]) return 'done';
  return draft.status ?? 'open';
}

/** A finished entry has a day on which it was, if only an unknown one; a known day wins over an unknown one. */
function doneOf(draft: EntryDraft): Entry['done'] {
  const last = draft.kind && LAST_STEP[draft.kind];
  const step = last ? draft.steps[last] : undefined;
  return step && (!draft.done || draft.done.value === 'unknown-day') ? step : draft.done;
}
