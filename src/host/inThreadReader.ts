import type { ReadingPolicy } from '../core/model/policy';
import type { ReaderPool } from './readerPool';
import type { ReadOne } from './serveReading';

/** A reader without a worker or time limit, for tests and for places that have no workers. */
export function createInThreadReader(readOne: ReadOne, policy: ReadingPolicy): ReaderPool {
  let inForce = policy;
  return {
    async read(files, signal) {
      return files.map((file) => {
        signal?.throwIfAborted();
        return readOne(file, inForce);
      });
    },
    setPolicy(next) {
      inForce = next;
    },
    dispose() {},
  };
}
