import type { Entry, EntryKind, EntryStatus } from '../../model/entry';
import type { Located, Span } from '../../model/span';
import type { DraftOnly, EntryDraft } from '../fields/entryDraft';
import type { EntryPlace } from './entryPlace';

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
  if (draft.struck && !(draft.done && draft.kind === 'action')) entry.mark = 'internal';
  if (draft.struck && !draft.done) {
    entry.status = 'cancelled';
    entry.cancelled ??= { value: 'unknown-day', span: textSpan };
  }
  const owners = draft.owners.length > 0 ? distinct(draft.owners) : place.inheritedOwners;
  if (owners.length > 0) entry.owners = owners;
  // Those named together above it (`崔颖、吴宇：`), or one by one in it, as a list of theirs is written.
  if (owners.length > 1 && owners.every(({ value }) => HAN.test(value)))
    entry.ownersAsWritten ??= owners.map(({ value }) => value).join('、');
  if (place.clientSide) entry.clientSide = true;
  if (Object.keys(steps).length > 0) entry.steps = steps;
  if (fields.length > 0) entry.fields = fields;
  if (badFields.length > 0) entry.badFields = badFields;
  if (place.hiding === 'inside') entry.hiddenByContainer = true;
  if (place.hiding === 'worded') entry.isOnlyWorded = true;
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
  return draft.status ?? (answerOf(draft) ? 'done' : 'open');
}

/** Said instead of an answer, or of one that is still to come: in doubt a question stays open. */
const NO_ANSWER =
  /^[\s*_?？…—–.-]*$|\b(?:tb[acd]|n\/a|pending|open|later|unknown|unclear|unsure|wait(?:s|ing)?|await(?:s|ing)?|check(?:s|ing|ed)?|clarif(?:y|ies|ied|ying)|ask(?:s|ed|ing)?|discuss(?:ion|ed|ing)?|confirm(?:s|ed|ing|ation)?|will|to|must|needs?|not|no|none|don['’]?t|yet|in progress|next week|review(?:s|ing)?)\b|[待等未尚]|不清楚|不确定|不知道|不明|确认|进行中|下周|明天|稍后|会后|回头|后续|再[议说讨看答回]|还没|没有|暂|讨论|研究|需要?|问一?下/iu;

/** The same of feedback: `we will add it` answers it, where it answers no question. */
const NO_REPLY =
  /^[\s*_?？…—–.-]*$|\b(?:tb[acd]|n\/a|pending|open|later|unclear|wait(?:s|ing)?|await(?:s|ing)?|check(?:s|ing)?|clarif(?:y|ies|ying)|ask(?:s|ing)?|discuss(?:ion|ing)?|yet|(?:no|none) (?:reply|answer|response)|next week|tomorrow)\b|[待等未尚]|不清楚|不确定|进行中|下周|明天|稍后|会后|回头|后续|再[议说讨看答回]|还没|没有|讨论|研究|问一?下|确认/iu;

/** What a question or feedback is answered with; an answer that is still to come is none. */
function answerOf({ kind, answer }: EntryDraft): EntryDraft['answer'] {
  const none = kind === 'question' ? NO_ANSWER : kind === 'feedback' ? NO_REPLY : undefined;
  return none && answer && !none.test(answer.value) ? answer : undefined;
}

/** A finished entry has a day on which it was, if only an unknown one; a known day wins over an unknown one. */
function doneOf(draft: EntryDraft): Entry['done'] {
  const last = draft.kind && LAST_STEP[draft.kind];
  const step = last ? draft.steps[last] : undefined;
  const answer = draft.status === undefined ? answerOf(draft) : undefined;
  if (!step && !draft.done && answer) return { value: 'unknown-day', span: answer.span };
  return step && (!draft.done || draft.done.value === 'unknown-day') ? step : draft.done;
}

/** Whether nothing is left of an entry but what is said about it: it is none. */
export function saysNothing(draft: EntryDraft, text: string): boolean {
  return text === '' && draft.fields.length === 0 && draft.owners.length === 0;
}
