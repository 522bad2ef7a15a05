import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly raised: string; readonly age: number };

export const stale = defineRule<Data>({
  id: 'conflict/stale',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Conflict open too long',
      what: 'A conflict that has been open longer than the limit (`response.conflict`, ten working days by default).',
      why: 'A conflict that rests does not cool down; both sides collect arguments. After two weeks it is about who is right.',
      instead:
        'Put it on the next agenda with its options, bring in somebody both sides trust, and write down what is agreed.',
    },
    'zh-cn': {
      title: '冲突拖得太久',
      what: '超过期限（`response.conflict`，默认十个工作日）还没有解决的冲突。',
      why: '放着的冲突不会冷却，双方只会继续攒理由。两周之后，争的就是谁对谁错了。',
      instead: '带着方案放进下一次议程，请一位双方都信任的人参加，并写下达成的共识。',
    },
  },
  message: {
    en: ({ text, raised, age }) =>
      `“${text}” has been open since ${raised} (${age} working days). Put it on the next agenda, with options to choose from.`,
    'zh-cn': ({ text, raised, age }) =>
      `“${text}”从 ${raised} 起已 ${age} 个工作日没有解决。请带着可选的方案放进下一次议程。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.conflict;
    for (const { tracked, since, age } of openPast(project, asOf, 'conflict', ['resolved'], () => limit)) {
      const { note, entry } = tracked;
      yield { path: note.path, span: entry.textSpan, since, data: { text: shorten(entry.text), raised: since, age } };
    }
  },
  fixes: [],
  examples: [
    {
      name: { en: 'three weeks of silence', 'zh-cn': '三周没有动静' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## Conflicts',
          '',
          '- ⟦Who pays for the photos [cause:: interests] [options:: half each]⟧',
        ),
      },
    },
    {
      name: { en: 'resolved', 'zh-cn': '已解决' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-06.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-06',
          '---',
          '',
          '## 冲突',
          '',
          '- 照片费用由谁承担 [cause:: interests] [agreement:: 各付一半] [resolved:: 2026-11-10]',
        ),
      },
    },
    {
      name: { en: 'raised this week', 'zh-cn': '本周才提出' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-24.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-24',
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
