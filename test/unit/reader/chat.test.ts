import assert from 'node:assert/strict';
import { DEFAULT_READING } from '../../../src/core/reader/readingDefaults';
import { readNote } from '../../../src/core/reader/readNote';

/** How chats are copied or exported, and who speaks in them. Nothing else says that these are notes. */
const CHATS: readonly (readonly [what: string, text: string, who: string, promises?: string])[] = [
  ['a stamp in brackets', '[23/11/2026 09:14] Helen: Is it ready?\n[23/11/2026 09:16] Tom: Yes', 'Helen, Tom'],
  ['the day behind the time', '[09:14, 23/11/2026] Helen: Is it ready?\n[09:16, 23/11/2026] Tom: Yes', 'Helen, Tom'],
  ['a dash', '23/11/2026, 09:14 - Helen Marsh: Is it ready?\n23/11/2026, 09:16 - Tom: Yes', 'Helen Marsh, Tom'],
  ['times alone', '09:14 Helen: Is it ready?\n09:16 Tom: I will ask Ben', 'Helen, Tom', 'Tom'],
  ['brackets over the words', '[11/23/2026 9:14 AM] Helen\nIs it ready?\n[11/23/2026 9:16 AM] Tom\nYes', 'Helen, Tom'],
  ['a name and a time over the words', 'Helen Marsh  9:14 AM\nIs it ready?\nTom  9:16 AM\nYes', 'Helen Marsh, Tom'],
  ['a name over a time', 'Helen Marsh\nYesterday at 9:05 AM\nReady?\n\nTom\nToday at 9:10 AM\nYes', 'Helen Marsh, Tom'],
  ['names in bold', '**Helen** (09:14): Is it ready?\n**Tom** (09:16): Yes', 'Helen, Tom'],
  ['all in bold', '**[09:14] Helen:** Is it ready?\n**[09:16] Tom:** Yes', 'Helen, Tom'],
  ['a list', '- **Helen** (09:14): Is it ready?\n- **Tom** (09:16): Yes', 'Helen, Tom'],
  ['Chinese, time behind the name', '周敏 09:12\n版式定了吗？\n\n吴刚 09:15\n定了', '周敏, 吴刚'],
  ['Chinese, whole stamps', '周敏 2026-11-23 09:12:33\n版式定了吗？\n吴刚 2026-11-23 09:15:02\n定了', '周敏, 吴刚'],
  ['Chinese, the stamp first', '2026-11-23 09:12:33 周敏\n定了吗？\n2026-11-23 09:15:02 吴刚\n定了', '周敏, 吴刚'],
  [
    'Chinese, half days',
    '周敏 11月23日 上午9:12\n定了吗？\n吴刚 11月23日 下午2:20\n我去催供应商',
    '周敏, 吴刚',
    '吴刚',
  ],
  ['Chinese, brackets', '[2026-11-23 09:12] 周敏：好了吗？\n[2026-11-23 09:15] 吴刚：好了', '周敏, 吴刚'],
  [
    'a chat and what came of it',
    '09:12 Helen: Ready?\n09:16 Tom: Yes\n\n## Next steps\n\n- [ ] Tell Ben',
    'Helen, Tom',
  ],
  ['us and them', '09:12 Helen: we’ll send the plan\n09:16 Tom: then I’ll order the oak', 'Helen, Tom', 'Helen, Tom'],
  ['a promise that ends with its message', '09:12 Tom: I’ll call Ben\n09:16 Helen: thanks', 'Tom, Helen', 'Tom'],
];

/** What looks like one. */
const NO_CHATS: readonly (readonly [what: string, text: string])[] = [
  ['a programme', '09:00 Welcome\n09:15 Anna: What do you need?\n10:30 Tom: Our plan'],
  ['a programme with odd times', '09:03 Anna: setup\n09:17 Tom: builds\n09:44 Anna: tests'],
  ['a log', '[2026-11-23 09:12:01] INFO: started\n[2026-11-23 09:12:04] WARN: are you sure?'],
  ['a log of several parts', '2026-11-23 09:12:33 INFO server: started\n2026-11-23 09:12:34 ERROR worker: I’ll retry'],
  ['a list of changes', '2026-11-23 09:12 Tom: Fix the build\n2026-11-24 10:02 Anna: Add a test'],
  ['code', '```\n[09:14] Helen: is it ready?\n[09:16] Tom: I have it\n```'],
  ['a quote', '> [09:14] Helen: is it ready?\n> [09:16] Tom: I have it'],
  ['trains', 'Train 09:12\nBus 09:44\nDo you want to walk?'],
  ['verses', 'John 3:16\nFor you all\nLuke 2:14\nGlory'],
  ['opening hours', 'Monday: 09:12\nTuesday: 09:14\nWe are closed on Sunday.'],
  ['one person’s day', '09:12 Tom: I got up\n09:44 Tom: I had tea'],
  ['日程', '09:00 签到\n09:12 王伟：你需要什么\n09:05 李娜：我们的计划'],
];

const noteOf = (text: string) => readNote('notes/a.md', `${text}\n`, DEFAULT_READING);

describe('a chat', () => {
  for (const [what, text, who, promises = ''] of CHATS) {
    it(`is told by its form: ${what}`, () => {
      const result = noteOf(text);
      assert.equal(result.kind === 'note' && result.note.kind, 'chat');
      if (result.kind !== 'note') return;
      assert.equal(result.note.participants.map(({ name }) => name).join(', '), who);
      assert.equal(result.note.commitments.map((one) => one.who.value).join(', '), promises);
    });
  }
  for (const [what, text] of NO_CHATS) {
    it(`is not ${what}`, () => assert.equal(noteOf(text).kind, 'skipped'));
  }

  it('has its day from its stamps, and relative days from that of the message', () => {
    const result = noteOf(
      '[23/11/2026 09:14] Helen: I’ll call Ben tomorrow\n[25/11/2026 09:16] Tom: I’ll call Eve tomorrow',
    );
    assert.ok(result.kind === 'note');
    assert.equal(result.note.date?.value, '2026-11-25');
    assert.deepEqual(
      result.note.commitments.map(({ due }) => due?.value),
      ['2026-11-24', '2026-11-26'],
    );
  });

  it('without a day has none, whatever days it speaks of', () => {
    const result = noteOf('09:14 Helen: Is the bill of 2026-11-02 paid?\n09:16 Tom: Yes');
    assert.ok(result.kind === 'note');
    assert.equal(result.note.date, undefined);
  });

  it('keeps an entry to its message', () => {
    const result = noteOf(
      '09:12 Helen: Decision: we take oak\n09:16 Tom: Action: Tom to order the oak\n09:17 Helen: thanks',
    );
    assert.ok(result.kind === 'note');
    assert.deepEqual(
      result.note.entries.map(({ kind, text }) => [kind, text]),
      [
        ['decision', 'we take oak'],
        ['action', 'order the oak'],
      ],
    );
  });
});
