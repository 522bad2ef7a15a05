import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';
import { decodeCache, encodeCache } from '../../../src/host/cache/cacheFile';
import { createInThreadReader } from '../../../src/host/inThreadReader';
import { cacheIn } from '../../../src/host/node/cacheFolder';
import { createReadOne } from '../../../src/host/node/readOne';
import { readWorkspace } from '../../../src/host/node/readWorkspace';

const MEETING = '---\ntype: meeting\ndate: 2026-11-20\n---\n\n- [ ] Send it @Anna\n';

describe('reading a workspace', () => {
  let root = '';
  let read: string[] = [];
  const pool = createInThreadReader((file, policy) => {
    read.push(file.path);
    return createReadOne(readNote)(file, policy);
  }, DEFAULT_READING);
  const put = (path: string, content: string | Uint8Array, time = 1_700_000_000) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
    utimesSync(join(root, path), time, time);
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'rapport-workspace-'));
    read = [];
    put('a.md', MEETING);
    put('b/c.md', 'no record');
    put('b/d.md', Uint8Array.of(0xff));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('gives each file its result, by path', async () => {
    const { results, read: count, changed } = await readWorkspace({ root, pool });
    assert.deepEqual(
      [...results].map(([path, it]) => [path, it.kind === 'note' ? it.note.kind : it.skipped.reason]),
      [
        ['a.md', 'meeting'],
        ['b/c.md', 'not-a-record'],
        ['b/d.md', 'not-utf8'],
      ],
    );
    assert.deepEqual([count, changed], [3, true]);
  });

  it('reads again only what has changed', async () => {
    const first = await readWorkspace({ root, pool });
    const known = decodeCache(encodeCache(first.keep, 'r'), 'r');
    read = [];
    const same = await readWorkspace({ root, pool, known });
    assert.deepEqual([read, same.changed, same.results.size], [[], false, 3]);
    put('a.md', MEETING, 1_700_000_001);
    put('b/c.md', 'no records');
    put('e.md', MEETING);
    rmSync(join(root, 'b/d.md'));
    const next = await readWorkspace({ root, pool, known });
    assert.deepEqual(read.sort(), ['a.md', 'b/c.md', 'e.md']);
    assert.deepEqual([...next.results.keys()], ['a.md', 'b/c.md', 'e.md']);
    assert.equal(next.changed, true);
  });

  it('does not keep what may still change unseen', async () => {
    const now = () => 1_700_000_000_000 + 1000;
    assert.equal((await readWorkspace({ root, pool, now })).keep.size, 0);
  });

  it('stops for a signal', async () => {
    await assert.rejects(readWorkspace({ root, pool, signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  });

  it('keeps its cache in a folder of the user’s, as a whole or not at all', async () => {
    const folder = join(root, 'cache');
    const storage = cacheIn(folder, root);
    assert.equal(await storage.read(), undefined);
    await storage.write(Uint8Array.of(1, 2, 3));
    await storage.write(Uint8Array.of(4, 5));
    assert.deepEqual([...((await storage.read()) ?? [])], [4, 5]);
    assert.equal(readdirSync(folder).length, 1);
    writeFileSync(join(root, 'file'), '');
    await assert.rejects(cacheIn(join(root, 'file'), root).write(Uint8Array.of(1)));
  });
});
