import assert from 'node:assert/strict';
import { stepText } from '../../../src/core/health/stepText';

describe('a step in one line', () => {
  for (const [text, locale, expected] of [
    ['Who pays?', 'en', 'Answer the client’s question: Who pays?'],
    ['谁付款？', 'zh-cn', '回复客户的问题：谁付款？'],
    // The name of the project stands over its steps already.
    ['Webshop', 'en', 'Answer the client’s question'],
    ['Webshop', 'zh-cn', '回复客户的问题'],
  ] as const) {
    it(`${text} → ${expected}`, () =>
      assert.equal(stepText({ todo: 'answered-open', text }, 'Webshop', locale), expected));
  }
});
