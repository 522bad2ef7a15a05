import type { Note } from '../model/note';
import type { Span } from '../model/span';

/** Where something about a note as a whole is shown: its first heading, else its first frontmatter key, else its first line. */
export function noteHead(note: Note): Span {
  const heading = note.sections[0]?.heading;
  if (heading) {
    return heading;
  }
  const key = note.frontmatter?.keys[0];
  if (key) {
    return { start: key.key.start, end: Math.max(key.key.end, key.value.end), line: key.key.line };
  }
  const next = note.lineStarts[1];
  return { start: 0, end: next === undefined ? note.length : next - 1, line: 0 };
}
