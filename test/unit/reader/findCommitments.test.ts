import assert from 'node:assert/strict';
import { findCommitments } from '../../../src/core/reader/commitments/findCommitments';
import { isCaptured } from '../../../src/core/reader/commitments/isCaptured';
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
      assert.equal(isCaptured(action, [entry]), captured));
  }
});
