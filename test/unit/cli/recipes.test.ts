import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import type { Log } from 'sarif';
import { builtWorker, workspaceOf } from './tryCommand';

const WELL =
  '---\ntype: meeting\ndate: 2026-11-19\nparticipants: [Anna Schmidt]\ngoals: [Agree the date]\n---\n\n## Decisions\n\n- Launch on 1 December\n';
const BAD = WELL.replace('goals: [Agree the date]\n', '');

/** The shell scripts of docs/cli.md, word for word; the Chinese page shows the same (docs/languages.test.ts). */
function scriptUnder(heading: string): string {
  const text = readFileSync(join(__dirname, '../../../docs/cli.md'), 'utf8');
  const [, script] = text.slice(text.indexOf(`## ${heading}`)).match(/```sh\n([\s\S]*?)```/) ?? [];
  assert.ok(script, `docs/cli.md shows a script under “${heading}”`);
  return script;
}

const hasShell = process.platform !== 'win32';

(hasShell ? describe : describe.skip)('docs/cli.md, tried as written', () => {
  let path = '';
  let root = '';

  /** A program called `rapport`, as the packed extension brings it. */
  before(async () => {
    const bin = workspaceOf({});
    mkdirSync(join(bin, 'dist'));
    await build({
      entryPoints: [join(__dirname, '../../../src/cli/main.ts')],
      outfile: join(bin, 'dist/cli.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      loader: { '.md': 'text' },
      logLevel: 'silent',
    });
    copyFileSync(join(await builtWorker(), 'worker.js'), join(bin, 'dist/worker.js'));
    writeFileSync(join(bin, 'rapport'), `#!/bin/sh\nexec "${process.execPath}" "${bin}/dist/cli.js" "$@"\n`);
    chmodSync(join(bin, 'rapport'), 0o755);
    path = `${bin}${delimiter}${process.env.PATH}`;
  });

  beforeEach(() => {
    root = workspaceOf({ 'meetings/call.md': BAD });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const run = (command: string, ...args: readonly string[]) => {
    const env = { ...process.env, PATH: path, XDG_CACHE_HOME: join(root, '.cache'), LC_ALL: 'C' };
    return spawnSync(command, args, { cwd: root, env, encoding: 'utf8' });
  };
  const commit = () =>
    run('git', '-c', 'user.name=Li', '-c', 'user.email=li@studio.example', 'commit', '--quiet', '--message', 'Notes');

  it('stops a commit until the note says what it should', () => {
    run('git', 'init', '--quiet');
    const hook = join(root, '.git/hooks/pre-commit');
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    writeFileSync(hook, scriptUnder('Before each commit'));
    chmodSync(hook, 0o755);
    run('git', 'add', 'meetings');
    const stopped = commit();
    assert.notEqual(stopped.status, 0);
    assert.match(`${stopped.stdout}${stopped.stderr}`, /goals\/missing-goals/);
    writeFileSync(join(root, 'meetings/call.md'), WELL);
    run('git', 'add', 'meetings');
    const made = commit();
    assert.equal(made.status, 0, `${made.stdout}${made.stderr}`);
  });

  it('fails a job that finds something, and leaves the log and the table of health', () => {
    writeFileSync(join(root, 'job.sh'), scriptUnder('In a CI job').replace('$(date +%F)', '2026-11-20'));
    const failed = run('sh', '-e', 'job.sh');
    assert.equal(failed.status, 1, failed.stderr);
    const log: Log = JSON.parse(readFileSync(join(root, 'rapport.sarif'), 'utf8'));
    assert.ok(log.runs[0]?.results?.some(({ ruleId }) => ruleId === 'goals/missing-goals'));
    writeFileSync(join(root, 'meetings/call.md'), WELL);
    assert.equal(run('sh', '-e', 'job.sh').status, 0);
    assert.ok(existsSync(join(root, 'rapport.sarif')));
  });
});
