import { readFirst } from '../../core/reader/firstReading';
import { DEFAULT_READING } from '../../core/reader/readingDefaults';
import { readNote } from '../../core/reader/readNote';
import { buffersOf } from '../codec/packResults';
import type { FromWorker, ToWorker } from '../protocol';
import { serveReading } from '../serveReading';
import { createReadOne } from './readOne';

/** As much of a worker's global scope as is needed. */
interface WorkerScope {
  postMessage(message: FromWorker, transfer: readonly ArrayBuffer[]): void;
  addEventListener(type: 'message', listener: (event: { readonly data: ToWorker }) => void): void;
}

/** The reading worker in a browser: a part of `dist/extension.web.js`. */
const scope = globalThis as unknown as WorkerScope;
const send = (message: FromWorker) =>
  scope.postMessage(message, message.type === 'results' ? buffersOf(message.results) : []);
const take = serveReading(createReadOne(readNote), DEFAULT_READING, send, () => performance.now());
scope.addEventListener('message', ({ data }) => take(data));
readFirst();
send({ type: 'ready' });
