import type { Note, Skipped, SkipReason } from '../core/model/note';
import type { ReadingPolicy } from '../core/model/policy';

/** What became of one file: a note, or the reason why there is none. */
export type ReadResult =
  | { readonly kind: 'note'; readonly note: Note }
  | { readonly kind: 'skipped'; readonly skipped: Skipped };

/** The core's reader, handed in so that the host can be tried without it. Never throws. */
export type ReadNote = (path: string, text: string, policy: ReadingPolicy) => ReadResult;

export function skip(path: string, reason: SkipReason): ReadResult {
  return { kind: 'skipped', skipped: { path, reason } };
}
