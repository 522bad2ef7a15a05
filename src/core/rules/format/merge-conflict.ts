import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';

type Data = Readonly<Record<never, string>>;

export const mergeConflict = defineRule<Data>({
  id: 'format/merge-conflict',
  scope: 'note',
  severity: 'error',
  docs: {
    en: {
      title: 'Unresolved merge conflict',
      what: 'A note with the marks that git leaves where two versions differ (`<<<<<<<`, `>>>>>>>`).',
      why: 'Nobody can know which half is true. Until it is resolved, no fix touches the note and nothing of it reaches a client report.',
      instead: 'Choose between the two versions and delete the marks.',
    },
    'zh-cn': {
      title: '合并冲突未解决',
      what: '笔记里还有 git 合并时留下的标记（`<<<<<<<`、`>>>>>>>`）。',
      why: '无法知道哪一半是对的。解决之前，自动修复不会改动这篇笔记，它也不会进入客户报告。',
      instead: '在两个版本里选定一个，并删掉这些标记。',
    },
  },
  message: {
    en: () =>
      'Two versions of this text were never merged. Choose one and delete the marks; until then fixes and client reports leave this note alone.',
    'zh-cn': () =>
      '这段文字的两个版本还没有合并。请选定一个并删掉标记；在此之前，自动修复和客户报告都不会使用这篇笔记。',
  },
  *check(note) {
    for (const { code, span } of note.problems) {
      if (code === 'format/merge-conflict') {
        yield { span, data: {} };
      }
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'two versions', 'zh-cn': '两个版本' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '⟦<<<<<<< HEAD⟧',
          'Launch on 1 December',
          '=======',
          'Launch on 8 December',
          '>>>>>>> theirs',
        ),
      },
    },
    {
      name: { en: 'resolved', 'zh-cn': '已解决' },
      today: '2026-11-23',
      files: { '会议/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', '12 月 1 日上线') },
    },
    {
      name: { en: 'a line of equal signs is a heading', 'zh-cn': '一行等号是标题' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          'Kick-off',
          '=======',
          '',
          'We met.',
        ),
      },
    },
  ],
});
