import { addDays } from '../../calendar/localDate';
import { saysUnder } from '../../facts/saysUnder';
import type { SectionTopic } from '../../model/note';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { noteHead } from '../noteHead';

type Part = 'progress' | 'completed' | 'problems' | 'next-steps';
type Data = { readonly title: string; readonly part: Part; readonly sent: boolean };

/** The four parts of a report, and the topics under which each may stand. */
const PARTS: ReadonlyMap<Part, readonly SectionTopic[]> = new Map<Part, readonly SectionTopic[]>([
  // What was completed tells how far it got.
  ['progress', ['progress', 'summary', 'completed']],
  ['completed', ['completed']],
  ['problems', ['problems', 'risk', 'issue']],
  ['next-steps', ['next-steps', 'action']],
]);

/** Days within which a report that was sent can still be made up for in the next. */
const RECENT = 28;

export const incomplete = defineRule<Data>({
  id: 'reporting/incomplete',
  scope: 'note',
  severity: 'warning',
  docs: {
    en: {
      title: 'Report with a part missing',
      what: 'A report that says nothing about progress, about what was completed, about problems, or about the next steps. One that was sent in the last four weeks is a hint for the next; what was sent is never changed.',
      why: 'What a report leaves out is what the client asks about. “No problems this week” is an answer; silence is a question.',
      instead:
        'Give each of the four a section, or a line with its label (`Done: …`, `Next: …`). Where there is nothing to say, say that: “None”.',
    },
    'zh-cn': {
      title: '报告缺少内容',
      what: '报告没有写进展、已完成的工作、问题或下一步计划中的某一项。最近四周内已发出的只作提醒，供下一期补上；发出的内容不会改动。',
      why: '报告里没写的，正是客户会问的。“本周没有问题”是回答，什么都不写是悬念。',
      instead: '四项各写一节，或各写一行并标明（`本周完成：……`、`下周计划：……`）。确实没有，就写“无”。',
    },
  },
  message: {
    en: ({ title, part, sent }) =>
      sent
        ? `The report “${title}” went out without a word about ${NAMES.en[part]}. Say it in the next one, or the client will ask.`
        : `The report “${title}” says nothing about ${NAMES.en[part]}. Add a section, or say that there is nothing.`,
    'zh-cn': ({ title, part, sent }) =>
      sent
        ? `已发出的报告“${title}”没有提到${NAMES['zh-cn'][part]}。请在下一期补上，免得客户来问。`
        : `报告“${title}”没有写${NAMES['zh-cn'][part]}。请补上一节；确实没有，就写明“无”。`,
  },
  severityOf: ({ sent }) => (sent ? 'info' : 'warning'),
  *check(note, { asOf }) {
    const sent = note.report?.status === 'sent';
    const day = note.report?.sent?.value ?? note.date?.value ?? '';
    if (note.kind !== 'report' || (sent && day < addDays(asOf, -RECENT))) {
      return;
    }
    for (const [part, topics] of PARTS) {
      if (!saysUnder(note, topics)) {
        yield { span: noteHead(note), data: { title: note.title, part, sent } };
      }
    }
  },
  fixes: [
    {
      title: {
        en: ({ part }) => `Write about ${NAMES.en[part]}…`,
        'zh-cn': ({ part }) => `写${NAMES['zh-cn'][part]}…`,
      },
      asks: 'text',
      safe: false,
      applies: ({ sent }) => !sent,
      action: ({ part }, context, answer) =>
        answer ? editNote(context, { op: 'add-entry', kind: part, text: answer }) : undefined,
    },
    {
      title: {
        en: ({ part }) => `Say that there is nothing about ${NAMES.en[part]}`,
        'zh-cn': ({ part }) => `${NAMES['zh-cn'][part]}：写明“无”`,
      },
      safe: false,
      applies: ({ sent }) => !sent,
      action: ({ part }, context) => editNote(context, { op: 'add-section', section: part, body: 'none' }),
    },
  ],
  examples: [
    {
      name: { en: 'and the problems?', 'zh-cn': '那问题呢' },
      today: '2026-11-23',
      files: {
        'reports/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '⟦# Weekly report⟧',
          '',
          '## Progress',
          '',
          '- The beta is with the testers',
          '',
          '## Completed',
          '',
          '- The catalogue',
          '',
          '## Next steps',
          '',
          '- Sign off the beta',
        ),
      },
      fix: 1,
      fixed: {
        'reports/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '# Weekly report',
          '',
          '## Progress',
          '',
          '- The beta is with the testers',
          '',
          '## Completed',
          '',
          '- The catalogue',
          '',
          '## Next steps',
          '',
          '- Sign off the beta',
          '',
          '## Problems',
          '',
          '- None',
        ),
      },
    },
    {
      name: { en: 'already sent: something for the next one', 'zh-cn': '已经发出：下一期补上' },
      today: '2026-11-23',
      files: {
        '报告/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          'status: sent',
          'sent: 2026-11-20',
          '---',
          '',
          '⟦# 周报⟧',
          '',
          '## 进展',
          '',
          '- 内测进行中',
          '',
          '## 已完成',
          '',
          '- 商品目录',
          '',
          '## 问题与挑战',
          '',
          '无',
        ),
      },
    },
    {
      name: { en: 'sent long ago', 'zh-cn': '早就发出的' },
      today: '2026-11-23',
      files: {
        'reports/2026-09-04.md': lines(
          '---',
          'type: report',
          'date: 2026-09-04',
          'status: sent',
          'sent: 2026-09-04',
          '---',
          '',
          '# Weekly report',
          '',
          'All fine.',
        ),
      },
    },
    {
      name: { en: 'what was done tells how far it got', 'zh-cn': '写了本周完成，就是写了进展' },
      today: '2026-11-23',
      files: {
        '周报/第47周.md':
          '# 第47周周报（11.16-11.20）\n\n发送：2026-11-20 致 王芳\n\n## 本周完成\n\n- 联调\n\n## 下周计划\n\n- 提测\n\n## 风险与问题\n\n- 无\n',
      },
    },
    {
      name: { en: 'all four parts', 'zh-cn': '四项齐全' },
      today: '2026-11-23',
      files: {
        '报告/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '# 周报',
          '',
          '## 进展',
          '',
          '- 内测进行中',
          '',
          '## 已完成',
          '',
          '- 商品目录',
          '',
          '## 问题与挑战',
          '',
          '无',
          '',
          '## 下一步计划',
          '',
          '- 内测验收',
        ),
      },
    },
    {
      name: { en: 'a line with a label for each part', 'zh-cn': '每项一行，标明是什么' },
      today: '2026-11-23',
      files: {
        'reports/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '# Weekly report',
          '',
          'Status: the beta is with the testers',
          'Done: the catalogue',
          '**Next:** sign off the beta',
          'Problems: none',
        ),
      },
    },
    {
      name: { en: 'one line for the parts in which there is nothing', 'zh-cn': '没有内容的各项写在一行里' },
      today: '2026-11-23',
      files: {
        '报告/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '# 周报',
          '',
          '## 下一步计划',
          '',
          '- 内测验收',
          '',
          '本期完成、问题与风险：本期报告未列出相关事项。',
        ),
      },
    },
    {
      name: { en: 'labels in a list, and one that says nothing', 'zh-cn': '列表里的标签，其中一项没有内容' },
      today: '2026-11-23',
      files: {
        '报告/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '⟦# 周报⟧',
          '',
          '- 进展：内测进行中',
          '- 本周完成：商品目录',
          '- 下周计划：',
          '  - 内测验收',
          '- 风险：',
        ),
      },
    },
    {
      name: { en: 'a meeting is no report', 'zh-cn': '会议不是报告' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '# Weekly call',
          '',
          '## Progress',
          '',
          'Fine.',
        ),
      },
    },
  ],
});

const NAMES = {
  en: { progress: 'progress', completed: 'what was completed', problems: 'problems', 'next-steps': 'the next steps' },
  'zh-cn': { progress: '进展', completed: '已完成的工作', problems: '问题', 'next-steps': '下一步计划' },
} as const;
