import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The parts of a zip file by their names: the text of each. */
export type ZipParts = ReadonlyMap<string, string>;

/**
 * The parts of a zip file whose parts are all text, in the order in which they stand there; folders are left out.
 *
 * @throws where it is no zip file, or a damaged one
 */
export function unzipped(content: Uint8Array): ZipParts {
  const files = Object.entries(unzipSync(content)).filter(([name]) => !name.endsWith('/'));
  return new Map(files.map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** Who takes the file apart may read what comes out, and its owner may write it (`rw-r--r--`, a plain file): on Unix nobody may otherwise. */
const UNIX = 3;
const READABLE = 0o100644 << 16;

/** A zip file of the parts in their order. The same parts give the same bytes anywhere: each carries the first hour of 2000. */
export function zipped(parts: ZipParts): Uint8Array {
  // A zip file writes the hour of the clock on the wall: this is the same hour in every time zone.
  const mtime = new Date(2000, 0, 1);
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])), {
    mtime,
    os: UNIX,
    attrs: READABLE,
  });
}
