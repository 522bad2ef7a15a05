import type { Skipped } from '../../core/model/note';
import { byText } from '../../core/order/compareText';
import type { ReadResult } from '../../core/reader/readNote';
import type { KnownFiles } from '../cache/cacheFile';
import { isSettled, type StampedResult, sameStamp } from '../fileStamp';
import type { ReaderPool } from '../readerPool';
import { type FoundNote, type IsHidden, listNotes, stampOf } from './listNotes';

export interface WorkspaceReading {
  readonly root: string;
  readonly pool: ReaderPool;
  /** What an earlier reading has kept; a file with the same stamp is not read again. */
  readonly known?: KnownFiles;
  readonly isHidden?: IsHidden;
  readonly signal?: AbortSignal;
  readonly now?: () => number;
  /** Told how many of the files to be read have been read. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WorkspaceFiles {
  /** What has become of each file, by path. Links and the like are among them. */
  readonly results: ReadonlyMap<string, ReadResult>;
  /** What can be kept for the next reading. */
  readonly keep: KnownFiles;
  /** How many files were read from disk, the rest being known already. */
  readonly read: number;
  /** True when the next reading would know more, or something else, than this one did. */
  readonly changed: boolean;
}

/** Files given to the reader at once: enough to keep it busy, few enough to report progress. */
const SLICE = 256;

/**
 * Reads the notes of a folder, those that are not known yet through the pool.
 *
 * @throws the system's error when the folder cannot be listed, and what the pool throws
 */
export async function readWorkspace(reading: WorkspaceReading): Promise<WorkspaceFiles> {
  const { root, known = new Map(), now = Date.now } = reading;
  const { files, skipped } = listNotes(root, reading.isHidden);
  const results = new Map<string, ReadResult | undefined>();
  const keep = new Map<string, StampedResult<ReadResult>>();
  const unread: { readonly found: FoundNote; readonly stamp: ReturnType<typeof stampOf> }[] = [];
  for (const found of files) {
    const stamp = stampOf(found.file);
    const old = known.get(found.path);
    if (stamp && old && sameStamp(old.stamp, stamp)) {
      results.set(found.path, old.result);
      keep.set(found.path, old);
    } else {
      results.set(found.path, undefined);
      unread.push({ found, stamp });
    }
  }
  const reused = keep.size;
  const started = now();
  await readAll(reading, unread, (result, { found, stamp }) => {
    results.set(found.path, result);
    if (stamp && isSettled(stamp.mark, started)) {
      keep.set(found.path, { stamp, result });
    }
  });
  const changed = keep.size !== reused || reused !== known.size;
  return { results: withSkipped(results, skipped), keep, read: unread.length, changed };
}

async function readAll<Unread extends { readonly found: FoundNote }>(
  { pool, signal, onProgress }: WorkspaceReading,
  unread: readonly Unread[],
  take: (result: ReadResult, unread: Unread) => void,
): Promise<void> {
  let done = 0;
  const slices: Promise<void>[] = [];
  for (let at = 0; at < unread.length; at += SLICE) {
    const slice = unread.slice(at, at + SLICE);
    const reading = pool.read(
      slice.map((it) => it.found),
      signal,
    );
    slices.push(
      reading.then((results) => {
        slice.forEach((it, index) => {
          const result = results[index];
          if (result) {
            take(result, it);
          }
        });
        done += slice.length;
        onProgress?.(done, unread.length);
      }),
    );
  }
  await Promise.all(slices);
}

/** All results by path, those files among them that are never read. */
function withSkipped(
  results: ReadonlyMap<string, ReadResult | undefined>,
  skipped: readonly Skipped[],
): ReadonlyMap<string, ReadResult> {
  const all = [...results].flatMap(([path, result]): [string, ReadResult][] => (result ? [[path, result]] : []));
  if (skipped.length === 0) {
    return new Map(all);
  }
  const others = skipped.map((it): [string, ReadResult] => [it.path, { kind: 'skipped', skipped: it }]);
  return new Map([...all, ...others].sort(byText(([path]) => path)));
}
