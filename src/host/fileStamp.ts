/** What is known of a file without reading it: the same stamp means the same content. */
export interface FileStamp {
  /** In bytes. */
  readonly size: number;
  /** Time of the last change in milliseconds; where a file system tells none, a hash of the content. */
  readonly mark: number;
}

/** What has become of a file, and the stamp it had just before it was read. */
export interface StampedResult<Result> {
  readonly stamp: FileStamp;
  readonly result: Result;
}

/** Whether a file is the one it was. */
export function sameStamp(a: FileStamp, b: FileStamp): boolean {
  return a.size === b.size && a.mark === b.mark;
}

/**
 * True when a file that was changed at `mark` can no longer be changed without getting another time: file systems tell times
 * in steps, whole seconds on some, so a change right after the one that was seen might not show.
 */
export function isSettled(mark: number, now: number): boolean {
  return now - mark > (mark % 1000 === 0 ? 2500 : 100);
}
