import type { Entry, EntryStatus } from '../model/entry';
import type { TextEdit } from '../model/textEdit';
import { TASK_KEYWORDS } from '../reader/vocabulary/labels';
import { notationOf } from './fieldNotation';
import { findField } from './lineFields';
import { lineStart } from './lines';
import { insertion, Refusal } from './planned';
import { setField } from './setField';

/** The character in a task's box for each status. */
const BOX: Readonly<Record<EntryStatus, string>> = {
  open: ' ',
  done: 'x',
  'in-progress': '/',
  cancelled: '-',
  migrated: '>',
};

/** The keyword for each status, where an outliner's stands before the text. */
const KEYWORD: Readonly<Partial<Record<EntryStatus, string>>> = {
  open: 'TODO',
  done: 'DONE',
  'in-progress': 'DOING',
  cancelled: 'CANCELED',
};

/** The edits that give an entry on a line of its own a status, with the date for a done or cancelled one; offsets into the text. */
export function setStatus(
  text: string,
  entry: Entry,
  status: EntryStatus,
  date: string | undefined,
): readonly TextEdit[] {
  const at = entry.textSpan.start;
  const line = text.slice(at, entry.textSpan.end);
  const field = status === 'done' || status === 'cancelled' ? status : undefined;
  const dated = field && date !== undefined ? setField(line, field, date) : [];
  const stale = ['done', 'cancelled'].filter((it) => it !== field).flatMap((it) => removed(line, it));
  return [
    ...box(text, entry, status),
    ...[...dated, ...stale].map((it) => ({ ...it, start: it.start + at, end: it.end + at })),
  ];
}

function box(text: string, entry: Entry, status: EntryStatus): readonly TextEdit[] {
  const from = lineStart(text, entry.textSpan.start);
  const lead = text.slice(from, entry.textSpan.start);
  const task = /\[(.)\]\s*$/u.exec(lead);
  if (task) {
    const start = from + task.index + 1;
    return task[1] === BOX[status] ? [] : [{ start, end: start + (task[1]?.length ?? 1), newText: BOX[status] }];
  }
  if (/(?:[-*+]|\d+[.)])\s+$/.test(lead)) {
    const word = /^[A-Z-]{3,11}(?=\s)/.exec(text.slice(entry.textSpan.start, entry.textSpan.end))?.[0];
    const told = word === undefined ? undefined : TASK_KEYWORDS.get(word);
    const newText = KEYWORD[status];
    if (word && told && newText) {
      const start = entry.textSpan.start;
      return told === status ? [] : [{ start, end: start + word.length, newText }];
    }
    return [insertion(entry.textSpan.start, `[${BOX[status]}] `)];
  }
  if (entry.form === 'label' && (status === 'done' || status === 'cancelled')) {
    return [];
  }
  throw new Refusal('not-found');
}

/** A date that no longer holds goes, with the blank before it. */
function removed(line: string, field: string): readonly TextEdit[] {
  return findField(line, notationOf(field)).map(({ start, end }) => ({
    start: start - (/\s$/.test(line.slice(0, start)) ? 1 : 0),
    end,
    newText: '',
  }));
}
