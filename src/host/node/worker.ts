import { parentPort } from 'node:worker_threads';
import { readFirst } from '../../core/reader/firstReading';
import { DEFAULT_READING } from '../../core/reader/readingDefaults';
import { readNote } from '../../core/reader/readNote';
import { buffersOf } from '../codec/packResults';
import type { FromWorker, ToWorker } from '../protocol';
import { serveReading } from '../serveReading';
import { createReadOne } from './readOne';

/** The reading worker where there is Node: bundled as `dist/worker.js`. */
const port = parentPort;
if (port) {
  const send = (message: FromWorker) =>
    port.postMessage(message, message.type === 'results' ? buffersOf(message.results) : []);
  const take = serveReading(createReadOne(readNote), DEFAULT_READING, send, () => performance.now());
  port.on('message', (message: ToWorker) => take(message));
  readFirst();
  send({ type: 'ready' });
}
