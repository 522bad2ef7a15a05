import assert from 'node:assert/strict';
import { entryInWords } from './examples/inWords';
import { read, readEntries } from './reading';

describe('paragraphs under a heading of feedback, risks or questions', () => {
  for (const [text, entries] of [
    ['## Feedback\n\nAnna likes the oak. Sam finds it dark.', ['feedback · Anna likes the oak. Sam finds it dark.']],
    [
      '## Client feedback\n\nThe desk is too low.\n\nThey would like a lamp.',
      ['feedback · The desk is too low. · of the client', 'feedback · They would like a lamp. · of the client'],
    ],
    [
      '## Feedback\n\nAnna likes the oak.\nSam finds it dark.',
      ['feedback · Anna likes the oak.', 'feedback · Sam finds it dark.'],
    ],
    [
      '## 客户反馈\n\n王总觉得桌子太矮，希望加一盏灯。',
      ['feedback · 王总觉得桌子太矮，希望加一盏灯。 · of the client'],
    ],
    ['## Risks\n\nThe lease ends in January.', ['risk · The lease ends in January.']],
    ['## 风险\n\n租约一月到期，续签没有把握。', ['risk · 租约一月到期，续签没有把握。']],
    ['## Questions\n\nWho pays for the lamp?', ['question · Who pays for the lamp?']],
    // What leads to a list, tells of the section or says that there is nothing.
    ['## Feedback\n\nAnna went through the rooms.\n\n- Too dark', ['feedback · Too dark']],
    ['## Feedback\n\nAnna said this:', []],
    ['## Feedback\n\nWe asked everybody after the demo.', []],
    ['## Feedback\n\nThere was no feedback this time.', []],
    ['## Risks\n\nSee the register.', []],
    ['## Risks\n\nNo risks were found in this sprint.', []],
    ['## 风险\n\n详见风险清单第三页。', []],
    ['## 反馈\n\n暂未收到客户的书面反馈。', []],
    ['## 反馈\n\n请大家会后提交书面意见。', []],
    ['## Questions\n\nAnna asked who pays.', []],
    ['## Feedback\n\nOverall positive', []],
    ['## Notes\n\nAnna likes the oak and the lamp.', []],
  ] as const)
    it(`reads ${JSON.stringify(text)}`, () => {
      const found = readEntries(`${text}\n`);
      assert.deepEqual(found.map(entryInWords), entries);
      for (const entry of found) assert.equal(entry.isOnlyWorded === true, entry.text !== 'Too dark');
    });

  it('finds the promise in them and in an answer', () => {
    for (const text of [
      '## Feedback\n\nThe desk is too low. Tom will raise it by Friday.',
      'Feedback: the desk is too low. Response: Tom will raise it by Friday.',
    ])
      assert.deepEqual(
        read(`---\ntype: meeting\ndate: 2026-11-20\nparticipants: [Tom Baker]\n---\n\n${text}\n`).commitments.map(
          ({ who, due }) => `${who.value} ${due?.value}`,
        ),
        ['Tom 2026-11-27'],
      );
  });

  it('takes the day from which something holds for no day by which it is done', () => {
    const note = read('---\ntype: meeting\ndate: 2026-11-20\nparticipants: [王伟]\n---\n\n从周二起由王伟负责接待。\n');
    assert.deepEqual(
      note.commitments.map(({ who, due }) => [who.value, due]),
      [['王伟', undefined]],
    );
  });
});
