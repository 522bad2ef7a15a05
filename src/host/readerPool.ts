import type { ReadingPolicy } from '../core/model/policy';
import type { ReadResult } from '../core/reader/readNote';

/** A file to be read: by its place on disk, where the reader can reach it, or with what is in it. */
export type FileToRead =
  | { readonly path: string; readonly file: string }
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly text: string };

/** Reads files away from whoever must not wait, each within its time limit. */
export interface ReaderPool {
  /**
   * Reads the files; the results stand in the order of the files. A bad file gives its reason and never fails the others.
   *
   * @throws the signal's reason when it is aborted, and ReaderUnavailable when no reader can be started
   */
  read(files: readonly FileToRead[], signal?: AbortSignal): Promise<readonly ReadResult[]>;
  /** From now on files are read by this policy. What is under way is finished by the one before. */
  setPolicy(policy: ReadingPolicy): void;
  dispose(): void;
}

/** The reader could not be started, three times in a row. */
export class ReaderUnavailable extends Error {
  override readonly name = 'ReaderUnavailable';
  constructor(override readonly cause: unknown) {
    super(`The note reader could not be started: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
