import type { Note } from '../model/note';
import { compareText } from '../order/compareText';

/**
 * Notes by path, in the order of their paths. Which path stands where is known once for all that hold the same paths, so that a note that replaces one
 * costs a copy of a list and not of a map.
 */
export class NotesByPath implements ReadonlyMap<string, Note> {
  private constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly list: readonly Note[],
  ) {}

  /** @param notes in any order, each of another path */
  static of(notes: Iterable<Note>): NotesByPath {
    const list = [...notes].sort((a, b) => compareText(a.path, b.path));
    return new NotesByPath(new Map(list.map(({ path }, at) => [path, at])), list);
  }

  /** The same with other notes in the place of those of their paths. All of them must be known. */
  with(notes: readonly Note[]): NotesByPath {
    const list = [...this.list];
    for (const note of notes) {
      const at = this.places.get(note.path);
      if (at === undefined) throw new Error(`There is no note ${note.path} to replace.`);
      list[at] = note;
    }
    return new NotesByPath(this.places, list);
  }

  get size(): number {
    return this.list.length;
  }

  has(path: string): boolean {
    return this.places.has(path);
  }

  get(path: string): Note | undefined {
    const at = this.places.get(path);
    return at === undefined ? undefined : this.list[at];
  }

  keys(): MapIterator<string> {
    return this.places.keys();
  }

  values(): MapIterator<Note> {
    return this.list.values();
  }

  *entries(): MapIterator<[string, Note]> {
    for (const note of this.list) yield [note.path, note];
  }

  [Symbol.iterator](): MapIterator<[string, Note]> {
    return this.entries();
  }

  forEach(callback: (note: Note, path: string, map: ReadonlyMap<string, Note>) => void): void {
    for (const note of this.list) callback(note, note.path, this);
  }
}
