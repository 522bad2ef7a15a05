import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The path of a folder that holds exactly what the packed extension would: a file that was forgotten is missing here too. It goes with the process. */
export function packedExtension() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-packed-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const packer = join(root, 'node_modules/@vscode/vsce/vsce');
  const files = execFileSync(process.execPath, [packer, 'ls', '--no-dependencies'], { cwd: root, encoding: 'utf8' });
  for (const file of files.split(/\r?\n/).filter((line) => line !== ''))
    cpSync(join(root, file), join(folder, file), { recursive: true });
  return folder;
}
