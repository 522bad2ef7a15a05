import { isUtf8 } from 'node:buffer';
import { closeSync, constants, lstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { SkipReason } from '../../core/model/note';
import { LARGEST_FILE } from '../readText';

export type FileText = { readonly text: string } | { readonly reason: SkipReason };

/** One byte more than is allowed, so that a file that grows while it is read shows. */
const buffer = Buffer.allocUnsafeSlow(LARGEST_FILE + 1);
/** Never through a link, and never waiting for whoever holds the other end of a pipe. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The text of a regular file of at most `LARGEST_FILE` bytes in UTF-8, its byte order mark left out; else why not. */
export function readFileText(file: string): FileText {
  let stats: Stats;
  try {
    stats = lstatSync(file);
  } catch (cause) {
    return { reason: reasonOf(cause) };
  }
  if (!stats.isFile()) {
    return { reason: 'not-a-regular-file' };
  }
  if (stats.size > LARGEST_FILE) {
    return { reason: 'too-large' };
  }
  let length: number;
  try {
    length = readInto(file);
  } catch (cause) {
    return { reason: reasonOf(cause) };
  }
  if (length > LARGEST_FILE) {
    return { reason: 'too-large' };
  }
  const bytes = buffer.subarray(0, length);
  if (!isUtf8(bytes)) {
    return { reason: 'not-utf8' };
  }
  const text = bytes.toString('utf8', startsWithMark(bytes) ? 3 : 0);
  return { text };
}

function readInto(file: string): number {
  const handle = openSync(file, FLAGS);
  try {
    let length = 0;
    let read = 0;
    do {
      read = readSync(handle, buffer, length, buffer.length - length, null);
      length += read;
    } while (read > 0 && length < buffer.length);
    return length;
  } finally {
    closeSync(handle);
  }
}

function startsWithMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function reasonOf(cause: unknown): SkipReason {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'vanished';
    case 'ELOOP':
    case 'EMLINK':
      return 'not-a-regular-file';
    default:
      return 'unreadable';
  }
}
