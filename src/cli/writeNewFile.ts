import { randomBytes } from 'node:crypto';
import { constants, copyFileSync, linkSync, rmSync, writeFileSync } from 'node:fs';

/** What of a disk is needed to write a file. */
export interface Disk {
  readonly write: (path: string, content: string | Uint8Array) => void;
  readonly link: (from: string, to: string) => void;
}

const DISK: Disk = { write: (path, content) => writeFileSync(path, content, { flag: 'wx' }), link: linkSync };

/**
 * Writes a file that is not there yet, as a whole or not at all: it is written aside and then takes its name, which no other file may have.
 *
 * @throws `EEXIST` where a file of that name is there, which stays as it is; else what the system says
 */
export function writeNewFile(path: string, content: string | Uint8Array, disk: Disk = DISK): void {
  const aside = `${path}.${randomBytes(4).toString('hex')}.part`;
  try {
    disk.write(aside, content);
    try {
      // A second name for the same bytes: unlike a renaming, it never takes one that is in use.
      disk.link(aside, path);
    } catch (cause) {
      if (isTaken(cause)) throw cause;
      // Some file systems know one name for each file alone (exFAT, some shares).
      // A copy that breaks off is taken away again by the system's own call.
      copyFileSync(aside, path, constants.COPYFILE_EXCL);
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Asks the system and not whether something can be read there: a link that leads nowhere has its name too. */
function isTaken(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EEXIST';
}
