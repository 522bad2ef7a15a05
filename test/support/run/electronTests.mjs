// Runs the host specs in desktop VS Code through @vscode/test-electron, for machines that can download it, or have it: VSCODE_EXECUTABLE_PATH.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE } from '../vscode/provision.mjs';
import { QUIET_SETTINGS } from '../vscode/serve.mjs';
import { install } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const total = { passed: 0, failed: 0 };

try {
  await install((step) => console.log(step));
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
  // Only now is what it needs there.
  const { bundleSpecs } = await import('./bundleSpecs.mjs');
  const { RUNS, TODAY } = await import('./hostTests.mjs');
  for (const { open, specs } of RUNS.node) await runOnDesktop(open(), await bundleSpecs('node', specs), TODAY);
} catch (cause) {
  total.failed += 1;
  console.error(cause instanceof Error ? cause.message : cause);
  if (!process.env.VSCODE_EXECUTABLE_PATH) {
    console.error(
      'Where VS Code cannot be downloaded, name one with VSCODE_EXECUTABLE_PATH, or run npm test, which needs packages only.',
    );
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/**
 * Opens notes in a VS Code of their own, with the settings the specs count on, and adds up what the specs report.
 *
 * @throws when VS Code cannot be had, or ends before its specs have reported
 */
async function runOnDesktop(notes, tests, today) {
  const { runTests } = await import('@vscode/test-electron');
  const home = mkdtempSync(join(tmpdir(), 'rapport-desktop-'));
  const results = join(home, 'results.json');
  mkdirSync(join(home, 'User'));
  writeFileSync(join(home, 'User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, 'rapport.today': today }));
  let ended;
  try {
    await runTests({
      vscodeExecutablePath: process.env.VSCODE_EXECUTABLE_PATH,
      cachePath: CACHE,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      extensionTestsEnv: { RAPPORT_RESULTS: results },
      launchArgs: [
        notes,
        `--user-data-dir=${home}`,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--locale=en',
      ],
    });
  } catch (cause) {
    ended = cause;
  }
  if (!existsSync(results)) throw ended ?? new Error('VS Code ended before its specs could report.');
  const { passed, failed, failures } = JSON.parse(readFileSync(results, 'utf8'));
  for (const { title, message } of failures) console.log(`✗ ${title}\n  ${message}`);
  total.passed += passed;
  total.failed += failed;
  // Where a spec failed, VS Code ends with a failure too; where none did, it is one of its own.
  if (ended && failed === 0) throw ended;
}
