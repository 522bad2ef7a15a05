import type { Note } from '../model/note';
import type { EditOperation, TextEdit } from '../model/textEdit';
import { addEntries } from './addEntries';
import { lineEnd, lineStart, nextLine } from './lines';
import { Refusal } from './planned';

/** The edits that take an entry's line out of the note and put a link to the note that holds it under *Still open*. */
export function linkInstead(
  text: string,
  note: Note,
  { entry: { start, end }, says, link }: Extract<EditOperation, { op: 'link-instead' }>,
): readonly TextEdit[] {
  const entry = note.entries.find((it) => it.textSpan.start === start && it.textSpan.end === end);
  if (entry?.text !== says) {
    throw new Refusal('stale');
  }
  const isLine = (entry.form === 'task' || entry.form === 'bullet') && entry.endLine === entry.textSpan.line;
  if (!isLine) {
    throw new Refusal('not-found');
  }
  const from = lineStart(text, start);
  const removal = { start: from, end: nextLine(text, start) ?? lineEnd(text, start), newText: '' };
  return [removal, ...addEntries(text, note, 'still-open', [link])];
}
