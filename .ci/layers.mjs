// Holds the import table of docs/architecture.md against the code. Fails when it looked at nothing, and when its own rules do not bite.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '../..');

const found = cruise(root);
const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((file) => /\.tsx?$/.test(file)).length;
const seen = found.modules.filter(({ source }) => source.startsWith('src/')).length;
for (const { rule, from, to } of found.summary.violations) {
  console.error(`${from} imports ${to}: ${rule.name}. ${ruleComment(rule.name)}`);
}
if (seen === 0 || seen < sources) {
  console.error(`Only ${seen} of ${sources} source files were looked at.`);
  process.exitCode = 1;
}
if (found.summary.violations.length > 0) process.exitCode = 1;
for (const [file, text, rule] of [
  [
    'src/core/model/planted.ts',
    "import { log } from '../../extension/log';\nexport const planted = log;\n",
    'core-model',
  ],
  ['src/core/calendar/planted.ts', "import type { Uri } from 'vscode';\nexport type Planted = Uri;\n", 'core-is-pure'],
  [
    'src/core/reader/planted.ts',
    "import { join } from 'node:path';\nexport const planted = join;\n",
    'core-without-node',
  ],
  ['src/extension/planted.ts', "export const planted = () => import('./log');\n", 'extension-parts'],
  [
    'src/extension/log.ts',
    "import type { Log } from './log';\nexport interface Log { readonly above: Log }\n",
    'no-cycles',
  ],
]) {
  if (!bites(file, text, rule)) {
    console.error(`The rule ${rule} did not notice: ${text}`);
    process.exitCode = 1;
  }
}
if (!process.exitCode) console.log(`${seen} files keep to the layers.`);

/** Whether a planted fault is found: a rule that matches nothing would pass for ever. */
function bites(file, text, rule) {
  const planted = mkdtempSync(join(tmpdir(), 'rapport-layers-'));
  try {
    mkdirSync(join(planted, file, '..'), { recursive: true });
    mkdirSync(join(planted, 'src/extension'), { recursive: true });
    writeFileSync(join(planted, 'src/extension/log.ts'), 'export const log = 1;\n');
    writeFileSync(join(planted, file), text);
    writeFileSync(join(planted, 'tsconfig.json'), '{}');
    symlinkSync(join(root, 'node_modules'), join(planted, 'node_modules'), 'junction');
    return cruise(planted).summary.violations.some((violation) => violation.rule.name === rule);
  } finally {
    rmSync(planted, { recursive: true, force: true });
  }
}

function cruise(folder) {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [program, 'src', '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json'];
  // The exit code counts violations; the output is complete all the same.
  return JSON.parse(run(args, folder));
}

function run(args, folder) {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 });
  } catch (failure) {
    if (failure.stdout) return failure.stdout;
    throw failure;
  }
}

function ruleComment(name) {
  return found.summary.ruleSetUsed.forbidden.find((rule) => rule.name === name)?.comment ?? '';
}
