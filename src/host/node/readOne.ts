import type { ReadResult } from '../../core/reader/readNote';
import { type ReadNote, skip } from '../readResult';
import { readBytes, readText } from '../readText';
import type { ReadOne } from '../serveReading';
import { readFileText } from './readFile';

/** Reads files where Node's file system is at hand. */
export function createReadOne(readNote: ReadNote): ReadOne {
  return (file, policy): ReadResult => {
    if ('text' in file) {
      return readText(readNote, file.path, file.text, policy);
    }
    if ('bytes' in file) {
      return readBytes(readNote, file.path, file.bytes, policy);
    }
    const content = readFileText(file.file);
    return 'reason' in content ? skip(file.path, content.reason) : readText(readNote, file.path, content.text, policy);
  };
}
