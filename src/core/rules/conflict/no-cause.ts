import type { ConflictCause } from '../../model/entry';
import { defineRule, type Fix } from '../defineRule';
import { editNote } from '../editNote';
import { setFields } from '../entryAt';
import { lines } from '../exampleNotes';
import { shorten } from '../shorten';

type Data = { readonly text: string };

const CAUSES: readonly (readonly [ConflictCause, en: string, zh: string])[] = [
  ['interests', 'the two sides want different things', '双方利益不同'],
  ['understanding', 'the two sides understood different things', '双方理解不同'],
  ['resources', 'time, people or money are short', '时间、人手或资金不足'],
  ['other', 'something else', '其他原因'],
];

export const noCause = defineRule<Data>({
  id: 'conflict/no-cause',
  scope: 'note',
  fades: 'counted',
  severity: 'warning',
  docs: {
    en: {
      title: 'Conflict without a cause',
      what: 'A conflict that does not say what it comes from: different interests, a different understanding, or short resources.',
      why: 'Each cause has a different cure. A misunderstanding is cleared up; opposed interests are negotiated.',
      instead: 'Write what is behind it: `[cause:: understanding]`, or a sub-item *Cause: …*.',
    },
    'zh-cn': {
      title: '冲突没有原因',
      what: '冲突没有写明由什么引起：利益不同、理解不同，还是资源不足。',
      why: '原因不同，解法也不同。误解要澄清，利益不同要协商。',
      instead: '写明背后的原因：`[cause:: understanding]`，或加一条子项“原因：…”。',
    },
  },
  message: {
    en: ({ text }) =>
      `The conflict “${text}” does not say what is behind it. Name the cause; a misunderstanding is solved otherwise than opposed interests.`,
    'zh-cn': ({ text }) => `冲突“${text}”没有写原因。请写明：误解和利益不同，解决办法完全不一样。`,
  },
  *check(note) {
    for (const entry of note.entries) {
      if (entry.kind === 'conflict' && entry.status !== 'cancelled' && !entry.cause) {
        yield { span: entry.textSpan, data: { text: shorten(entry.text) } };
      }
    }
  },
  fixes: CAUSES.map(
    ([cause, en, zh]): Fix<Data> => ({
      title: { en: () => `Cause: ${en}`, 'zh-cn': () => `原因：${zh}` },
      safe: false,
      action: (_data, context) => editNote(context, ...setFields(context, [['cause', cause]])),
    }),
  ),
  examples: [
    {
      name: { en: 'a conflict, and nobody knows why', 'zh-cn': '有冲突，不知为何' },
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
          '- ⟦Who pays for the room photos⟧',
        ),
      },
      fix: 1,
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Conflicts',
          '',
          '- Who pays for the room photos [cause:: understanding]',
        ),
      },
    },
    {
      name: { en: 'the cause as a sub-item', 'zh-cn': '原因写成子项' },
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
      name: { en: 'a risk is no conflict', 'zh-cn': '风险不是冲突' },
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
          '- The photos may come late',
        ),
      },
    },
  ],
});
