import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { GuardedReader } from '../../../src/host/guardedReader';
import { GUARD_LIMITS } from '../../../src/host/guardLimits';
import { nodeWorker } from '../../../src/host/node/spawnWorker';

const NOTE = '---\ntype: meeting\ndate: 2026-11-20\n---\n\n# Talk\n\n- [ ] Send it @Anna\n';

describe('the reading worker in a thread', () => {
  let folder = '';
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-worker-'));
    await build({
      entryPoints: [join(__dirname, '../../../src/host/node/worker.ts')],
      outfile: join(folder, 'worker.cjs'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('reads from disk, from bytes and from text alike', async () => {
    const pool = new GuardedReader(nodeWorker(join(folder, 'worker.cjs')), DEFAULT_READING);
    const file = join(folder, 'm.md');
    writeFileSync(file, NOTE);
    const results = await pool.read([
      { path: 'a.md', file },
      { path: 'a.md', bytes: new TextEncoder().encode(NOTE) },
      { path: 'a.md', text: NOTE },
      { path: 'b.md', file: join(folder, 'none.md') },
      { path: 'c.md', bytes: Uint8Array.of(0xff) },
      { path: 'd.md', text: 'no record' },
    ]);
    pool.dispose();
    const notes = results.flatMap((it) => (it.kind === 'note' ? [it.note] : []));
    assert.deepEqual(
      notes.map((it) => [it.path, it.entries[0]?.text, it.lineStarts.length]),
      Array(3).fill(['a.md', 'Send it', 9]),
    );
    const skipped = results.flatMap((it) => (it.kind === 'skipped' ? [it.skipped.reason] : []));
    assert.deepEqual(skipped, ['vanished', 'not-utf8', 'not-a-record']);
  });

  it('is ended when it hangs, and its other files are read', async () => {
    const script = join(folder, 'hanging.cjs');
    writeFileSync(
      script,
      `const { parentPort } = require('node:worker_threads');
      parentPort.on('message', (message) => {
        if (message.type !== 'read') return;
        for (const { path } of message.files) {
          if (path === 'hang') for (;;);
          if (path === 'exit') process.exit(3);
          if (path === 'throw') throw new Error('thrown');
          parentPort.postMessage({ type: 'results', batch: message.batch, results: [{ kind: 'skipped', skipped: { path, reason: 'not-a-record' } }] });
        }
      });
      parentPort.postMessage({ type: 'ready' });`,
    );
    const pool = new GuardedReader(nodeWorker(script), DEFAULT_READING, { ...GUARD_LIMITS, perFile: 200 });
    const results = await pool.read(['a', 'hang', 'b', 'exit', 'c', 'throw', 'd'].map((path) => ({ path, text: '' })));
    pool.dispose();
    assert.deepEqual(
      results.map((it) => (it.kind === 'skipped' ? it.skipped.reason : '')),
      ['not-a-record', 'timed-out', 'not-a-record', 'reader-failed', 'not-a-record', 'reader-failed', 'not-a-record'],
    );
  });

  it('that is not there is said to be unavailable', async () => {
    const pool = new GuardedReader(nodeWorker(join(folder, 'none.cjs')), DEFAULT_READING);
    await assert.rejects(pool.read([{ path: 'a.md', text: '' }]), { name: 'ReaderUnavailable' });
    pool.dispose();
  });
});
