import type { ReadResult } from '../core/reader/readNote';
import type { FileToRead } from './readerPool';

/** A file in the queue of a reader, and whom its result is for. */
export interface Waiting {
  readonly file: FileToRead;
  readonly settle: (result: ReadResult) => void;
  readonly fail: (cause: unknown) => void;
  readonly isGone: () => boolean;
}

/**
 * Has files read, and waits until all of them are.
 *
 * @param enqueue takes them; each is to be settled, or to fail, once
 * @returns their results, in the order of the files; rejected with the first failure, or when the signal aborts
 */
export function resultsOf(
  files: readonly FileToRead[],
  signal: AbortSignal | undefined,
  enqueue: (waiting: readonly Waiting[]) => void,
): Promise<readonly ReadResult[]> {
  return new Promise((resolve, reject) => {
    const results = new Array<ReadResult>(files.length);
    let left = files.length;
    let over = false;
    const fail = (cause: unknown) => {
      over = true;
      signal?.removeEventListener('abort', abort);
      reject(cause);
    };
    const abort = () => fail(signal?.reason);
    if (signal?.aborted) {
      abort();
      return;
    }
    if (left === 0) {
      resolve(results);
      return;
    }
    signal?.addEventListener('abort', abort);
    const waiting = files.map((file, index) => ({
      file,
      fail,
      isGone: () => over,
      settle: (result: ReadResult) => {
        results[index] = result;
        left -= 1;
        if (left === 0) {
          signal?.removeEventListener('abort', abort);
          resolve(results);
        }
      },
    }));
    enqueue(waiting);
  });
}
