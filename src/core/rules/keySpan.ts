import type { Note } from '../model/note';
import type { Span } from '../model/span';
import { noteHead } from './noteHead';

/** Where a frontmatter key stands (its name, not its value, which may be a whole block), else the note's head. */
export function keySpan(note: Note, canonical: string): Span {
  return note.frontmatter?.keys.find((it) => it.canonical === canonical)?.key ?? noteHead(note);
}
