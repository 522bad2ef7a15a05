import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, renameSync, rmSync, writeFileSync } from 'node:fs';

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
      if (existsSync(path)) throw taken(path, cause);
      // Some file systems know one name for each file alone (exFAT, some shares).
      renameSync(aside, path);
    }
  } finally {
    rmSync(aside, { force: true });
  }
}

function taken(path: string, cause: unknown): Error {
  return Object.assign(new Error(`${path} is there already`, { cause }), { code: 'EEXIST' });
}
