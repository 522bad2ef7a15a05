import assert from 'node:assert/strict';
import type { ReadingPolicy } from '../../../src/core/model/policy';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import type { FileToRead, ReaderPool } from '../../../src/host/readerPool';
import { skip } from '../../../src/host/readResult';
import { SideBySide } from '../../../src/host/sideBySide';

const files = (count: number): FileToRead[] => Array.from({ length: count }, (_, i) => ({ path: `${i}.md`, text: '' }));

/** Readers that skip every file, and what has become of each. */
function readers(fails: (path: string) => boolean = () => false) {
  const made: { read: number; closed: boolean; policy: ReadingPolicy }[] = [];
  const create = (policy: ReadingPolicy): ReaderPool => {
    const one = { read: 0, closed: false, policy };
    made.push(one);
    return {
      async read(wanted, signal) {
        signal?.throwIfAborted();
        one.read += wanted.length;
        const broken = wanted.find((it) => fails(it.path));
        if (broken) throw new Error(broken.path);
        return wanted.map((it) => skip(it.path, 'not-a-record'));
      },
      setPolicy(next) {
        one.policy = next;
      },
      dispose() {
        one.closed = true;
      },
    };
  };
  return { made, create };
}

describe('reading side by side', () => {
  for (const count of [0, 1, 33, 5000]) {
    it(`gives ${count} results in the order of the files`, async () => {
      const pool = new SideBySide(readers().create, DEFAULT_READING);
      const results = await pool.read(files(count));
      assert.deepEqual(
        results.map((it) => it.kind === 'skipped' && it.skipped.path),
        files(count).map((it) => it.path),
      );
    });
  }

  it('reads little with one reader', async () => {
    const { made, create } = readers();
    await new SideBySide(create, DEFAULT_READING).read(files(500));
    assert.deepEqual(
      made.map((it) => it.read),
      [500],
    );
  });

  it('reads much with one where a second cannot be started', async () => {
    const { made, create } = readers();
    const pool = new SideBySide((policy) => {
      if (made.length > 0) throw new Error('no more threads');
      return create(policy);
    }, DEFAULT_READING);
    const results = await pool.read(files(5000));
    assert.deepEqual([results.length, made.map((it) => it.read)], [5000, [5000]]);
  });

  it('reads much with two, and closes the second behind it', async () => {
    const { made, create } = readers();
    await new SideBySide(create, DEFAULT_READING).read(files(5000));
    assert.equal(made.length, 2);
    assert.ok(made.every((it) => it.read > 0));
    assert.deepEqual(
      made.map((it) => it.closed),
      [false, true],
    );
  });

  it('tells both of a new policy', async () => {
    const { made, create } = readers();
    const pool = new SideBySide(create, DEFAULT_READING);
    const policy = { ...DEFAULT_READING, dateOrder: 'mdy' as const };
    const reading = pool.read(files(5000));
    pool.setPolicy(policy);
    await reading;
    assert.ok(made.every((it) => it.policy === policy));
  });

  it('fails as its readers fail, and reads on', async () => {
    const pool = new SideBySide(readers((path) => path === '70.md').create, DEFAULT_READING);
    await assert.rejects(pool.read(files(100)), { message: '70.md' });
    assert.equal((await pool.read(files(60))).length, 60);
  });

  it('stops when it is told to', async () => {
    const pool = new SideBySide(readers().create, DEFAULT_READING);
    await assert.rejects(pool.read(files(100), AbortSignal.abort()), { name: 'AbortError' });
  });

  it('fails what waits when it is closed', async () => {
    const { made, create } = readers();
    const pool = new SideBySide(create, DEFAULT_READING);
    const reading = pool.read(files(5000));
    pool.dispose();
    await assert.rejects(reading, { message: 'The reader has been closed.' });
    assert.ok(made.every((it) => it.closed));
  });
});
