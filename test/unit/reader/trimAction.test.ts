import assert from 'node:assert/strict';
import { trimAction } from '../../../src/core/reader/commitments/trimAction';

describe('what is promised, without its date', () => {
  for (const [text, date, action] of [
    ['send the contract by Friday', 'Friday', 'Send the contract'],
    ['下周二前整理海报的尺寸清单', '下周二', '整理海报的尺寸清单'],
    ['周五之前发送合同', '周五', '发送合同'],
    ['三天内给出答复', '三天', '给出答复'],
    ['下周二前端上线', '下周二', '前端上线'],
    ['by Friday, send the contract', 'Friday', 'Send the contract'],
    ['send the contract by Friday, then call the bank.', 'Friday', 'Send the contract, then call the bank'],
    ['call them on Monday about the tests', 'Monday', 'Call them about the tests'],
    ['send them tomorrow the signed copy', 'tomorrow', 'Send them the signed copy'],
    ['send the contract (by Friday) to the bank', 'Friday', 'Send the contract to the bank'],
    ['check the numbers by Friday.)', 'Friday', 'Check the numbers'],
    ['把报价单周五前发给客户', '周五', '把报价单发给客户'],
    ['周五前给结论', '周五', '给结论'],
    ['在 11/28 前提供初稿', '11/28', '提供初稿'],
    ['周五前提是接口可用', '周五', '前提是接口可用'],
    ['在周五之前完成回归测试', '周五', '完成回归测试'],
    // Without their date these would be no sentence.
    ['move the launch to Friday', 'Friday', 'Move the launch to Friday'],
    ['book the room for Friday', 'Friday', 'Book the room for Friday'],
    ['prepare Friday’s demo', 'Friday', 'Prepare Friday’s demo'],
    ['review the Friday build', 'Friday', 'Review the Friday build'],
    ['keep the stand open from Monday to Wednesday', 'Monday', 'Keep the stand open from Monday to Wednesday'],
    ['send it by Friday afternoon', 'Friday', 'Send it by Friday afternoon'],
    ['send the table (was due Friday, still open)', 'Friday', 'Send the table (was due Friday, still open)'],
    ['talk to the owners, by Friday settle it', 'Friday', 'Talk to the owners, by Friday settle it'],
    ['协调测试环境，周五前解决', '周五', '协调测试环境，周五前解决'],
    ['准备周五的会议', '周五', '准备周五的会议'],
    ['整理周五会议材料', '周五', '整理周五会议材料'],
    ['把上线推迟到周五', '周五', '把上线推迟到周五'],
    ['把会议安排在周五', '周五', '把会议安排在周五'],
    ['周五下午把报价发给客户', '周五', '周五下午把报价发给客户'],
  ] as const) {
    it(`${text}: ${action}`, () => {
      const start = text.indexOf(date);
      assert.equal(trimAction(text, 0, text.length, { start, end: start + date.length }), action);
    });
  }
});
