import type { Note } from '../model/note';
import type { Span } from '../model/span';

/** Where a note as a whole is pointed at: its frontmatter, else its first line. */
export function headOf(note: Note): Span {
  return note.frontmatter?.span ?? { start: 0, end: note.lineStarts[1] ?? note.length, line: 0 };
}
