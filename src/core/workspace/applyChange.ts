import type { Note, Skipped } from '../model/note';
import { compareText } from '../order/compareText';
import { NotesByPath } from './notesByPath';
import { indexOfPath } from './order';

/** What happened to the notes: files read anew, and paths that are gone. */
export interface NotesChange {
  readonly changed: readonly (Note | Skipped)[];
  readonly removed: readonly string[];
}

/** A path whose note is another than before. */
export interface Touched {
  readonly path: string;
  readonly old: Note | undefined;
  readonly now: Note | undefined;
}

interface NotesBefore {
  readonly notes: NotesByPath;
  readonly skipped: readonly Skipped[];
}

/** Notes and skipped files after a change, both by path, and the paths whose note is another than before. */
export function applyChange(before: NotesBefore, { changed, removed }: NotesChange) {
  const last = new Map<string, Note | Skipped | undefined>(removed.map((path) => [path, undefined]));
  for (const item of changed) {
    last.set(item.path, item);
  }
  const touched: Touched[] = [];
  const skips = new Map<string, Skipped | undefined>();
  for (const [path, item] of last) {
    const now = item && 'kind' in item ? item : undefined;
    const old = before.notes.get(path);
    if (old !== now) {
      touched.push({ path, old, now });
    }
    const skip = item && !('kind' in item) ? item : undefined;
    const at = before.skipped[indexOfPath(before.skipped, path)];
    if ((at?.path === path ? at.reason : undefined) !== skip?.reason) {
      skips.set(path, skip);
    }
  }
  const notes = touched.length > 0 ? changedNotes(before.notes, touched) : before.notes;
  return { notes, skipped: skips.size > 0 ? changedSkips(before.skipped, skips) : before.skipped, touched };
}

function changedSkips(before: readonly Skipped[], skips: ReadonlyMap<string, Skipped | undefined>): readonly Skipped[] {
  const kept = before.filter((it) => !skips.has(it.path));
  return [...kept, ...[...skips.values()].filter((it) => it !== undefined)].sort(byPath);
}

/** A note that replaces one keeps its place, so that nothing need be sorted for the common edit. */
function changedNotes(before: NotesByPath, touched: readonly Touched[]): NotesByPath {
  const now = touched.flatMap((it) => it.now ?? []);
  if (touched.every((it) => it.old && it.now)) {
    return before.with(now);
  }
  const changed = new Set(touched.map(({ path }) => path));
  return NotesByPath.of([...[...before.values()].filter((it) => !changed.has(it.path)), ...now]);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}
