// Packs the extension, and fails on a warning of the packer or a package over its budget.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The whole extension, packed (docs/decisions/package-size.md). */
const BUDGET = 1.6 * 1024 * 1024;

const file = process.argv[2] ?? join(mkdtempSync(join(tmpdir(), 'rapport-package-')), 'rapport.vsix');
const vsce = join('node_modules', '@vscode', 'vsce', 'vsce');
// Links stay as they are: they are right in the repository, and the package names no address of one.
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', file];
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  ['--import', './.ci/tightly.mjs', vsce, 'package', ...options],
  { encoding: 'utf8' },
);
const said = `${stdout}${stderr}`;
if (status !== 0 || /^\s*WARNING/m.test(said)) {
  console.error(said);
  process.exit(1);
}
const { size } = statSync(file);
console.log(`${file}: ${(size / 1024).toFixed(0)} KB of ${(BUDGET / 1024).toFixed(0)} KB`);
process.exit(size > BUDGET ? 1 : 0);
