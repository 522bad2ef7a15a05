import assert from 'node:assert/strict';
import { ACME, lines } from '../../../src/core/rules/exampleNotes';
import { messageOf } from '../../../src/core/rules/messageOf';
import { analyse } from '../../support/analyse';

describe('what is said of a risk that the client does not know', () => {
  for (const [line, english, chinese] of [
    ['The supplier may be late', 'not been told of the unrated risk “The supplier', '未评级的风险“The supplier'],
    ['The supplier may be late (internal)', 'The unrated risk “The supplier', '未评级的风险“The supplier'],
    ['The supplier may be late – MEDIUM', 'told of the medium risk “The supplier', '中级别的风险“The supplier'],
    ['High: the supplier may be late', 'told of the high risk “the supplier', '高级别的风险“the supplier'],
  ] as const) {
    it(`names a level only where it is written: ${line}`, () => {
      const note = lines('---', 'type: meeting', 'date: 2026-11-02', '---', '', '## Risks', '', `- ${line}`);
      const { findings } = analyse({ ...ACME, 'acme/webshop/meetings/2026-11-02.md': note }, '2026-11-27');
      const found = findings.find(({ rule }) => rule === 'transparency/undisclosed');
      assert.ok(found);
      assert.ok(messageOf(found, 'en').includes(english), messageOf(found, 'en'));
      assert.ok(messageOf(found, 'zh-cn').includes(chinese), messageOf(found, 'zh-cn'));
    });
  }
});
