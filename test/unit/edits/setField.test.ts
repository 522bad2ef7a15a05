import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/edits/applyEdits';
import { setField } from '../../../src/core/edits/setField';

const CASES: readonly (readonly [what: string, line: string, field: string, value: string, expected: string])[] = [
  ['a bare line gets the canonical sign', 'Send the contract', 'due', '2026-12-01', 'Send the contract 📅 2026-12-01'],
  [
    'a date is replaced, nothing else',
    'Send it 📅 2026-12-01 #client',
    'due',
    '2026-12-04',
    'Send it 📅 2026-12-04 #client',
  ],
  ['a variation selector stays', 'Send it 🗓️ 2026-12-01', 'due', '2026-12-04', 'Send it 🗓️ 2026-12-04'],
  [
    'a Dataview date is replaced',
    'Send it [due:: 2026-12-01] soon',
    'due',
    '2026-12-04',
    'Send it [due:: 2026-12-04] soon',
  ],
  [
    'a Chinese key is replaced',
    '发送合同 截止：2026-12-01，谢谢',
    'due',
    '2026-12-04',
    '发送合同 截止：2026-12-04，谢谢',
  ],
  ['用繁体写的字段被替换', '發合同 完成時間：2026-12-01', 'due', '2026-12-04', '發合同 完成時間：2026-12-04'],
  ['用繁体写的负责人被替换', '發合同 負責人：王偉', 'owner', '赵强', '發合同 負責人：赵强'],
  [
    'a name of two words behind a colon stays as it is',
    '发合同 负责人：Zoë Fox',
    'owner',
    'Zoë Fox',
    '发合同 负责人：Zoë Fox',
  ],
  [
    'a Dataview line stays one',
    'Send it [owner:: Anna]',
    'due',
    '2026-12-01',
    'Send it [owner:: Anna] [due:: 2026-12-01]',
  ],
  [
    'a line of Chinese keys stays one',
    '发送合同 负责人:王伟',
    'due',
    '2026-12-01',
    '发送合同 负责人:王伟 截止:2026-12-01',
  ],
  [
    'bracketed Chinese keys stay Chinese',
    '可以开发票吗 [提出:: 2026-11-20]',
    'answered',
    '2026-11-23',
    '可以开发票吗 [提出:: 2026-11-20] [回复:: 2026-11-23]',
  ],
  [
    'an owner stands before the date',
    'Send it 📅 2026-12-01',
    'owner',
    'Anna Schmidt',
    'Send it @{Anna Schmidt} 📅 2026-12-01',
  ],
  [
    'also where a block id or a comment ends the line',
    'Send it 📅 2026-12-01 ^block-1 <!-- by mail -->',
    'owner',
    'Anna Schmidt',
    'Send it @{Anna Schmidt} 📅 2026-12-01 ^block-1 <!-- by mail -->',
  ],
  [
    'a field in brackets stands before the signs, a block id behind all',
    'Send it 📅 2026-12-01 ^block-1',
    'agreed',
    '2026-11-27',
    'Send it [agreed:: 2026-11-27] 📅 2026-12-01 ^block-1',
  ],
  ['an owner of one word needs no braces', 'Send it', 'owner', '王伟', 'Send it @王伟'],
  [
    'an owner in Dataview',
    'Send it [due:: 2026-12-01]',
    'owner',
    'Anna Schmidt',
    'Send it [owner:: Anna Schmidt] [due:: 2026-12-01]',
  ],
  ['an owner in Chinese', '发送合同 截止:2026-12-01', 'owner', '王伟', '发送合同 负责人:王伟 截止:2026-12-01'],
  [
    'signs of Tasks stay last',
    'Send it ⏫ 📅 2026-12-01',
    'agreed',
    '2026-11-23',
    'Send it [agreed:: 2026-11-23] ⏫ 📅 2026-12-01',
  ],
  [
    'a done date after a due date',
    'Send it 📅 2026-12-01',
    'done',
    '2026-11-23',
    'Send it 📅 2026-12-01 ✅ 2026-11-23',
  ],
  ['a block id stays last', 'Send it ^abc-1', 'due', '2026-12-01', 'Send it 📅 2026-12-01 ^abc-1'],
  ['trailing blanks stay', 'Send it  ', 'due', '2026-12-01', 'Send it 📅 2026-12-01  '],
  [
    'a trailing comment stays last',
    'Send it <!-- see mail -->',
    'due',
    '2026-12-01',
    'Send it 📅 2026-12-01 <!-- see mail -->',
  ],
  ['brackets in words would end the field', 'Late', 'mitigation', 'see [plan]\nB', 'Late [mitigation:: see (plan) B]'],
  ['the same again changes nothing', 'Send it 📅 2026-12-01', 'due', '2026-12-01', 'Send it 📅 2026-12-01'],
];

describe('setField', () => {
  for (const [what, line, field, value, expected] of CASES) {
    it(what, () => {
      assert.equal(applyEdits(line, setField(line, field, value)), expected);
    });
    it(`${what}, and twice is once`, () => {
      assert.equal(applyEdits(expected, setField(expected, field, value)), expected);
    });
  }
});
