import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The path of a copy of the example studio that a test may write to, its dates as they stand: pin `rapport.today` to 2026-11-20. */
export function exampleCopy() {
  const folder = join(mkdtempSync(join(tmpdir(), 'rapport-notes-')), 'studio');
  cpSync(join(root, 'examples/studio'), folder, { recursive: true });
  return folder;
}
