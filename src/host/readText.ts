import type { ReadingPolicy } from '../core/model/policy';
import type { ReadResult } from '../core/reader/readNote';
import { type ReadNote, skip } from './readResult';

/** Largest file that is read, in bytes. */
export const LARGEST_FILE = 2 * 1024 * 1024;

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Reads a note from its bytes: at most `LARGEST_FILE` of them, in UTF-8; a byte order mark is not part of the text. */
export function readBytes(readNote: ReadNote, path: string, bytes: Uint8Array, policy: ReadingPolicy): ReadResult {
  if (bytes.byteLength > LARGEST_FILE) {
    return skip(path, 'too-large');
  }
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch {
    // The fatal decoder says "not UTF-8" by throwing: that is the answer asked for.
    return skip(path, 'not-utf8');
  }
  return readText(readNote, path, text, policy);
}

/** Reads a note from its text. A reader that breaks on it, against its promise, costs this file only. */
export function readText(readNote: ReadNote, path: string, text: string, policy: ReadingPolicy): ReadResult {
  try {
    return readNote(path, text, policy);
  } catch {
    return skip(path, 'reader-failed');
  }
}
