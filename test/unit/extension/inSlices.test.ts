import assert from 'node:assert/strict';
import { attempt, inSlices, takeSteps } from '../../../src/extension/inSlices';

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

  it('ends with its result though what was to be worked out ahead fails', async () => {
    const fault = new Error('a row of the day');
    function* ahead(): Generator<void> {
      yield;
      throw fault;
    }
    const faults: unknown[] = [];
    function* steps(): Generator<void, string> {
      yield* attempt(ahead(), (cause) => faults.push(cause));
      return 'the analysis';
    }
    assert.equal(await takeSteps(steps()), 'the analysis');
    assert.deepEqual(faults, [fault]);
  });
});
