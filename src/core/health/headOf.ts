import type { Note } from '../model/note';
import type { Span } from '../model/span';
import type { CaseRecord } from './cases';

/** Where a note as a whole is pointed at: its frontmatter, else its first line. */
export function headOf(note: Note): Span {
  return note.frontmatter?.span ?? { start: 0, end: note.lineStarts[1] ?? note.length, line: 0 };
}

/** A note as a record behind a figure. */
export function headRecord(note: Note): CaseRecord {
  return { path: note.path, span: headOf(note), text: note.title };
}
