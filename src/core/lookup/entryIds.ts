import { projectOf } from '../facts/projectOf';
import type { Entry } from '../model/entry';
import type { Note } from '../model/note';
import type { Snapshot, TrackedEntry } from '../model/snapshot';
import type { Span } from '../model/span';

const ID = /[\p{L}\p{N}_-]+/gu;

/** The entries of a note, as its project knows them. */
export function trackedIn(snapshot: Snapshot, note: Note): readonly TrackedEntry[] {
  return projectOf(snapshot, note.path)?.entries.filter((tracked) => tracked.note === note) ?? [];
}

/** The id of an entry that stands at an offset: its own behind `🆔` or `id::`, or one that it depends on. */
export function entryIdAt(note: Note, text: string, offset: number): string | undefined {
  for (const entry of note.entries) {
    const ids = idsOf(entry);
    if (ids.length === 0 || offset < entry.span.start || offset > entry.span.end) continue;
    for (const { 0: word, index } of text.slice(entry.span.start, entry.span.end).matchAll(ID)) {
      const start = entry.span.start + index;
      if (ids.includes(word) && start <= offset && offset <= start + word.length) return word;
    }
  }
  return undefined;
}

/** A place where an entry's id stands: the entry that bears it, or one that waits for that. */
export interface IdPlace {
  readonly note: Note;
  readonly span: Span;
  readonly bears: boolean;
}

/** Every entry that bears an id or depends on it. */
export function placesOfId(snapshot: Snapshot, id: string): readonly IdPlace[] {
  return [...snapshot.notes.values()].flatMap((note) =>
    note.entries
      .filter((entry) => idsOf(entry).includes(id))
      .map((entry) => ({ note, span: entry.textSpan, bears: entry.id === id })),
  );
}

function idsOf({ id, dependsOn }: Entry): readonly string[] {
  return [...(id === undefined ? [] : [id]), ...(dependsOn ?? [])];
}
