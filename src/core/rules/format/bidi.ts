import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { problemsOf, type ReasonData } from './problemsOf';

export const bidi = defineRule<ReasonData>({
  id: 'format/bidi',
  scope: 'note',
  severity: 'warning',
  docs: {
    en: {
      title: 'Hidden direction marks',
      what: 'Invisible characters that turn the direction of the text around (bidi controls).',
      why: 'They can make a sentence look other than it is, so a client report is refused while a note that contributes to it has them.',
      instead: 'Delete them; right-to-left languages do not need them.',
    },
    'zh-cn': {
      title: '隐藏的方向控制符',
      what: '看不见的、会翻转文字方向的字符（bidi 控制符）。',
      why: '它们能让一句话看上去和实际不同。客户报告用到的笔记里只要有它，报告就不会生成。',
      instead: '删掉即可；从右到左的文字并不需要它们。',
    },
  },
  message: {
    en: () =>
      'There is an invisible character here that turns the direction of the text. Delete it; until then no client report uses this note.',
    'zh-cn': () => '这里有一个看不见的、会翻转文字方向的字符。请删掉；在此之前，客户报告不会使用这篇笔记。',
  },
  check: (note) => problemsOf(note, 'format/bidi'),
  fixes: [],
  examples: [
    {
      name: { en: 'a text that turns around', 'zh-cn': '被翻转的文字' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          'Pay ⟦\u202e⟧ 001 to the agency',
        ),
      },
    },
    {
      name: { en: 'Hebrew and Arabic are fine', 'zh-cn': '希伯来文和阿拉伯文没有问题' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', 'נפגשנו. اجتمعنا.'),
      },
    },
    {
      name: { en: 'an emoji made of several', 'zh-cn': '组合表情没有问题' },
      today: '2026-11-23',
      files: { '会议/2026-11-20.md': lines('---', 'type: meeting', 'date: 2026-11-20', '---', '', '谢谢 👩‍💻') },
    },
  ],
});
