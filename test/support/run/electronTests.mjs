// Runs the host specs in desktop VS Code through @vscode/test-electron, for machines that can download it, or have it: VSCODE_EXECUTABLE_PATH.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE } from '../vscode/provision.mjs';
import { exampleCopy } from './exampleCopy.mjs';
import { install } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const results = join(mkdtempSync(join(tmpdir(), 'rapport-tests-')), 'results.json');

try {
  await install((step) => console.log(step));
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root, stdio: 'inherit' });
  // Only now are they there.
  const { runTests } = await import('@vscode/test-electron');
  const { bundleSpecs } = await import('./hostTests.mjs');
  await runTests({
    vscodeExecutablePath: process.env.VSCODE_EXECUTABLE_PATH,
    cachePath: CACHE,
    extensionDevelopmentPath: root,
    extensionTestsPath: await bundleSpecs('node'),
    extensionTestsEnv: { RAPPORT_RESULTS: results },
    launchArgs: [exampleCopy(), '--disable-extensions', '--disable-workspace-trust'],
  });
} catch (cause) {
  console.error(cause instanceof Error ? cause.message : cause);
  if (!process.env.VSCODE_EXECUTABLE_PATH) {
    console.error(
      'Where VS Code cannot be downloaded, name one with VSCODE_EXECUTABLE_PATH, or run npm test, which needs packages only.',
    );
  }
  process.exitCode = 1;
}
try {
  const { passed, failed, failures } = JSON.parse(readFileSync(results, 'utf8'));
  for (const { title, message } of failures) console.log(`✗ ${title}\n  ${message}`);
  console.log(`${passed} passed, ${failed} failed`);
} catch {
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
