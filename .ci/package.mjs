// Packs the extension, and fails on a warning of the packer or a package over its budget.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole extension, packed. */
const BUDGET = 1.5 * 1024 * 1024;

const file = process.argv[2] ?? join(mkdtempSync(join(tmpdir(), 'rapport-package-')), 'rapport.vsix');
const { status, stdout, stderr } = spawnSync('npx', ['vsce', 'package', '--no-dependencies', '--out', file], { encoding: 'utf8', shell: process.platform === 'win32' });
const said = `${stdout}${stderr}`;
if (status !== 0 || /warning/i.test(said)) {
  console.error(said);
  process.exit(1);
}
const { size } = statSync(file);
console.log(`${file}: ${(size / 1024).toFixed(0)} KB of ${(BUDGET / 1024).toFixed(0)} KB`);
process.exit(size > BUDGET ? 1 : 0);
