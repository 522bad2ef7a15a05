import type { EntryStatus } from '../../model/entry';
import type { Span } from '../../model/span';
import { findDate } from '../dates/readDate';
import { foldPhrase } from '../fold';
import { readValue } from '../readValue';
import { ENDING_WORDS } from '../vocabulary/endings';
import { DECISION_STATUSES, ENTRY_STATUSES, NO } from '../vocabulary/values';
import type { EntryDraft, FieldContext } from './entryDraft';

/** `✅ 已执行（见目录）` */
const ADDED = /\s*[（(][^（）()]*\p{Script=Han}[^（）()]*[)）]\s*$/u;

const AGREED: ReadonlySet<string> = new Set(ENDING_WORDS.agreed);

/** A status among signs and figures. */
function readBare(value: string): EntryStatus | undefined {
  return readValue(value.replace(/^[^\p{L}\p{N}]+|[\s\d%％()（）.,，、:：-]+$/gu, ''), ENTRY_STATUSES);
}

/** Gives an entry its status, with the day that may stand beside it (`done 2026-11-20`); a decision is needed or made, a change may be agreed. */
export function assignStatus(draft: EntryDraft, given: string, span: Span, context: FieldContext): void {
  const day = findDate(given, context.dates);
  const value = day?.date ? given.slice(0, day.start) + given.slice(day.end) : given;
  const folded = foldPhrase(value);
  if (draft.kind === 'decision') {
    const decided = DECISION_STATUSES.get(folded);
    if (decided) draft.decisionStatus ??= { value: decided, span };
    else draft.badFields.push({ value: 'status', span });
    return;
  }
  if (draft.kind === 'change' && AGREED.has(folded)) {
    draft.steps.agreed ??= { value: day?.date ?? 'unknown-day', span };
    return;
  }
  const status = readValue(value, ENTRY_STATUSES) ?? readBare(value) ?? readBare(value.replace(ADDED, ''));
  if (status) {
    draft.status ??= status;
    draft.statusGiven = true;
    const on = { value: day?.date ?? ('unknown-day' as const), span };
    if (status === 'done') draft.done ??= on;
    if (status === 'cancelled') draft.cancelled ??= on;
  } else if (/^100\s?[%％]$/.test(folded)) {
    draft.status ??= 'done';
    draft.done ??= { value: 'unknown-day', span };
  } else if (!/^\d{1,2}\s?[%％]$/.test(folded) && !NO.has(folded)) draft.badFields.push({ value: 'status', span });
}

/** Gives an entry the status that a box, a keyword in front of it or its whole sentence says, none of which tells a day; an open one says nothing of what its words may tell. */
export function giveStatus(draft: EntryDraft, status: EntryStatus | undefined, span: Span): void {
  if (status === undefined || status === 'open') return;
  draft.status = status;
  if (status === 'done') draft.done ??= { value: 'unknown-day', span };
  if (status === 'cancelled') draft.cancelled ??= { value: 'unknown-day', span };
}
