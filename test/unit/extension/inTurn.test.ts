import assert from 'node:assert/strict';
import type { Analysis } from '../../../src/core/model/analysis';
import type { AnalysisFeed } from '../../../src/extension/analysis/analysisFeed';
import { InTurn } from '../../../src/extension/analysis/inTurn';

/** A feed that is handed its analyses, each known by its version. */
function feedByHand() {
  const listeners = new Set<(analysis: Analysis) => unknown>();
  const state: { current: Analysis | undefined } = { current: undefined };
  const feed = {
    get current() {
      return state.current;
    },
    onDidAnalyse: (listener: (analysis: Analysis) => unknown) => {
      listeners.add(listener);
      return { dispose: () => listeners.delete(listener) };
    },
  } as unknown as AnalysisFeed;
  const hand = (version: number) => {
    const analysis = { version } as Analysis;
    state.current = analysis;
    for (const listener of listeners) listener(analysis);
  };
  return { feed, hand, listeners };
}

describe('a feed that tells its listeners in turn', () => {
  it('tells each in a turn of its own, in the order in which they came', async () => {
    const { feed, hand } = feedByHand();
    const later = new InTurn(feed);
    const told: string[] = [];
    const note = (text: string) => told.push(text);
    await new Promise<void>((done) => {
      later.onDidAnalyse(({ version }) => {
        note(`Today ${version}`);
        queueMicrotask(() => note('what waits behind it'));
      });
      later.onDidAnalyse(({ version }) => {
        note(`People ${version}`);
        done();
      });
      hand(1);
      note('nothing at once');
    });
    assert.deepEqual(told, ['nothing at once', 'Today 1', 'what waits behind it', 'People 1']);
  });

  it('tells who is late of the newest alone, and nobody who has gone', async () => {
    const { feed, hand } = feedByHand();
    const later = new InTurn(feed);
    const told: string[] = [];
    await new Promise<void>((done) => {
      later.onDidAnalyse(({ version }) => told.push(`Today ${version}`));
      later.onDidAnalyse(({ version }) => told.push(`People ${version}`)).dispose();
      later.onDidAnalyse(() => done());
      hand(1);
      hand(2);
    });
    assert.deepEqual(told, ['Today 2']);
  });

  it('listens no more when it is closed', () => {
    const { feed, listeners } = feedByHand();
    new InTurn(feed).dispose();
    assert.equal(listeners.size, 0);
  });
});
