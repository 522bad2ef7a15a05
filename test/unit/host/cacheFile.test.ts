import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { ReadResult } from '../../../src/core/reader/readNote';
import { decodeCache, encodeCache, type KnownFiles } from '../../../src/host/cache/cacheFile';
import { makeEntry, makeNote } from '../workspace/makeNote';

const READER = 'reader 1';
const note = (path: string): ReadResult => ({
  kind: 'note',
  note: {
    ...makeNote(path, { date: '2026-11-20', participants: ['Anna', '王伟'] }),
    entries: [makeEntry('action', `for ${path}`)],
  },
});
const known: KnownFiles = new Map([
  ['a.md', { stamp: { size: 1, mark: 1764000000000.25 }, result: note('a.md') }],
  ['会议/b.md', { stamp: { size: 2 ** 33, mark: 0 }, result: note('会议/b.md') }],
  [
    'c\nd.md',
    { stamp: { size: 0, mark: -1 }, result: { kind: 'skipped', skipped: { path: 'c\nd.md', reason: 'not-utf8' } } },
  ],
]);
const plain = (files: KnownFiles | undefined) =>
  files && [...files].map(([path, { stamp, result }]) => [path, stamp, JSON.parse(JSON.stringify(result))]);

describe('the stored index', () => {
  it('gives back what was stored', () => {
    assert.deepEqual(plain(decodeCache(encodeCache(known, READER), READER)), plain(known));
    assert.deepEqual(plain(decodeCache(encodeCache(new Map(), READER), READER)), []);
  });

  it('reads from bytes that stand anywhere', () => {
    const bytes = encodeCache(known, READER);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    assert.equal(decodeCache(shifted.subarray(3), READER)?.size, 3);
  });

  it('is written again as the same bytes', () => {
    const bytes = encodeCache(known, READER);
    assert.deepEqual(encodeCache(decodeCache(bytes, READER) ?? new Map(), READER), bytes);
  });

  it('leaves out what may be gone the next time', () => {
    const slow: KnownFiles = new Map([
      [
        's.md',
        { stamp: { size: 1, mark: 1 }, result: { kind: 'skipped', skipped: { path: 's.md', reason: 'timed-out' } } },
      ],
    ]);
    assert.equal(decodeCache(encodeCache(slow, READER), READER)?.size, 0);
  });

  it('of another reader, or of nobody, is nothing', () => {
    assert.equal(decodeCache(encodeCache(known, READER), 'reader 2'), undefined);
    for (const foreign of ['', 'abc', '{"version":1}', 'x'.repeat(4096)]) {
      assert.equal(decodeCache(new TextEncoder().encode(foreign), READER), undefined);
    }
  });

  it('that is damaged is nothing', () => {
    const bytes = encodeCache(known, READER);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (index, change) => {
        const damaged = bytes.slice();
        damaged[index] = (damaged[index] ?? 0) ^ change;
        assert.equal(decodeCache(damaged, READER), undefined);
      }),
      { numRuns: 500 },
    );
    for (const length of [1, 4, 24, 25, bytes.length - 4, bytes.length - 1]) {
      assert.equal(decodeCache(bytes.slice(0, length), READER), undefined);
    }
  });
});
