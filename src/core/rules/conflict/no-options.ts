import { isOpen } from '../../calendar/overdue';
import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { askText } from '../fieldFixes';
import { shorten } from '../shorten';

type Data = { readonly text: string };

export const noOptions = defineRule<Data>({
  id: 'conflict/no-options',
  scope: 'note',
  fades: 'counted',
  severity: 'warning',
  docs: {
    en: {
      title: 'Conflict without options',
      what: 'An open conflict for which nobody has written down a way out.',
      why: 'Two positions are a stand-off. A third way on paper gives both sides something to say yes to.',
      instead: 'Write at least one option: `[options:: share the costs]`, or a sub-item *Options: …*.',
    },
    'zh-cn': {
      title: '冲突没有备选方案',
      what: '未解决的冲突，还没有人写下任何出路。',
      why: '只有两个立场就是僵局。纸上有了第三条路，双方才有东西可以点头。',
      instead: '至少写一个方案：`[options:: 费用各付一半]`，或加一条子项“方案：…”。',
    },
  },
  message: {
    en: ({ text }) =>
      `There is no option on the table for “${text}”. Write down at least one way out that both sides could accept.`,
    'zh-cn': ({ text }) => `“${text}”还没有任何方案。请至少写下一个双方都能接受的办法。`,
  },
  *check(note) {
    for (const entry of note.entries) {
      if (entry.kind === 'conflict' && isOpen(entry) && !entry.steps?.resolved && !entry.options?.length) {
        yield { span: entry.textSpan, data: { text: shorten(entry.text) } };
      }
    }
  },
  fixes: [askText('options', { en: 'Add an option…', 'zh-cn': '添加方案…' })],
  examples: [
    {
      name: { en: 'positions only', 'zh-cn': '只有立场' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Conflicts',
          '',
          '- ⟦Who pays for the room photos [cause:: interests]⟧',
        ),
      },
      answer: 'share the costs',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Conflicts',
          '',
          '- Who pays for the room photos [cause:: interests] [options:: share the costs]',
        ),
      },
    },
    {
      name: { en: 'an option as a sub-item', 'zh-cn': '方案写成子项' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 冲突',
          '',
          '- 照片费用由谁承担',
          '  - 原因：理解不同',
          '  - 方案：各付一半',
        ),
      },
    },
    {
      name: { en: 'settled: the options no longer matter', 'zh-cn': '已解决的不必再列方案' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Conflicts',
          '',
          '- Who pays for the photos [cause:: interests] [agreement:: half each] [resolved:: 2026-11-20]',
        ),
      },
    },
  ],
});
