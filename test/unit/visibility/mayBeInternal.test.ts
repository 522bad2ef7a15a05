import assert from 'node:assert/strict';
import { mayBeInternal } from '../../../src/core/visibility/mayBeInternal';

const WORDS = [
  ...['internal', 'off the record', 'client must not know', 'not yet for the client', "don't share", 'in-house only'],
  ...['for us only', 'non-public', 'team notes', 'secret', 'vertraulich'],
  ...['内部', '不对外', '保密', '客户还不知道', '不要发给客户', '仅限本组', '自用', '敏感'],
];
const MARKS = ['🔒', ':lock:', 'NDA', '[visibility:: team]', '[client:: no]', '（对外：否）', 'audience: internal'];

/** Each way to write the words so that they look the same, or nearly. */
const DISGUISES: readonly (readonly [name: string, disguise: (phrase: string) => string])[] = [
  ['as they are', (it) => it],
  ['in capitals', (it) => it.toUpperCase()],
  ['each in bold', (it) => it.replace(/\p{L}+/gu, '**$&**')],
  ['with a tag within', (it) => it.replace(/(?<=\p{L})(?=\p{L})/u, '<b></b>')],
  ['set apart', (it) => [...it].join(' ')],
  ['in full width', (it) => it.replace(/[a-z]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
  ['with something that cannot be seen', (it) => it.replace(/(?<=\p{L})(?=\p{L})/u, '\u200b')],
  ['in a sentence', (it) => `Ready for the launch, ${it}, says Anna.`],
  ['over two lines', (it) => `Ready.\n${it}\nDone.`],
];

describe('whether a text could say that it is internal', () => {
  for (const [name, disguise] of DISGUISES)
    it(`is told of words ${name}`, () => {
      assert.deepEqual(
        WORDS.map(disguise).filter((text) => !mayBeInternal(text)),
        [],
      );
    });

  it('is told of marks', () => {
    assert.deepEqual(
      MARKS.filter((text) => !mayBeInternal(text)),
      [],
    );
  });

  it('is denied of what nobody would take for internal', () => {
    const lines = [
      'Anna sends the report to the client by Friday.',
      '- [ ] Draft the plan @{Anna Schmidt} 📅 2026-11-30 ✅ 2026-12-01 #client',
      '**Owner:** Tom (due 2026-12-01), see [the plan](https://example.com/plan)',
      '由王伟在周五前提交报价单；客户确认后上线。',
      '| 整理需求 | 陈晨 | 2026-12-01 |',
    ];
    assert.deepEqual(lines.filter(mayBeInternal), []);
  });
});
