import assert from 'node:assert/strict';
import { Debounced } from '../../../src/extension/notes/debounced';

/** Lets the events of a storm follow one another without a pause until the job has run. */
async function storm(debounced: Debounced, ran: () => boolean): Promise<number> {
  let events = 0;
  while (!ran()) {
    debounced.ask();
    events++;
    await new Promise((done) => setTimeout(done, 1));
  }
  return events;
}

describe('a job that many events ask for', () => {
  it('runs once, when they pause', async () => {
    let runs = 0;
    await new Promise<void>((done) => {
      const job = new Debounced(
        () => {
          runs++;
          done();
        },
        5,
        1_000,
      );
      for (let event = 0; event < 100; event++) job.ask();
      assert.equal(runs, 0);
      assert.ok(job.waiting);
    });
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(runs, 1);
  });

  it('is not put off for ever by events that never pause', async () => {
    let runs = 0;
    const job = new Debounced(() => runs++, 60_000, 20);
    assert.ok((await storm(job, () => runs > 0)) > 1);
    assert.ok(!job.waiting);
    job.dispose();
  });

  it('runs at once where somebody cannot wait, and not again for what was asked before', async () => {
    let runs = 0;
    const job = new Debounced(() => runs++, 10, 20);
    job.ask();
    job.hurry();
    assert.equal(runs, 1);
    assert.ok(!job.waiting);
    await new Promise((done) => setTimeout(done, 50));
    assert.equal(runs, 1);
  });

  it('is not hurried where nothing was asked', () => {
    let runs = 0;
    new Debounced(() => runs++, 1, 1).hurry();
    assert.equal(runs, 0);
  });

  it('does not run once it is disposed of', async () => {
    let runs = 0;
    const job = new Debounced(() => runs++, 1, 1);
    job.ask();
    job.dispose();
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(runs, 0);
  });
});
