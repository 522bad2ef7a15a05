import type { ReadingPolicy } from '../core/model/policy';
import type { PackedResult } from './codec/packResults';
import type { FileToRead } from './readerPool';

/** What the host asks of the reading worker. A batch is answered file by file, in order. */
export type ToWorker =
  | { readonly type: 'policy'; readonly policy: ReadingPolicy }
  | { readonly type: 'read'; readonly batch: number; readonly files: readonly FileToRead[] };

/** What the worker says: that it has started, and the next results of a batch. */
export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'results'; readonly batch: number; readonly results: readonly PackedResult[] };

/** The host's end of a worker. */
export interface WorkerPort {
  post(message: ToWorker): void;
  terminate(): void;
  /** The processor time that the worker can have had at most since some moment, in milliseconds; without it the clock on the wall is all there is. */
  spent?(): number;
}

export interface WorkerEvents {
  onMessage(message: FromWorker): void;
  /** The worker has ended or cannot start. Nothing more comes from it. */
  onFailure(cause: unknown): void;
}

/** Starts a worker; throws nothing: what goes wrong arrives as a failure. */
export type SpawnWorker = (events: WorkerEvents) => WorkerPort;
