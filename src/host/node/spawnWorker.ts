import { Worker } from 'node:worker_threads';
import type { FromWorker, SpawnWorker } from '../protocol';

/** Most memory one worker may take for its objects, in megabytes: a file that wants more breaks the worker, not the host. */
const HEAP = 512;
/** What it may take for objects that have just come to be, in megabytes: reading leaves little behind, so that more would only be filled. */
const YOUNG = 16;

/** Processor time of all threads of this process, in milliseconds: none of them has had more. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Starts the worker bundle (`dist/worker.js`) as a thread that does not keep the process alive by itself. */
export function nodeWorker(script: string): SpawnWorker {
  return ({ onMessage, onFailure }) => {
    const worker = new Worker(script, {
      resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
    });
    worker.unref();
    worker.on('message', (message: FromWorker) => onMessage(message));
    worker.on('error', onFailure);
    worker.on('exit', (code) => onFailure(new Error(`The reading worker ended with code ${code}.`)));
    return {
      post: (message) => worker.postMessage(message),
      terminate: () => void worker.terminate(),
      spent: processorTime,
    };
  };
}
