import type { Note } from '../model/note';
import type { TextEdit } from '../model/textEdit';
import { headingEnd } from './addEntries';
import { lineEnd, lineEndOf, nextLine } from './lines';
import { appended, newHeading } from './newSection';
import { insertion } from './planned';
import { NONE_TEXT } from './sectionTitles';

/** The edits that add a section at the note's end, or say "none" in an empty one that is there. */
export function addSection(text: string, note: Note, topic: string, body: 'empty' | 'none'): readonly TextEdit[] {
  const eol = lineEndOf(text);
  const none = `- ${NONE_TEXT[note.language]}`;
  const section = note.sections.find((it) => it.topic === topic);
  if (!section) {
    const content = body === 'none' ? `${eol}${eol}${none}` : '';
    return [insertion(text.length, appended(text, `${newHeading(note, topic)}${content}`, eol))];
  }
  if (body === 'empty' || section.hasContent) {
    return [];
  }
  const at = headingEnd(text, section);
  const next = nextLine(text, at);
  const follows = next !== undefined && next < text.length && text.slice(next, lineEnd(text, next)).trim() !== '';
  return [insertion(at, `${eol}${eol}${none}${follows ? eol : ''}`)];
}
