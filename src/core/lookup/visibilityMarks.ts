import type { Entry } from '../model/entry';
import type { Note, Section } from '../model/note';
import { visibilityOf } from '../visibility/decide';

/** Offsets behind which it is said who can see what stands there. */
export interface VisibilityPlaces {
  readonly forClient: readonly number[];
  readonly inside: readonly number[];
}

/**
 * Where a note says who can see what: behind the heading of a section that is for the client or kept inside, and behind each entry the client can see
 * by a mark of its own. What a heading already says is not repeated behind its entries.
 */
export function visibilityMarks(note: Note): VisibilityPlaces {
  const hidden = note.visibility?.value === 'internal';
  const inside = note.sections.filter(({ mark }) => mark === 'internal');
  const forClient = note.sections.filter(
    (section) => section.mark === 'client' && !hidden && !isWithin(note, section, inside),
  );
  const visible = note.entries.filter((entry) => {
    const { visible: isVisible, ...why } = visibilityOf(note, entry);
    return isVisible && 'because' in why && why.because !== 'section';
  });
  return {
    forClient: [...forClient.map((section) => lineEnd(note, section)), ...visible.map(endOf)],
    inside: inside.map((section) => lineEnd(note, section)),
  };
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
