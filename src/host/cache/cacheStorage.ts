/** Where a cache lies: a file, or a place of the editor's. */
export interface CacheStorage {
  /** The bytes last written, or undefined where there are none or they cannot be read. */
  read(): Promise<Uint8Array | undefined>;
  /** Replaces them as a whole: whoever reads meanwhile gets the old ones or the new ones. Rejects when nothing could be written. */
  write(bytes: Uint8Array): Promise<void>;
}
