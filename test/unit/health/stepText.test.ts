import assert from 'node:assert/strict';
import { stepLine, stepText } from '../../../src/core/health/stepText';

describe('a step in one line', () => {
  for (const [todo, text, locale, expected] of [
    ['answered-open', 'Who pays?', 'en', 'Answer the client’s question: Who pays?'],
    ['answered-open', '谁付款？', 'zh-cn', '回复客户的问题：谁付款？'],
    // The name of the project stands over its steps already.
    ['no-baseline', 'Webshop', 'en', 'Agree goals, scope, time and resources'],
    ['reports-missing', 'Webshop', 'zh-cn', '发出报告'],
    // A meeting may be called like the project.
    ['record-not-shared', 'Webshop', 'en', 'Share the minutes: Webshop'],
    ['record-not-shared', 'Webshop', 'zh-cn', '分享会议纪要：Webshop'],
  ] as const) {
    it(`${todo} of ${text} → ${expected}`, () => assert.equal(stepText({ todo, text }, 'Webshop', locale), expected));
  }

  for (const [gain, noGain, locale, expected] of [
    [9.6, null, 'en', 'Answer the client’s question: Why? (+10)'],
    [0.2, null, 'zh-cn', '回复客户的问题：Why?（+<1）'],
    [0, 'late', 'en', 'Answer the client’s question: Why? (no gain now)'],
    [0, 'capped', 'zh-cn', '回复客户的问题：Why?（目前不加分）'],
    [0, 'unsure', 'en', 'Answer the client’s question: Why?'],
  ] as const) {
    it(`with what it gains: ${expected}`, () => {
      const step = { todo: 'answered-open', text: 'Why?', gain, noGain };
      assert.equal(stepLine(step, 'Webshop', locale), expected);
    });
  }
});
