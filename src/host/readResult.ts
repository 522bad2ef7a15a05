import type { SkipReason } from '../core/model/note';
import type { ReadingPolicy } from '../core/model/policy';
import type { ReadResult } from '../core/reader/readNote';

/** The core's reader, handed in so that the host can be tried without it. Never throws. */
export type ReadNote = (path: string, text: string, policy: ReadingPolicy) => ReadResult;

/** The result for a file that gives no note. */
export function skip(path: string, reason: SkipReason): ReadResult {
  return { kind: 'skipped', skipped: { path, reason } };
}
