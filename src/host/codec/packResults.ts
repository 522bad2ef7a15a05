import type { Note, Skipped } from '../../core/model/note';
import type { ReadResult } from '../../core/reader/readNote';
import { type PackedNote, packNote, unpackNote } from './storedNote';

/** Results on their way between threads: notes as bytes, since cloning them costs both sides more. */
export type PackedResult =
  | { readonly kind: 'packed'; readonly packed: PackedNote }
  /** A note that cannot be packed travels as it is. */
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/** A result as it travels between threads: a note is packed. */
export function packResult(result: ReadResult): PackedResult {
  if (result.kind === 'skipped') {
    return result;
  }
  try {
    return { kind: 'packed', packed: packNote(result.note) };
  } catch {
    // Half a surrogate pair has no bytes; the note is as good without being packed.
    return result;
  }
}

/** The result that was packed. */
export function unpackResult(result: PackedResult): ReadResult {
  return result.kind === 'packed' ? { kind: 'note', note: unpackNote(result.packed) } : result;
}

/** The buffers to hand over instead of copying them. */
export function buffersOf(results: readonly PackedResult[]): readonly ArrayBuffer[] {
  return results.flatMap((it) => (it.kind === 'packed' ? [it.packed.bytes.buffer as ArrayBuffer] : []));
}
