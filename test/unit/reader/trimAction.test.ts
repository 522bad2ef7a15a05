import assert from 'node:assert/strict';
import { trimAction } from '../../../src/core/reader/commitments/trimAction';

describe('what is promised, without its date', () => {
  for (const [text, date, action] of [
    ['send the contract by Friday', 'Friday', 'Send the contract'],
    ['下周二前整理海报的尺寸清单', '下周二', '整理海报的尺寸清单'],
    ['周五之前发送合同', '周五', '发送合同'],
    ['三天内给出答复', '三天', '给出答复'],
    ['下周二前端上线', '下周二', '前端上线'],
  ] as const) {
    it(`${text}: ${action}`, () => {
      const start = text.indexOf(date);
      assert.equal(trimAction(text, 0, text.length, { start, end: start + date.length }), action);
    });
  }
});
