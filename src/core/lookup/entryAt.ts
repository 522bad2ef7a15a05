import type { Entry } from '../model/entry';
import type { Note } from '../model/note';

/** The innermost entry of the body on a line; a note that is an entry as a whole counts on its title alone. */
export function entryAtLine(note: Note, line: number): Entry | undefined {
  let found: Entry | undefined;
  for (const entry of note.entries) {
    const first = entry.form === 'file' ? entry.textSpan.line : entry.span.line;
    const last = entry.form === 'file' ? entry.textSpan.line : entry.endLine;
    if (line >= first && line <= last && (!found || first >= found.span.line)) found = entry;
  }
  return found;
}
