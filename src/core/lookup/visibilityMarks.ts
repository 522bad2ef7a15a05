import type { Entry } from '../model/entry';
import type { Note, Section } from '../model/note';
import type { Project } from '../model/snapshot';
import { waitsToBeTold } from '../visibility/decide';
import { visibilityFor } from '../visibility/decideFor';
import { deniedByName } from '../visibility/deniedByName';

/** Offsets behind which it is said who can see what stands there. */
export interface VisibilityPlaces {
  readonly forClient: readonly number[];
  readonly inside: readonly number[];
}

/**
 * Where a note says who can see what: behind the heading of a section that is for the client or kept inside, and behind each entry the client can see
 * by a mark of its own or by its note. What a heading already says is not repeated behind its entries; a risk of which the client has not been told is not for them yet.
 *
 * @param project whose client it is about; undefined where the note belongs to none
 */
export function visibilityMarks(note: Note, project: Project | undefined): VisibilityPlaces {
  const visibility = visibilityFor(project);
  const hidden = note.visibility?.value === 'internal';
  const inside = insideSections(note, project);
  const forClient = note.sections.filter(
    (section) => section.mark === 'client' && !hidden && !isWithin(note, section, inside),
  );
  const visible = note.entries.filter((entry) => {
    const { visible: isVisible, ...why } = visibility(note, entry);
    return isVisible && 'because' in why && why.because !== 'section' && !isUntold(entry);
  });
  return {
    forClient: [...forClient.map((section) => lineEnd(note, section)), ...visible.map(endOf)],
    inside: inside.map((section) => lineEnd(note, section)),
  };
}

/** Whether an entry is a risk or issue that no report says before the client has been told. */
export function isUntold(entry: Entry): boolean {
  return waitsToBeTold(entry) && entry.steps?.disclosed === undefined;
}

/** The sections that are kept inside: by their heading, or from this client by name. */
export function insideSections(note: Note, project: Project | undefined): readonly Section[] {
  const isDenied = project ? deniedByName(project) : () => false;
  return note.sections.filter(({ mark, title }) => mark === 'internal' || isDenied(title));
}

function isWithin(note: Note, { parent }: Section, sections: readonly Section[]): boolean {
  for (let above = note.sections[parent]; above; above = note.sections[above.parent]) {
    if (sections.includes(above)) return true;
  }
  return false;
}

function endOf({ textSpan }: Entry): number {
  return textSpan.end;
}

function lineEnd({ lineStarts, length }: Note, { heading: { line } }: Section): number {
  return (lineStarts[line + 1] ?? length + 1) - 1;
}
