import assert from 'node:assert/strict';
import { loadOnce } from '../../../src/extension/parts/loadOnce';

describe('loading a part once', () => {
  it('loads when first asked, and for all who ask', async () => {
    let loads = 0;
    const part = loadOnce(async () => {
      loads += 1;
      return loads;
    });
    assert.equal(loads, 0);
    assert.deepEqual(await Promise.all([part(), part()]), [1, 1]);
    assert.equal(await part(), 1);
  });

  it('tries again after a failure', async () => {
    const outcomes = [() => Promise.reject(new Error('cut off')), () => Promise.resolve('there')];
    const part = loadOnce(async () => outcomes.shift()?.());
    await assert.rejects(part(), /cut off/);
    assert.equal(await part(), 'there');
  });
});
