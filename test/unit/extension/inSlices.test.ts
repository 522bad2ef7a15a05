import assert from 'node:assert/strict';
import { inSlices } from '../../../src/extension/inSlices';

/** Jobs that each take longer than a slice, and how many of them were done. */
function longJobs(count: number) {
  let done = 0;
  const job = () => {
    const end = performance.now() + 25;
    while (performance.now() < end);
    done++;
  };
  return { jobs: Array.from({ length: count }, () => job), done: () => done };
}

describe('work that is done in slices', () => {
  it('lets what waits go first after each', async () => {
    const { jobs, done } = longJobs(2);
    const seen: number[] = [];
    setTimeout(() => seen.push(done()), 0);
    assert.equal(await inSlices(jobs, () => true), true);
    assert.deepEqual([seen, done()], [[1], 2]);
  });

  it('leaves undone what nobody waits for any more', async () => {
    const { jobs, done } = longJobs(3);
    assert.equal(await inSlices(jobs, () => done() === 0), false);
    assert.equal(done(), 1);
  });

  it('has nothing to do where all is known', async () => {
    assert.equal(await inSlices([], () => false), true);
  });
});
