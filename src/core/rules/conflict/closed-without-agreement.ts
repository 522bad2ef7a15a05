import type { Entry } from '../../model/entry';
import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';
import { askText } from '../fieldFixes';
import { shorten } from '../shorten';

type Data = { readonly text: string };

export const closedWithoutAgreement = defineRule<Data>({
  id: 'conflict/closed-without-agreement',
  scope: 'note',
  fades: 'silently',
  severity: 'warning',
  docs: {
    en: {
      title: 'Conflict closed without an agreement',
      what: 'A conflict that is marked as resolved and does not say what was agreed.',
      why: 'A conflict that ends without an agreement has not ended; it waits for the next occasion.',
      instead: 'Write what both sides agreed: `[agreement:: half each]`, or open it again.',
    },
    'zh-cn': {
      title: '冲突关闭了，却没有共识',
      what: '已标为解决的冲突，没有写明双方达成了什么共识。',
      why: '没有共识就结束的冲突并没有结束，只是在等下一次爆发。',
      instead: '写明双方的共识：`[agreement:: 各付一半]`，或重新打开。',
    },
  },
  message: {
    en: ({ text }) => `“${text}” is closed, but what was agreed is nowhere. Write it down, or the conflict comes back.`,
    'zh-cn': ({ text }) => `“${text}”已关闭，却没有写明达成了什么共识。请写下来，否则冲突还会回来。`,
  },
  *check(note) {
    for (const entry of note.entries) {
      if (entry.kind === 'conflict' && isClosed(entry) && !entry.agreement) {
        yield { span: entry.textSpan, data: { text: shorten(entry.text) } };
      }
    }
  },
  fixes: [askText('agreement', { en: 'Write what was agreed…', 'zh-cn': '写明共识…' })],
  examples: [
    {
      name: { en: 'resolved, but how?', 'zh-cn': '解决了，怎么解决的' },
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
          '- ⟦照片费用由谁承担 [cause:: interests] [resolved:: 2026-11-20]⟧',
        ),
      },
      answer: '各付一半',
      fixed: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 冲突',
          '',
          '- 照片费用由谁承担 [cause:: interests] [resolved:: 2026-11-20] [agreement:: 各付一半]',
        ),
      },
    },
    {
      name: { en: 'resolved with an agreement', 'zh-cn': '带着共识解决' },
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
    {
      name: { en: 'still open: no agreement yet', 'zh-cn': '还没解决，自然没有共识' },
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
          '- Who pays for the photos [cause:: interests] [options:: half each]',
        ),
      },
    },
  ],
});

function isClosed(entry: Entry): boolean {
  return entry.status === 'done' || entry.done !== undefined || entry.steps?.resolved !== undefined;
}
