import assert from 'node:assert/strict';
import { scoreBadge } from '../../../src/extension/tree/scoreBadge';

describe('the score of a row in the sidebar', () => {
  for (const [name, score, badge] of [
    ['Webshop', 74, undefined],
    ['Digital transformation programme', 74.4, '74'],
    ['示例食品有限公司', 73, undefined],
    ['示例食品有限公司会员小程序二期', 73, '73'],
    ['Digital transformation programme', 99.6, '99'],
    ['Digital transformation programme', 100, undefined],
    ['Digital transformation programme', null, undefined],
  ] as const) {
    it(`of ${name} at ${score} ${badge ? 'stands at the right edge' : 'stands behind the name'}`, () =>
      assert.equal(scoreBadge(name, score), badge));
  }
});
