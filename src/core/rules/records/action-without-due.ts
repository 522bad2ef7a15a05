import { isOpen } from '../../calendar/overdue';
import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { askDate } from '../fieldFixes';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly misread: boolean };

export const actionWithoutDue = defineRule<Data>({
  id: 'records/action-without-due',
  scope: 'note',
  fades: 'counted',
  severity: 'info',
  docs: {
    en: {
      title: 'Action without a date',
      what: 'An open action item that does not say by when.',
      why: 'Without a date it is a wish. The client assumes next week; the owner assumes sometime.',
      instead: 'Add the day: `- [ ] Send the contract @anna 📅 2026-12-01`.',
    },
    'zh-cn': {
      title: '行动项没有期限',
      what: '没有写明什么时候完成的未完成行动项。',
      why: '没有期限的只是愿望。客户以为是下周，负责人以为是以后。',
      instead: '写上日期：`- [ ] 发送合同 @王伟 📅 2026-12-01`。',
    },
  },
  message: {
    en: ({ text }) => `“${text}” has no date. Add by when it will be done, so that nobody has to ask.`,
    'zh-cn': ({ text }) => `“${text}”没有写期限。请写明什么时候完成，免得别人来问。`,
  },
  // What stands there instead of a day.
  saidBy: ({ misread }) => (misread ? 'format/value' : undefined),
  *check(note) {
    for (const entry of note.entries) {
      const dated = entry.due ?? entry.recurrence ?? entry.scheduled;
      if (entry.kind === 'action' && isOpen(entry) && dated === undefined) {
        const misread = entry.badFields?.some(({ value }) => value === 'due') === true;
        yield { span: entry.textSpan, data: { text: shorten(entry.text), misread } };
      }
    }
  },
  fixes: [askDate('due', { en: 'Set the date…', 'zh-cn': '设定期限…' }, ['trust/redated-silently'])],
  examples: [
    {
      name: { en: 'an action without a day', 'zh-cn': '没有日期的行动项' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] ⟦Send the contract @anna⟧',
        ),
      },
      answer: '2026-12-01',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] Send the contract @anna 📅 2026-12-01',
        ),
      },
    },
    {
      name: { en: 'the date goes into the dialect of the line', 'zh-cn': '日期按该行已有的写法补上' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 行动项',
          '',
          '- [ ] ⟦发送合同 负责人:王伟⟧',
        ),
      },
      answer: '2026-12-01',
      fixed: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 行动项',
          '',
          '- [ ] 发送合同 负责人:王伟 截止:2026-12-01',
        ),
      },
    },
    {
      name: { en: 'dates in any notation', 'zh-cn': '日期的各种写法都算' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Action items',
          '',
          '- [ ] Send the contract @anna 📅 2026-12-01',
          '- [ ] Book the room [owner:: Anna] [due:: 2026-12-01]',
        ),
      },
    },
    {
      name: { en: 'a finished action may stay as it is', 'zh-cn': '已完成的行动项不必再补' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Action items',
          '',
          '- [x] Send the contract @anna',
        ),
      },
    },
  ],
});
