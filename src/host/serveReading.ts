import type { ReadingPolicy } from '../core/model/policy';
import type { ReadResult } from '../core/reader/readNote';
import { type PackedResult, packResult } from './codec/packResults';
import type { FromWorker, ToWorker } from './protocol';
import type { FileToRead } from './readerPool';

/** Results are sent at least this often, in milliseconds, so that silence means one file takes long. */
const NEWS_EVERY = 50;

/** Reads one file by a policy; never throws. */
export type ReadOne = (file: FileToRead, policy: ReadingPolicy) => ReadResult;

/** The worker's side of the protocol: gives back a function that takes each message of the host. */
export function serveReading(
  readOne: ReadOne,
  policy: ReadingPolicy,
  send: (message: FromWorker) => void,
  now: () => number,
): (message: ToWorker) => void {
  let inForce = policy;
  return (message) => {
    if (message.type === 'policy') {
      inForce = message.policy;
      return;
    }
    let results: PackedResult[] = [];
    let told = now();
    for (const file of message.files) {
      results.push(packResult(readOne(file, inForce)));
      if (now() - told > NEWS_EVERY) {
        send({ type: 'results', batch: message.batch, results });
        results = [];
        told = now();
      }
    }
    if (results.length > 0) {
      send({ type: 'results', batch: message.batch, results });
    }
  };
}
