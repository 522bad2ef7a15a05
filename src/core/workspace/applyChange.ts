import type { Note, Skipped } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import { compareText, indexOfPath } from './order';

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

/** Notes and skipped files after a change, both by path, and the paths whose note is another than before. */
export function applyChange(before: Pick<Snapshot, 'notes' | 'skipped'>, { changed, removed }: NotesChange) {
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

/** The notes by path. A note that replaces one keeps its place, so nothing need be sorted for the common edit. */
function changedNotes(before: ReadonlyMap<string, Note>, touched: readonly Touched[]): ReadonlyMap<string, Note> {
  const notes = new Map(before);
  let unsorted = false;
  for (const { path, old, now } of touched) {
    if (now) {
      notes.set(path, now);
      unsorted ||= !old;
    } else {
      notes.delete(path);
    }
  }
  return unsorted ? new Map([...notes.values()].sort(byPath).map((it) => [it.path, it])) : notes;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}
