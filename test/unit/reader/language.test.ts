import assert from 'node:assert/strict';
import { languageOf } from '../../../src/core/reader/language';

describe('the language of a note', () => {
  for (const [text, language, why] of [
    [
      '---\ntype: meeting\ntitle: 筹备会\ndate: 2026-11-23\nproject: 商城\n---\n',
      'zh-cn',
      'keys are English in any note',
    ],
    ['- 什么时候能试用？ [from:: 王伟] [asked:: 2026-11-17]\n', 'zh-cn', 'those of fields, too'],
    ['---\ntype: meeting\ndate: 2026-11-23\n---\n', 'en', 'a note without a word'],
    ['# Kick-off with 王伟\n\nWe met for the first time.\n', 'en', 'a Chinese name among English words'],
    ['# 启动会\n\n用 Zoom 开会，讨论上线安排。\n', 'zh-cn', 'an English name among Chinese words'],
  ] as const) {
    it(`${language}: ${why}`, () => assert.equal(languageOf(text), language));
  }
});
