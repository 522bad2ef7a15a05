import { notationOf } from '../../core/edits/fieldNotation';
import { findField } from '../../core/edits/lineFields';
import type { LocalDate } from '../../core/model/date';
import type { Entry, EntryKind, LifecycleStep } from '../../core/model/entry';
import type { EditOperation } from '../../core/model/textEdit';

/** Whether the client agreed to a new date: on that day, not yet, or it is not theirs to agree to. */
export type Agreement = LocalDate | 'not-yet' | 'not-needed';

/** The step that closes an entry of the kind; kinds that a command cannot close in one step have none. */
const CLOSING: Readonly<Partial<Record<EntryKind, LifecycleStep>>> = {
  question: 'answered',
  feedback: 'answered',
  need: 'confirmed',
  risk: 'resolved',
  issue: 'resolved',
  conflict: 'resolved',
};

/** The step by which an entry of the kind is made known to the client. */
const TELLING: Readonly<Partial<Record<EntryKind, LifecycleStep>>> = {
  risk: 'disclosed',
  issue: 'disclosed',
  change: 'communicated',
};

/** Writes the day an entry was answered, confirmed or resolved. Nothing for a kind that has no such day. */
export function answerOperations(entry: Entry, text: string, on: LocalDate): readonly EditOperation[] {
  return stepOperations(entry, text, CLOSING[entry.kind], on);
}

/** Writes the day the client was told. Nothing for a kind that is not disclosed. */
export function discloseOperations(entry: Entry, text: string, on: LocalDate): readonly EditOperation[] {
  return stepOperations(entry, text, TELLING[entry.kind], on);
}

/** Whether an entry can be answered or disclosed at all. */
export function canAnswer(entry: Entry): boolean {
  return CLOSING[entry.kind] !== undefined;
}

/** Whether an entry is of a kind that a client is told of. */
export function canDisclose(entry: Entry): boolean {
  return TELLING[entry.kind] !== undefined;
}

/** Whether an entry has a day by which it is wanted. */
export function canRedate(entry: Entry): boolean {
  return entry.kind === 'action' || entry.kind === 'decision';
}

/** The day by which an entry is wanted. */
export function dueOf(entry: Entry): LocalDate | undefined {
  return entry.due?.value ?? entry.neededBy?.value;
}

/**
 * Gives an entry a new day. The day first promised is kept as `original`; an agreement is written where there is one, and
 * an older one, which was about another day, goes where there is none yet.
 */
export function redateOperations(
  entry: Entry,
  text: string,
  date: LocalDate,
  agreement: Agreement,
): readonly EditOperation[] {
  const before = entry.due?.value;
  if (entry.kind === 'decision' && before === undefined) {
    return [setField(entry, text, 'by', date)];
  }
  if (before === date) {
    return [];
  }
  const operations = [setField(entry, text, 'due', date)];
  if (before !== undefined && entry.original === undefined) {
    operations.push(setField(entry, text, 'original', before));
  }
  if (agreement === 'not-yet') {
    operations.push(...withoutAgreement(entry, text));
  } else if (agreement !== 'not-needed') {
    operations.push(setField(entry, text, 'agreed', agreement));
  }
  return operations;
}

/** Hands an entry to somebody else. */
export function reassignOperations(entry: Entry, text: string, owner: string): readonly EditOperation[] {
  return [setField(entry, text, 'owner', owner)];
}

function stepOperations(
  entry: Entry,
  text: string,
  step: LifecycleStep | undefined,
  on: LocalDate,
): readonly EditOperation[] {
  return step ? [setField(entry, text, step, on)] : [];
}

function setField(entry: Entry, text: string, field: string, value: string): EditOperation {
  return { op: 'set-field', entry: entry.textSpan, expected: rawText(entry, text), field, value };
}

/** Takes an agreement off the entry: from its line, or from the row of a table, with the blank before it. */
function withoutAgreement(entry: Entry, text: string): readonly EditOperation[] {
  const place = entry.form === 'table' ? entry.span : entry.textSpan;
  const line = text.slice(place.start, place.end);
  const written = findField(line, notationOf('agreed')).map(({ start, end }) => ({
    start: place.start + start - (/\s$/.test(line.slice(0, start)) ? 1 : 0),
    end: place.start + end,
  }));
  const cell = entry.form === 'table' ? entry.steps?.agreed?.span : undefined;
  const places = written.length > 0 || !cell ? written : [cell];
  return places.map(({ start, end }) => ({
    op: 'replace',
    span: { start, end, line: place.line },
    expected: text.slice(start, end),
    text: '',
  }));
}

function rawText(entry: Entry, text: string): string {
  return text.slice(entry.textSpan.start, entry.textSpan.end);
}
