import assert from 'node:assert/strict';
import { Paced } from '../../../src/extension/notes/paced';

/** A job whose every run lasts until it is let go. */
function slowJob(rest: number) {
  const running: (() => void)[] = [];
  const begun: (() => void)[] = [];
  let runs = 0;
  const paced = new Paced(
    () => {
      runs++;
      begun.shift()?.();
      return new Promise((done) => running.push(done));
    },
    1,
    rest,
  );
  return {
    paced,
    runs: () => runs,
    nextRun: () => new Promise<void>((done) => begun.push(done)),
    letGo: () => running.shift()?.(),
  };
}

describe('a job that keeps a pace', () => {
  it('runs at once, and does what is asked meanwhile once', async () => {
    const { paced, runs, nextRun, letGo } = slowJob(1);
    const first = nextRun();
    paced.ask();
    await first;
    const second = nextRun();
    for (let more = 0; more < 10; more++) paced.ask();
    assert.equal(runs(), 1, 'never twice at the same time');
    letGo();
    await second;
    assert.equal(runs(), 2);
    paced.dispose();
  });

  it('takes together what comes together', async () => {
    const { paced, runs, nextRun } = slowJob(60_000);
    const first = nextRun();
    for (let event = 0; event < 10; event++) paced.ask();
    assert.equal(runs(), 0);
    await first;
    assert.equal(runs(), 1);
    paced.dispose();
  });

  it('runs again when it asks for itself', async () => {
    let runs = 0;
    const twice = new Promise<void>((done) => {
      const paced = new Paced(
        async () => {
          runs++;
          if (runs === 2) {
            paced.dispose();
            done();
          }
          paced.ask();
        },
        1,
        1,
      );
      paced.ask();
    });
    await twice;
    assert.equal(runs, 2);
  });

  it('does not run once it is disposed of', async () => {
    const { paced, runs, nextRun, letGo } = slowJob(1);
    const first = nextRun();
    paced.ask();
    await first;
    paced.ask();
    paced.dispose();
    letGo();
    await new Promise((done) => setTimeout(done, 20));
    assert.equal(runs(), 1);
  });
});
