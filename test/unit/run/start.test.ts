import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { WORDS } from '../../support/run/words.mjs';
import { npm } from '../../support/vscode/provision.mjs';

const LANGUAGES = { en: 'en_GB.UTF-8', 'zh-cn': 'zh_CN.UTF-8' } as const;

/** What `npm start` answers before it has installed or built anything, on a machine without desktop VS Code. */
function start(language: keyof typeof LANGUAGES, ...args: readonly string[]) {
  const env = { ...process.env, PATH: '', LC_ALL: LANGUAGES[language], VSCODE_EXECUTABLE_PATH: undefined };
  const { status, stderr } = spawnSync(process.execPath, ['test/support/run/start.mjs', ...args], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stderr.trim() };
}

describe('npm start', () => {
  for (const [language, port, option, folder] of [
    ['en', 'from 1 to 65535', 'There is no option --colour', 'There is no folder'],
    ['zh-cn', '1 到 65535 之间', '没有 --colour 这个选项', '找不到文件夹'],
  ] as const) {
    for (const [args, expected] of [
      [['--port', '0'], port],
      [['--port', 'http'], port],
      [['--colour'], option],
      [['no/such/folder'], folder],
    ] as const) {
      it(`says what is wrong with ${args.join(' ')}, ${language}`, () => {
        const { status, said } = start(language, ...args);
        assert.equal(status, 1);
        assert.ok(said.includes(expected), said);
      });
    }
  }

  it('says what to do when the port is taken, in both languages', async () => {
    const taken = createServer();
    await new Promise<void>((listening) => taken.listen(0, '127.0.0.1', listening));
    const { port } = taken.address() as AddressInfo;
    try {
      const command = `npm start -- --port ${port + 1}`;
      for (const [language, expected] of [
        ['en', `Port ${port} is taken by another program. Stop it, or choose another: ${command}`],
        ['zh-cn', `端口 ${port} 已被其他程序占用。请停止那个程序，或换一个端口：${command}`],
      ] as const) {
        assert.deepEqual(start(language, '--port', String(port)), { status: 1, said: expected });
      }
    } finally {
      taken.close();
    }
  });
});

describe('installing', () => {
  // The stand-in is a script of the shell.
  before(function () {
    if (process.platform === 'win32') this.skip();
  });

  for (const [what, said, expected] of [
    ['the registry cannot be reached', 'npm error code ENOTFOUND', WORDS.offline],
    ['npm fails otherwise', 'npm error code EACCES', 'npm error code EACCES'],
  ] as const) {
    it(`ends with a sentence when ${what}`, async () => {
      const path = process.env.PATH;
      process.env.PATH = `${standIn(`echo "${said}" >&2; exit 1`)}${delimiter}${path}`;
      try {
        await assert.rejects(npm(['ci'], tmpdir()), { message: WORDS.npmFailed('npm ci', expected) });
      } finally {
        process.env.PATH = path;
      }
    });
  }
});

/** A folder with an npm in it that does what is told. */
function standIn(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-npm-'));
  writeFileSync(join(folder, 'npm'), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'npm'), 0o755);
  return folder;
}
