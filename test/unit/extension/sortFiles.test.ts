import assert from 'node:assert/strict';
import { MOST_AT_ONCE, sortFiles } from '../../../src/extension/capture/sortFiles';

/** Files named after what they are: `record…` is one already, `odd…` cannot be adopted. */
async function look(files: readonly string[], { giveUpAfter = Number.POSITIVE_INFINITY } = {}) {
  const seen: string[] = [];
  const looked = await sortFiles(files, {
    isRecord: (file) => file.startsWith('record'),
    look: async (file) => {
      seen.push(file);
      return file;
    },
    isReady: (file) => !file.startsWith('odd'),
    isCancelled: () => seen.length >= giveUpAfter,
  });
  return { looked, seen };
}

const many = (name: string, count: number) => Array.from({ length: count }, (_, index) => `${name} ${index}`);

describe('sorting the files of a folder', () => {
  it('tells what is ready from what is left as it is, records last', async () => {
    const { looked } = await look(['record', 'odd', 'new', '新']);
    assert.deepEqual(looked, { ready: ['new', '新', 'record'], left: ['odd'], more: 0 });
  });

  it('ends when the list is full, and says how many were not looked at', async () => {
    const { looked, seen } = await look(many('new', MOST_AT_ONCE + 2));
    assert.equal(looked?.ready.length, MOST_AT_ONCE);
    assert.equal(looked?.more, 2);
    assert.equal(seen.length, MOST_AT_ONCE);
  });

  it('goes past what cannot be adopted, however much that is', async () => {
    const { looked } = await look([...many('odd', MOST_AT_ONCE + 2), 'new']);
    assert.deepEqual([looked?.ready, looked?.left.length, looked?.more], [['new'], MOST_AT_ONCE + 2, 0]);
  });

  it('looks at no more records than the list holds', async () => {
    const { looked, seen } = await look([...many('record', MOST_AT_ONCE + 5), 'odd']);
    assert.equal(seen.length, MOST_AT_ONCE + 1);
    assert.equal(looked?.more, 5);
  });

  it('comes to nothing when it is cancelled on the way', async () => {
    const { looked, seen } = await look(many('new', 9), { giveUpAfter: 4 });
    assert.equal(looked, undefined);
    assert.equal(seen.length, 4);
  });
});
