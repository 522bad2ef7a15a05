import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { problemsOf, type ReasonData } from '../format/problemsOf';

export const ambiguous = defineRule<ReasonData>({
  id: 'leak/ambiguous',
  scope: 'note',
  severity: 'warning',
  docs: {
    en: {
      title: 'Unclear what a client may see',
      what: 'A structure that different programs read differently: an unclosed code block or comment, a heading swallowed by HTML, marks that do not balance, odd line breaks.',
      why: 'Where a section ends decides what a client sees. Rapport does not guess: while such a note contributes to a client report, the report is refused.',
      instead: 'Close what is open. The message names it.',
    },
    'zh-cn': {
      title: '无法确定哪些能给客户看',
      what: '不同程序会读出不同结果的结构：没有关闭的代码块或注释、被 HTML 吞掉的标题、不成对的标记、异常的换行。',
      why: '一节在哪里结束，决定客户能看到什么。Rapport 不猜：客户报告用到这样的笔记时，报告不会生成。',
      instead: '把没关闭的关上，提示里写明了是哪一处。',
    },
  },
  message: {
    en: ({ reason }) =>
      `${REASONS.get(reason)?.en ?? 'The structure here can be read in two ways'}, so it is unclear what a client may see. Mend it; until then no client report uses this note.`,
    'zh-cn': ({ reason }) =>
      `${REASONS.get(reason)?.zh ?? '这里的结构有两种读法'}，无法确定哪些内容能给客户看。请改好；在此之前，客户报告不会使用这篇笔记。`,
  },
  check: (note) => problemsOf(note, 'leak/ambiguous'),
  fixes: [],
  examples: [
    {
      name: { en: 'a code block that never ends', 'zh-cn': '没有结束的代码块' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '⟦```',
          '⟧npm run build',
          '',
          '## Internal notes',
          '',
          'They are late with the invoice.',
        ),
      },
    },
    {
      name: { en: 'a code block that ends', 'zh-cn': '有结束的代码块' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '```',
          'npm run build',
          '```',
          '',
          '## Internal notes',
        ),
      },
    },
    {
      name: { en: 'a comment that ends', 'zh-cn': '有结束的注释' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '<!-- 待补充 -->',
          '',
          '开了会。',
        ),
      },
    },
  ],
});

const REASONS: ReadonlyMap<string, { readonly en: string; readonly zh: string }> = new Map([
  ['unclosed-fence', { en: 'A code block begins here and never ends', zh: '这里开始的代码块没有结束' }],
  ['unclosed-comment', { en: 'A comment begins here and never ends', zh: '这里开始的注释没有结束' }],
  ['heading-in-html', { en: 'HTML swallows a heading here', zh: '这里的 HTML 吞掉了标题' }],
  ['lone-carriage-return', { en: 'There is an odd line break here (a lone CR)', zh: '这里有异常的换行（单独的 CR）' }],
  ['line-separator', { en: 'There is an odd line break here (U+2028)', zh: '这里有异常的换行（U+2028）' }],
]);
