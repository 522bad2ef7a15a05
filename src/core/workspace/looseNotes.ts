import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import type { Touched } from './applyChange';

type Placed = Pick<Snapshot, 'notes' | 'projectOf'>;

/** The notes that belong to no project, by path. */
export function looseNotes({ notes, projectOf }: Placed): readonly Note[] {
  return [...notes.values()].filter(({ path }) => !projectOf.has(path));
}

/** The same after a change that leaves the profiles alone; the same object as before where it is about none of them. */
export function looseAfter(before: Snapshot, touched: readonly Touched[], after: Placed): readonly Note[] {
  const isTold = touched.some(
    ({ path, old, now }) => (old && !before.projectOf.has(path)) || (now && !after.projectOf.has(path)),
  );
  return isTold ? looseNotes(after) : before.loose;
}
