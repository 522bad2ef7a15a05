import type { Note, Section } from '../model/note';

/** Who may see a section by its heading, or by that of the one it stands in. */
export function sectionMark(note: Note, section: Section | undefined): Section['mark'] {
  return section && (section.mark ?? sectionMark(note, note.sections[section.parent]));
}
