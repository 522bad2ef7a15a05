import type { Note, Skipped } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { emptyParts, updateParts } from './incremental';

/** Gathers notes into a snapshot. The order in which notes and skipped files come does not matter. */
export function buildSnapshot(
  notes: ReadonlyMap<string, Note>,
  skipped: readonly Skipped[],
  judging: JudgingPolicy,
): Snapshot {
  return updateParts(emptyParts(judging), { changed: [...notes.values(), ...skipped], removed: [] }).snapshot;
}
