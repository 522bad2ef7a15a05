import { isOpen } from '../../calendar/overdue';
import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { askText } from '../fieldFixes';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly high: boolean };

export const noMitigation = defineRule<Data>({
  id: 'transparency/no-mitigation',
  scope: 'note',
  fades: 'counted',
  severity: 'info',
  docs: {
    en: {
      title: 'Risk without a plan',
      what: 'An open high or medium risk that does not say what is done about it. One that nobody rated counts as medium.',
      why: 'A risk told with a plan builds trust; without one it only spreads worry.',
      instead: 'Add what you do: `[mitigation:: second provider in reserve]`, or a sub-item *Mitigation: …*.',
    },
    'zh-cn': {
      title: '风险没有应对办法',
      what: '未关闭的高、中级别风险，没有写明怎么应对。没有评级的按中级别算。',
      why: '带着办法说风险，能建立信任；光说风险，只会传播焦虑。',
      instead: '写上应对办法：`[mitigation:: 备用一家支付渠道]`，或加一条子项“应对：…”。',
    },
  },
  message: {
    en: ({ text, high }) =>
      `The ${high ? 'high risk' : 'risk'} “${text}” has no plan. Say what you do about it before the client asks.`,
    'zh-cn': ({ text, high }) => `${high ? '高级别风险' : '风险'}“${text}”没有应对办法。请在客户问起之前写明怎么应对。`,
  },
  *check(note) {
    for (const entry of note.entries) {
      const level = entry.severity?.value ?? 'medium';
      const settled = entry.mitigation ?? entry.steps?.resolved;
      if (entry.kind === 'risk' && isOpen(entry) && level !== 'low' && settled === undefined) {
        yield { span: entry.textSpan, data: { text: shorten(entry.text), high: level === 'high' } };
      }
    }
  },
  fixes: [askText('mitigation', { en: 'Add what is done about it…', 'zh-cn': '写上应对办法…' })],
  examples: [
    {
      name: { en: 'a risk and no plan', 'zh-cn': '只有风险，没有办法' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Risks',
          '',
          '- ⟦Certification may be late [severity:: high]⟧',
        ),
      },
      answer: 'second provider in reserve',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Risks',
          '',
          '- Certification may be late [severity:: high] [mitigation:: second provider in reserve]',
        ),
      },
    },
    {
      name: { en: 'the plan may be a sub-item', 'zh-cn': '应对办法可以写成子项' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 风险',
          '',
          '- 认证可能延期 [severity:: high]',
          '  - 应对：备用一家支付渠道',
        ),
      },
    },
    {
      name: { en: 'a low risk may go without', 'zh-cn': '低级别风险可以不写' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Risks',
          '',
          '- The logo may look pale [severity:: low]',
        ),
      },
    },
  ],
});
