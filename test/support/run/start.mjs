// `npm start [-- FOLDER] [--port N]`: installs, builds, and opens notes in VS Code with Rapport in it. Plain Node until everything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CACHE } from '../vscode/provision.mjs';
import { isTaken, serve } from '../vscode/serve.mjs';
import { workbenchUrl } from '../vscode/workbenchUrl.mjs';
import { install } from './install.mjs';
import { copyUnlessChanged } from './keepChanges.mjs';
import { SYSTEM_LOCALE, WORDS } from './words.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const DEFAULT_PORT = 8137;

try {
  await start(process.argv.slice(2));
} catch (cause) {
  console.error(`\n${cause instanceof Error ? cause.message : cause}`);
  process.exit(1);
}

async function start(args) {
  const { folder, port } = argumentsOf(args);
  const code = process.env.VSCODE_EXECUTABLE_PATH ?? (hasCode() ? 'code' : undefined);
  if (!code) await refuseTaken(port);
  await install(say);
  say(WORDS.building);
  run(process.execPath, ['esbuild.mjs']);
  const notes = folder ?? (await exampleCopy());
  if (code) return openDesktop(code, notes);
  await openServed(notes, port);
}

function openDesktop(code, notes) {
  say(WORDS.opening(notes));
  const child = spawn(code, ['--new-window', `--extensionDevelopmentPath=${root}`, notes], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  child.on('error', (cause) => {
    console.error(WORDS.noCode(cause.message));
    process.exitCode = 1;
  });
}

async function openServed(notes, port) {
  const server = await serve({
    port,
    locale: SYSTEM_LOCALE,
    settings: { 'workbench.editor.enablePreview': false },
    say,
  });
  const stop = async () => {
    console.log(WORDS.stopping);
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  console.log(WORDS.open(notes, workbenchUrl(server.origin, { folder: notes, extension: root })));
}

/** Before anything is built: what runs on that port may be this very extension. */
async function refuseTaken(port) {
  if (!(await isTaken(port))) return;
  throw new Error(WORDS.taken(port));
}

/** The example studio with its dates moved to now, so that what a newcomer writes today counts; once somebody has written into it, it stays theirs. */
async function exampleCopy() {
  const copy = join(CACHE, 'studio');
  mkdirSync(CACHE, { recursive: true });
  const { build } = await import('esbuild');
  const script = join(CACHE, 'copyExample.mjs');
  await build({
    entryPoints: [join(root, 'test/support/run/copyExample.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  const { copyExample } = await import(`file://${script}`);
  const isNew = copyUnlessChanged(copy, (to) => {
    say(WORDS.copying);
    copyExample(join(root, 'examples/studio'), to);
  });
  if (!isNew) say(WORDS.kept(copy));
  return copy;
}

function argumentsOf(args) {
  let folder;
  let port = DEFAULT_PORT;
  for (let i = 0; i < args.length; i++) {
    if (args[i] === '--port') {
      port = Number(args[++i]);
      if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Error(WORDS.port);
    } else if (args[i].startsWith('--')) throw new Error(WORDS.option(args[i]));
    else folder = resolve(process.env.INIT_CWD ?? process.cwd(), args[i]);
  }
  if (folder && !(existsSync(folder) && statSync(folder).isDirectory())) throw new Error(WORDS.noFolder(folder));
  return { folder, port };
}

function hasCode() {
  return spawnSync('code', ['--version'], { stdio: 'ignore', shell: process.platform === 'win32' }).status === 0;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(WORDS.noBuild);
}

function say(step) {
  console.log(step);
}
