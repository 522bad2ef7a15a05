import { randomBytes } from 'node:crypto';
import { accessSync, constants, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

/** What stands before the text of a file that has a byte order mark. */
const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Replaces the text of a note as a whole, keeping its byte order mark and its permissions: whoever reads meanwhile gets the old
 * text or the new one. Writes nothing, and says so with false, when the file does not hold `before` any more, is a link or no
 * regular file, or may not be written.
 */
export function writeNote(file: string, before: string, after: string): boolean {
  const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  try {
    const stats = lstatSync(file);
    accessSync(file, constants.W_OK);
    const bytes = readFileSync(file);
    const marked = bytes.subarray(0, 3).equals(MARK);
    const expected = Buffer.from(before);
    const isReadOnly = (stats.mode & 0o222) === 0;
    if (!stats.isFile() || isReadOnly || !bytes.subarray(marked ? 3 : 0).equals(expected)) {
      return false;
    }
    writeFileSync(draft, marked ? Buffer.concat([MARK, Buffer.from(after)]) : after, { mode: stats.mode, flag: 'wx' });
    renameSync(draft, file);
    return true;
  } catch {
    // Whatever the system refused, the note is as it was; the caller tells the user which one.
    rmSync(draft, { force: true });
    return false;
  }
}
