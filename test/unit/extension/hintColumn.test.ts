import assert from 'node:assert/strict';
import { hintColumn } from '../../../src/extension/writing/hintColumn';

describe('what is said of a due date', () => {
  // `⟦` stands behind the date, `⟧` where it is said.
  for (const line of [
    '- [ ] 发送合同 @王伟 📅 2026-12-01⟦⟧',
    '- [ ] Send the contract by Friday⟦⟧ at the latest',
    '| 发送合同 | 王伟 | 11月25日⟦⟧ | |',
    '- 发送合同（周五⟦⟧）',
    '2、刘洋本周五⟦前发培训计划⟧  ',
    '1、赵敏 11月30日⟦前完成接口开发⟧',
  ]) {
    it(line, () => {
      const text = line.replace(/[⟦⟧]/g, '');
      const end = line.indexOf('⟦');
      assert.equal(hintColumn(text, end), line.indexOf('⟧') - 1);
    });
  }
});
