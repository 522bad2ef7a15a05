import type { LocalDate } from '../model/date';
import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { EditOperation, TextEdit } from '../model/textEdit';
import { notationOf } from './fieldNotation';
import { findField } from './lineFields';
import { markVisibility } from './markVisibility';
import { Refusal } from './planned';
import { hasMention, setField } from './setField';
import { setStatus } from './setStatus';
import { hasColumn, setTableField } from './setTableField';
import type { FrontmatterOperation } from './spliceFrontmatter';

export type EntryOperation = Extract<EditOperation, { op: 'set-field' | 'set-status' | 'mark' }>;

/** Whether an operation changes an entry where it stands. */
export function isEntryOperation(operation: EditOperation): operation is EntryOperation {
  return operation.op === 'set-field' || operation.op === 'set-status' || operation.op === 'mark';
}

/** What the operation does to an entry that is a file of its own: its fields stand in the frontmatter. Nothing for others. */
export function frontmatterOf(
  text: string,
  note: Note,
  operation: EntryOperation,
  today: LocalDate,
): readonly FrontmatterOperation[] | undefined {
  if (entryOf(text, note, operation).form !== 'file') {
    return undefined;
  }
  switch (operation.op) {
    case 'set-field':
      return [{ op: 'set-key', key: operation.field, value: operation.value }];
    case 'mark':
      return [{ op: 'set-key', key: 'visibility', value: operation.visibility }];
    case 'set-status': {
      const { status, date = today } = operation;
      const dated = status === 'done' || status === 'cancelled';
      return [
        { op: 'set-key', key: 'status', value: status },
        ...(dated ? [{ op: 'set-key' as const, key: status, value: date }] : []),
      ];
    }
  }
}

/** The edits of an operation on an entry that stands on a line or in a table row. */
export function editEntry(text: string, note: Note, operation: EntryOperation, today: LocalDate): readonly TextEdit[] {
  const entry = entryOf(text, note, operation);
  const at = entry.textSpan.start;
  const line = text.slice(at, entry.textSpan.end);
  const moved = (edits: readonly TextEdit[]) => edits.map((it) => ({ ...it, start: it.start + at, end: it.end + at }));
  switch (operation.op) {
    case 'set-field':
      return entry.form === 'table'
        ? setTableField(text, at, operation.field, operation.value)
        : (saidInWords(line, entry, operation) ?? moved(setField(line, operation.field, operation.value)));
    case 'mark':
      return moved(markVisibility(line, operation.visibility));
    case 'set-status':
      return entry.form === 'table'
        ? setRowStatus(text, note, at, operation, today)
        : setStatus(text, entry, operation.status, operation.date ?? (operation.status === 'done' ? today : undefined));
  }
}

/** A row says how it stands in its status column, with the day; without such a column as a line does. */
function setRowStatus(
  text: string,
  note: Note,
  at: number,
  { status, date }: Extract<EntryOperation, { op: 'set-status' }>,
  today: LocalDate,
): readonly TextEdit[] {
  const word = STATUS_WORDS[note.language][status];
  const on = status === 'done' ? (date ?? today) : status === 'cancelled' ? date : undefined;
  if (!hasColumn(text, at, 'status')) {
    return on !== undefined ? setTableField(text, at, status, on) : setTableField(text, at, 'status', word);
  }
  return setTableField(text, at, 'status', on === undefined ? word : `${word} ${on}`);
}

/** A due date or an owner that the line gives in words (`by Friday`, `王伟：…`) is replaced there; a second one would contradict it. */
function saidInWords(line: string, entry: Entry, operation: EntryOperation): readonly TextEdit[] | undefined {
  if (operation.op !== 'set-field' || findField(line, notationOf(operation.field)).length > 0) return undefined;
  const [owner, ...others] = entry.owners ?? [];
  const span =
    operation.field === 'due'
      ? entry.due?.span
      : operation.field === 'owner' &&
          others.length === 0 &&
          owner &&
          isLabel(line, owner.span.end - entry.textSpan.start)
        ? owner.span
        : undefined;
  const inside = span && entry.textSpan.start <= span.start && span.end <= entry.textSpan.end;
  return inside ? [{ start: span.start, end: span.end, newText: operation.value }] : undefined;
}

/** Whether the name that ends there heads what its owner does: `王伟：写周报`, `Li to call`. */
function isLabel(line: string, end: number): boolean {
  return /^(?:\s*[:：]| to )/.test(line.slice(end)) && !hasMention(line);
}

const STATUS_WORDS = {
  en: { open: 'Open', done: 'Done', 'in-progress': 'In progress', cancelled: 'Cancelled', migrated: 'Migrated' },
  'zh-cn': { open: '未完成', done: '已完成', 'in-progress': '进行中', cancelled: '已取消', migrated: '已转移' },
} as const;

/** The entry that an operation names; refused when its text is not the one expected. */
function entryOf(text: string, note: Note, operation: EntryOperation): Entry {
  const { start, end } = operation.entry;
  if (text.slice(start, end) !== operation.expected) {
    throw new Refusal('stale');
  }
  const entry = note.entries.find((it) => it.textSpan.start === start && it.textSpan.end === end);
  if (!entry) {
    throw new Refusal('not-found');
  }
  return entry;
}
