import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import { findCommitments } from '../../../src/core/reader/commitments/findCommitments';
import { capturedBy } from '../../../src/core/reader/commitments/isCaptured';
import { EXAMPLES_EN, PEOPLE_EN } from './commitmentExamples.en';
import { EXAMPLES_ZH, PEOPLE_ZH } from './commitmentExamples.zh';

const whoIn = (text: string, people: readonly string[]) => findCommitments(text, { people })[0]?.who.value ?? null;

for (const [language, examples, people] of [
  ['English', EXAMPLES_EN, PEOPLE_EN],
  ['Chinese', EXAMPLES_ZH, PEOPLE_ZH],
] as const) {
  describe(`commitments in ${language} sentences`, () => {
    for (const [text, who] of examples) {
      it(`${who ?? 'nobody'}: ${text}`, () => assert.equal(whoIn(text, people), who));
    }
  });
}

describe('a commitment that was found', () => {
  const cases: readonly (readonly [text: string, who: string, action: string])[] = [
    [
      'We agreed that **Tom** will set up the [staging server](https://example.com).',
      'Tom',
      'Set up the staging server',
    ],
    ['We need the new address (Tom to confirm).', 'Tom', 'Confirm: We need the new address'],
    ['The hall has power (Tom to check with Anna)', 'Tom', 'Check with Anna'],
    [
      'Tom will run `npm audit` and post it to https://shop.example/audit.',
      'Tom',
      'Run `npm audit` and post it to https://shop.example/audit',
    ],
    ['王伟负责执行 `make check`。', '王伟', '执行 `make check`'],
    ['Anna promised to check the budget and to answer.', 'Anna', 'Check the budget and answer'],
    ['Anna will send the draft to Tom and to the printer.', 'Anna', 'Send the draft to Tom and to the printer'],
    ['Can Tom send the logo by 2026-12-01?', 'Tom', 'Send the logo by 2026-12-01'],
    ["We'll be in touch with the printer.", 'We', 'Be in touch with the printer'],
    ['请王伟跟进支付接口。', '王伟', '跟进支付接口'],
    ['请王伟反馈设计稿意见。', '王伟', '反馈设计稿意见'],
    ['由设计组提交初稿。', '设计组', '提交初稿'],
    ['王伟负责整理需求文档。', '王伟', '整理需求文档'],
    ['李娜会把报价单发给客户。', '李娜', '把报价单发给客户'],
  ];
  for (const [text, who, action] of cases) {
    it(`says what to do: ${action}`, () => {
      const [found] = findCommitments(text, {
        people: [...PEOPLE_EN, ...PEOPLE_ZH],
      });
      assert.equal(found?.action, action);
      assert.equal(text.slice(found?.who.start, found?.who.end), who);
    });
  }

  it('is looked for in every sentence', () => {
    const text = 'Anna will send the contract. The weather was fine. Tom will review it.';
    assert.deepEqual(
      findCommitments(text, { people: PEOPLE_EN }).map((one) => one.who.value),
      ['Anna', 'Tom'],
    );
  });
});

describe('an English sentence that hands out several things', () => {
  it('holds a promise for each who is told', () => {
    const text = 'Jane to finish the manual, Xinya to format the annex';
    assert.deepEqual(
      findCommitments(text, { people: ['Jane'] }).map(({ start, end, who, action }) => [
        text.slice(start, end),
        who.value,
        action,
      ]),
      [
        ['Jane to finish the manual, ', 'Jane', 'Finish the manual'],
        ['Xinya to format the annex', 'Xinya', 'Format the annex'],
      ],
    );
  });
});

describe('a Chinese sentence that hands out several things', () => {
  it('holds a promise in each clause, each with its own day', () => {
    const readDue = (text: string, from: number, to: number) => {
      const at = text.slice(from, to).search(/周[一五]前/);
      const start = from + at;
      return at < 0
        ? undefined
        : { start, end: start + 3, value: (text[start + 1] === '一' ? '2026-11-30' : '2026-11-27') as LocalDate };
    };
    const read = (text: string) =>
      findCommitments(text, { people: PEOPLE_ZH, readDue }).map(({ start, end, who, action, due }) => [
        text.slice(start, end),
        who.value,
        action,
        due?.value,
      ]);
    assert.deepEqual(read('王伟周五前整理清单，李娜负责周一前联系供应商。'), [
      ['王伟周五前整理清单，', '王伟', '整理清单', '2026-11-27'],
      ['李娜负责周一前联系供应商。', '李娜', '联系供应商', '2026-11-30'],
    ]);
    assert.deepEqual(
      read('周五前王伟整理清单，李娜联系供应商。').map(([, who, , due]) => [who, due]),
      [
        ['王伟', '2026-11-27'],
        ['李娜', '2026-11-27'],
      ],
    );
    // The day of one is not that of the other.
    assert.deepEqual(
      read('报价单我周五前发您，测试账号由李娜准备。').map(([, who, action, due]) => [who, action, due]),
      [
        ['我', '报价单我发您', '2026-11-27'],
        ['李娜', '测试账号由李娜准备', undefined],
      ],
    );
    // What others would like by another day.
    assert.deepEqual(
      read('客户希望周一前看到初稿，我们会在周五前提供。').map(([, who, , due]) => [who, due]),
      [['我们', '2026-11-27']],
    );
  });
});

describe('a paragraph of thousands of sentences', () => {
  for (const [name, line, who] of [
    ['about somebody whom nothing names', 'Then he will send the plan.\n', 'he'],
    ['about somebody whom each of them names', 'Tom is well. He will send the plan.\n', 'Tom'],
  ] as const) {
    it(`${name} is looked through once, and not anew for each pronoun`, () => {
      const found = findCommitments(line.repeat(10_000), { people: ['Tom', 'Anna'] });
      assert.deepEqual([...new Set(found.map(({ who: { value } }) => value))], [who]);
      assert.equal(found.length, 10_000);
    });
  }
});

describe('a Chinese sentence without end', () => {
  it('is searched no further than anybody would read', () => {
    const text = `王伟周五前整理清单${'，李娜周五前联系供应商，王伟周五前整理清单'.repeat(500)}`;
    const found = findCommitments(text, { people: PEOPLE_ZH });
    assert.equal(found[0]?.who.value, '王伟');
    assert.equal(found.length, 40);
  });
});

describe('a commitment is captured by an action', () => {
  const cases: readonly (readonly [action: string, entry: string, captured: boolean])[] = [
    ['Send the contract to legal', 'Send contract to legal', true],
    ['Sending the revised plan', 'Send revised plan', true],
    ['Send the contract', 'Book the venue', false],
    ['整理需求文档', '整理需求文档并发给客户', true],
    ['整理需求文档', '联系供应商', false],
  ];
  for (const [action, entry, captured] of cases) {
    it(`${captured ? 'yes' : 'no'}: "${action}" by "${entry}"`, () =>
      assert.equal(capturedBy([entry])(action), captured));
  }
});
