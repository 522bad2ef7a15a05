import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { TrackedEntry } from '../model/snapshot';

/**
 * The entry of a freshly read note that is the one a view showed. Of twins (`- [ ] Send the plan`, twice) it is the one at the same place in their row; where
 * one of them has come or gone since, nobody can tell which was meant.
 *
 * @returns undefined where it is not there any more, or not known which it is
 */
export function sameEntry(now: Note, { note, entry }: Pick<TrackedEntry, 'note' | 'entry'>): Entry | undefined {
  const before = twinsOf(note, entry);
  const twins = twinsOf(now, entry);
  return twins.length === before.length
    ? twins[before.findIndex(({ span }) => span.start === entry.span.start)]
    : undefined;
}

function twinsOf(note: Note, { kind, text, status }: Entry): readonly Entry[] {
  return note.entries.filter((each) => each.kind === kind && each.text === text && each.status === status);
}
