import { type ReadNote, skip } from '../readResult';
import { readBytes, readText } from '../readText';
import type { ReadOne } from '../serveReading';

/** Reads files whose content comes with them; there is no disk to look on. */
export function createReadOne(readNote: ReadNote): ReadOne {
  return (file, policy) => {
    if ('text' in file) {
      return readText(readNote, file.path, file.text, policy);
    }
    return 'bytes' in file ? readBytes(readNote, file.path, file.bytes, policy) : skip(file.path, 'unreadable');
  };
}
