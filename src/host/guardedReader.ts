import type { ReadingPolicy } from '../core/model/policy';
import type { ReadResult } from '../core/reader/readNote';
import { unpackResult } from './codec/packResults';
import { GUARD_LIMITS, type GuardLimits } from './guardLimits';
import type { FromWorker, SpawnWorker, WorkerPort } from './protocol';
import { type FileToRead, type ReaderPool, ReaderUnavailable } from './readerPool';
import { skip } from './readResult';
import { resultsOf, type Waiting } from './waitingFiles';
import { WorkerWatch } from './workerWatch';

/** Batches at the worker at once: the next one lies ready when it has finished one. */
const IN_FLIGHT = 2;
/** Reads of so few files, as after an edit, go before what waits. */
const FEW = 4;
const STARTS_TRIED = 3;

/** Files sent together. One that was under way when a worker was ended is sent alone the second time. */
interface Batch {
  readonly id: number;
  readonly files: readonly Waiting[];
  readonly alone: boolean;
  done: number;
}

/**
 * Reads in a worker that is ended and replaced when it stays silent for longer than one file may take. The files it had not
 * answered are read again, each alone, so that only the one that really takes too long, or breaks its worker, is given up.
 */
export class GuardedReader implements ReaderPool {
  private queue: Batch[] = [];
  private inFlight: Batch[] = [];
  private worker: WorkerPort | undefined;
  private ready = false;
  private starts = 0;
  private nextId = 0;
  private readonly watch: WorkerWatch;
  private disposed = false;

  constructor(
    private readonly spawn: SpawnWorker,
    private policy: ReadingPolicy,
    private readonly limits: GuardLimits = GUARD_LIMITS,
  ) {
    this.watch = new WorkerWatch(limits, () => this.replace('timed-out', new Error('It did not answer in time.')));
  }

  read(files: readonly FileToRead[], signal?: AbortSignal): Promise<readonly ReadResult[]> {
    return resultsOf(files, signal, (waiting) => {
      this.enqueue(waiting);
      this.send();
    });
  }

  setPolicy(policy: ReadingPolicy): void {
    this.policy = policy;
    if (this.ready) {
      this.worker?.post({ type: 'policy', policy });
    }
  }

  dispose(): void {
    this.disposed = true;
    this.end();
    const cause = new Error('The reader has been closed.');
    this.giveUp(cause);
  }

  private enqueue(waiting: readonly Waiting[]): void {
    const batches: Batch[] = [];
    for (let at = 0; at < waiting.length; at += this.limits.filesPerBatch) {
      batches.push(this.batchOf(waiting.slice(at, at + this.limits.filesPerBatch), false));
    }
    this.queue = waiting.length <= FEW ? [...batches, ...this.queue] : [...this.queue, ...batches];
  }

  private batchOf(files: readonly Waiting[], alone: boolean): Batch {
    this.nextId += 1;
    return { id: this.nextId, files, alone, done: 0 };
  }

  private send(): void {
    if (this.disposed) {
      this.giveUp(new Error('The reader has been closed.'));
      return;
    }
    this.queue = this.queue.filter((batch) => !batch.files.every((it) => it.isGone()));
    if (this.queue.length > 0 && !this.worker) {
      this.start();
    }
    while (this.ready && this.queue[0] && this.mayFollow(this.queue[0])) {
      const batch = this.queue.shift();
      if (batch) {
        this.inFlight.push(batch);
        this.worker?.post({ type: 'read', batch: batch.id, files: batch.files.map((it) => it.file) });
        if (this.inFlight.length === 1) {
          this.watch.awaitFile(this.worker);
        }
      }
    }
  }

  /** A file that is read alone has the worker for itself, so that its time is its own. */
  private mayFollow(batch: Batch): boolean {
    const last = this.inFlight.at(-1);
    return !last || (!batch.alone && !last.alone && this.inFlight.length < IN_FLIGHT);
  }

  private start(): void {
    this.ready = false;
    this.starts += 1;
    const worker: { port?: WorkerPort } = {};
    const isCurrent = () => worker.port !== undefined && this.worker === worker.port;
    const port = this.spawn({
      onMessage: (message) => {
        if (isCurrent()) {
          this.take(message);
        }
      },
      onFailure: (cause) => {
        if (isCurrent()) {
          this.replace('reader-failed', cause);
        }
      },
    });
    worker.port = port;
    this.worker = port;
    this.watch.awaitStart();
  }

  private take(message: FromWorker): void {
    if (message.type === 'ready') {
      this.ready = true;
      this.starts = 0;
      this.watch.stop();
      this.worker?.post({ type: 'policy', policy: this.policy });
    } else {
      const batch = this.inFlight.find((it) => it.id === message.batch);
      for (const result of message.results) {
        batch?.files[batch.done]?.settle(unpackResult(result));
        if (batch) {
          batch.done += 1;
        }
      }
      this.inFlight = this.inFlight.filter((it) => it.done < it.files.length);
      if (this.inFlight.length > 0) {
        this.watch.awaitFile(this.worker);
      } else {
        this.watch.stop();
      }
    }
    this.send();
  }

  /** Ends the worker; what it had not answered is read again by the next one. */
  private replace(reason: 'timed-out' | 'reader-failed', cause: unknown): void {
    const started = this.ready;
    this.end();
    if (!started && this.starts >= STARTS_TRIED) {
      this.starts = 0;
      this.giveUp(new ReaderUnavailable(cause));
      return;
    }
    const [suspect, ...innocent] = this.inFlight;
    this.inFlight = [];
    const again = suspect?.files.slice(suspect.done) ?? [];
    if (suspect?.alone && again[0]) {
      again[0].settle(skip(again[0].file.path, reason));
    } else {
      innocent.unshift(...again.map((it) => this.batchOf([it], true)));
    }
    this.queue = [...innocent, ...this.queue];
    this.send();
  }

  private end(): void {
    this.watch.stop();
    this.worker?.terminate();
    this.worker = undefined;
    this.ready = false;
  }

  private giveUp(cause: unknown): void {
    const lost = [...this.inFlight, ...this.queue].flatMap((it) => it.files.slice(it.done));
    this.inFlight = [];
    this.queue = [];
    for (const waiting of lost) {
      if (!waiting.isGone()) {
        waiting.fail(cause);
      }
    }
  }
}
