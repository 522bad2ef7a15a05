import assert from 'node:assert/strict';
import { lazily } from '../../../src/core/lazy/lazily';

const withTotal = lazily<{ readonly total: number }>('total');

describe('properties that are worked out when first asked for', () => {
  it('are worked out no sooner', () => {
    let asked = 0;
    const bill = withTotal({ items: [2, 3] }, { total: () => (asked += 1) });
    assert.equal(asked, 0);
    assert.deepEqual([bill.total, bill.items, asked], [1, [2, 3], 1]);
  });

  it('are copied with the others, as values', () => {
    const copy = { ...withTotal({ items: [2, 3] }, { total: () => 5 }) };
    assert.deepEqual(copy, { items: [2, 3], total: 5 });
  });

  it('share their getters, so that no object is kept alive by the shape of another', () => {
    const getterOf = (object: object) => Object.getOwnPropertyDescriptor(object, 'total')?.get;
    const [one, other] = [withTotal({}, { total: () => 1 }), withTotal({}, { total: () => 2 })];
    assert.equal(getterOf(one), getterOf(other));
  });
});
