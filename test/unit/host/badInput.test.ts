import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import type { ReadResult } from '../../../src/core/reader/readNote';
import { readNote } from '../../../src/core/reader/readNote';
import { pack } from '../../../src/host/codec/pack';
import { unpack } from '../../../src/host/codec/unpack';
import { GuardedReader } from '../../../src/host/guardedReader';
import { GUARD_LIMITS } from '../../../src/host/guardLimits';
import { createInThreadReader } from '../../../src/host/inThreadReader';
import { createReadOne } from '../../../src/host/node/readOne';
import { readWorkspace } from '../../../src/host/node/readWorkspace';
import { nodeWorker } from '../../../src/host/node/spawnWorker';
import { builtWorker } from '../cli/tryCommand';
import { badFiles } from './badFiles';

const GOOD = '---\ntype: meeting\ndate: 2026-11-20\nproject: P\n---\n\n## Decisions\n\n- Keep it\n';
const reasonOf = (it: ReadResult | undefined) => (it?.kind === 'note' ? 'note' : it?.skipped.reason);

describe('bad input', () => {
  const files = badFiles();
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'rapport-bad-'));
    for (const { path, content } of [...files, { path: 'good.md', content: GOOD }]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    }
  });
  after(() => rmSync(root, { recursive: true, force: true }));

  it('is plenty', () => assert.ok(files.length >= 200, `${files.length} files`));

  it('gives each file a note or a named reason, and leaves the good one alone', async function () {
    this.timeout(120_000);
    const pool = new GuardedReader(nodeWorker(join(await builtWorker(), 'worker.js')), DEFAULT_READING, {
      ...GUARD_LIMITS,
      perFile: 10_000,
    });
    const { results } = await readWorkspace({ root, pool });
    pool.dispose();
    assert.deepEqual([...results.keys()].sort(), [...files.map((it) => it.path), 'good.md'].sort());
    const wrong = files.flatMap(({ path, expected }) => {
      const got = reasonOf(results.get(path));
      const fits = expected === 'any' ? got !== 'reader-failed' && got !== 'timed-out' : got === expected;
      return fits ? [] : [`${path}: ${got}, not ${expected}`];
    });
    assert.deepEqual(wrong, []);
    const good = results.get('good.md');
    const alone = readNote('good.md', GOOD, DEFAULT_READING);
    assert.ok(good?.kind === 'note' && alone.kind === 'note');
    assert.deepEqual(good.note.entries, alone.note.entries);
  });

  it('reads the same notes in a worker as in this thread, byte for byte', function () {
    this.timeout(120_000);
    for (const { path, content } of files) {
      if (typeof content === 'string') {
        const result = readNote(path, content, DEFAULT_READING);
        if (result.kind === 'note') {
          assert.deepEqual(
            unpack(pack(result.note)),
            JSON.parse(JSON.stringify(result.note), revive(result.note)),
            path,
          );
        }
      }
    }
  });

  it('may vanish, or become something else, between being listed and being read', async () => {
    const own = mkdtempSync(join(tmpdir(), 'rapport-vanish-'));
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      writeFileSync(join(own, `${name}.md`), GOOD);
    }
    const readOne = createReadOne(readNote);
    const pool = createInThreadReader((file, policy) => {
      const at = join(own, file.path);
      if (file.path === 'b.md') {
        rmSync(at);
      } else if (file.path === 'c.md') {
        rmSync(at);
        mkdirSync(at);
      } else if (file.path === 'd.md') {
        rmSync(at);
        symlinkSync('/etc/hostname', at);
      }
      return readOne(file, policy);
    }, DEFAULT_READING);
    const { results } = await readWorkspace({ root: own, pool });
    assert.deepEqual([...results.values()].map(reasonOf), [
      'note',
      'vanished',
      'not-a-regular-file',
      'not-a-regular-file',
      'note',
    ]);
    rmSync(own, { recursive: true });
  });
});

/** Line starts are no JSON; everything else of a note is. */
function revive(note: { readonly lineStarts: Uint32Array }): (key: string, value: unknown) => unknown {
  return (key, value) => (key === 'lineStarts' ? note.lineStarts : value);
}
