import assert from 'node:assert/strict';
import { byText, compareText } from '../../../src/core/order/compareText';

describe('the order of texts', () => {
  it('is that of their characters, whatever language the machine speaks', () => {
    assert.deepEqual(['z', 'Ä', 'a', 'Z', '中'].sort(compareText), ['Z', 'a', 'z', 'Ä', '中']);
  });

  it('leaves as they stand those that are called the same', () => {
    const rows = [
      { name: 'b', at: 1 },
      { name: 'a', at: 2 },
      { name: 'b', at: 3 },
    ];
    assert.deepEqual(
      rows.sort(byText(({ name }) => name)).map(({ at }) => at),
      [2, 1, 3],
    );
  });
});
