// `npm test`: installs, builds, checks and runs every test; ends with `N passed, N failed`.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const counts = { passed: 0, failed: 0 };
const broken = [];

await install((step) => console.log(step));
await check('Build', 'node', ['esbuild.mjs', '--production']);
await check('Types', 'tsc', ['-p', '.']);
await check('Types of the core', 'tsc', ['-p', 'src/core']);
await check('Lint', 'biome', ['check', '--error-on-warnings', '.']);
await check('Layers', 'node', ['.ci/layers.mjs']);
await check('Unused code', 'knip', []);
await check('Package', 'node', ['.ci/package.mjs']);
await mochaRun('Unit tests', []);
if (broken.includes('Build')) {
  console.log('Nothing is run in VS Code before it can be built.');
} else {
  await hostRun('Tests in the extension host', 'node');
  await hostRun('Tests in fifty folders, not trusted', 'restricted');
  await hostRun('Tests in the web extension host, on no disk', 'web');
  await mochaRun('Tests as a user', ['--config', 'test/user/.mocharc.json']);
}

for (const name of broken) console.log(`✗ ${name}`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1);

/** A check counts as one: passed or failed. */
async function check(name, command, args) {
  const started = Date.now();
  const { code, output } = await execute(command, args);
  say(name, code === 0, started);
  if (code === 0) counts.passed++;
  else fail(name, output);
}

async function mochaRun(name, args) {
  const started = Date.now();
  const report = join(mkdtempSync(join(tmpdir(), 'rapport-tests-')), 'results.json');
  const { code, output } = await execute('npx', [
    'mocha',
    ...args,
    '--reporter',
    'json',
    '--reporter-option',
    `output=${report}`,
  ]);
  count(
    name,
    started,
    () => {
      const { stats, failures } = JSON.parse(readFileSync(report, 'utf8'));
      return {
        passed: stats.passes,
        failed: stats.failures,
        failures: failures.map(({ fullTitle, err }) => ({ title: fullTitle, message: err.stack ?? err.message })),
      };
    },
    code,
    output,
  );
}

async function hostRun(name, host) {
  const started = Date.now();
  const { code, output } = await execute('node', ['test/support/run/hostTests.mjs', host]);
  count(
    name,
    started,
    () => {
      const [, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(output) ?? [];
      return {
        passed: Number(passed),
        failed: Number(failed),
        failures: failed === '0' ? [] : [{ title: name, message: output }],
      };
    },
    code,
    output,
  );
}

/** A run that broke off, or in which nothing ran, is a failure whatever it printed. */
function count(name, started, results, code, output) {
  try {
    const { passed, failed, failures } = results();
    if (!Number.isInteger(passed) || passed + failed === 0 || (code !== 0 && failed === 0))
      throw new Error('nothing was counted');
    counts.passed += passed;
    counts.failed += failed;
    say(`${name}: ${passed} passed, ${failed} failed`, failed === 0, started);
    for (const failure of failures) console.log(`  ✗ ${failure.title}\n${indent(failure.message)}`);
    if (failed > 0) broken.push(name);
  } catch {
    say(name, false, started);
    fail(name, output);
  }
}

function fail(name, output) {
  counts.failed++;
  broken.push(name);
  console.log(indent(output.slice(-6000)));
}

function say(name, good, started) {
  console.log(`${good ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

function indent(text) {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${line}`)
    .join('\n');
}

/** Runs a program of the packages, or Node. */
function execute(command, args) {
  const env = {
    ...process.env,
    FORCE_COLOR: '0',
    PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}`,
  };
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      shell: process.platform === 'win32',
      env,
    });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (cause) => done({ code: 1, output: cause.message }));
    child.on('close', (code) => done({ code, output }));
  });
}
