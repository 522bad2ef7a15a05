// Starts and stops the package-only VS Code on 127.0.0.1.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { addChinese } from './chinese.mjs';
import { provisionServer } from './provision.mjs';

/** Settings that keep VS Code quiet: nothing of its own in tests and screenshots. */
export const QUIET_SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'git.openRepositoryInParentFolders': 'never',
  'files.simpleDialog.enable': true,
};

/**
 * @param {object} options
 * @param {number} [options.port] absent: any free one
 * @param {string} [options.locale] the display language: `en` or `zh-cn`
 * @param {boolean} [options.trusted] false shows Restricted Mode
 * @param {Record<string, unknown>} [options.settings] user settings beside the quiet ones
 * @param {Record<string, string>} [options.env] for the extension host
 * @param {'newest' | 'oldest'} [options.vscode]
 * @param {(step: string) => void} [options.say]
 * @returns {Promise<{ port: number, origin: string, userData: string, log: () => string, stop: () => Promise<void> }>}
 */
export async function serve({
  port,
  locale = 'en',
  trusted = true,
  settings = {},
  env = {},
  vscode,
  say = () => {},
} = {}) {
  const { node, server } = await provisionServer(say, vscode);
  const at = port ?? (await freePort());
  const data = mkdtempSync(join(tmpdir(), 'rapport-vscode-'));
  const userData = join(data, 'data');
  mkdirSync(join(userData, 'User'), { recursive: true });
  mkdirSync(join(data, 'home'));
  const all = { ...QUIET_SETTINGS, 'security.workspace.trust.enabled': !trusted, ...settings };
  writeFileSync(join(userData, 'User/settings.json'), JSON.stringify(all, null, 2));
  if (locale === 'zh-cn') await addChinese(dirname(dirname(server)), userData, say);
  const args = [
    server,
    '--locale',
    locale,
    '--host',
    '127.0.0.1',
    '--port',
    String(at),
    '--without-connection-token',
    '--accept-server-license-terms',
    '--server-data-dir',
    data,
    '--user-data-dir',
    userData,
    '--telemetry-level',
    'off',
    '--enable-smoke-test-driver',
    ...(trusted ? ['--disable-workspace-trust'] : []),
  ];
  const child = spawn(node, args, {
    env: { ...process.env, HOME: join(data, 'home'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let log = '';
  child.stdout.on('data', (chunk) => {
    log += chunk;
  });
  child.stderr.on('data', (chunk) => {
    log += chunk;
  });
  const ended = new Promise((done) => {
    child.on('close', done);
  });
  await answers(at, child, () => log);
  return {
    port: at,
    origin: `http://127.0.0.1:${at}`,
    userData,
    log: () => log,
    stop: async () => {
      kill(child);
      await ended;
      // The extension hosts may still be writing their last log lines.
      rmSync(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function kill(child) {
  try {
    // The server starts extension hosts of its own: they go with its process group.
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself, which is what was wanted.
  }
}

async function answers(port, child, log) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`VS Code ended at once.\n${log()}`);
    try {
      const response = await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' });
      if (response.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`VS Code did not answer on port ${port}.\n${log()}`);
}

/** A port nobody listens on. */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

/** Whether somebody listens on a port already. */
export function isTaken(port) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once('error', () => done(true));
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(false)));
  });
}
