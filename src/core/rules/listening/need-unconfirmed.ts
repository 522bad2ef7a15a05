import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { setToday } from '../fieldFixes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly from: string; readonly raised: string };

export const needUnconfirmed = defineRule<Data>({
  id: 'listening/need-unconfirmed',
  scope: 'project',
  severity: 'info',
  timed: true,
  docs: {
    en: {
      title: 'Need never played back',
      what: 'A need that the client stated and that nobody has repeated back to them within the limit (`response.need`, five working days by default).',
      why: 'What was said, what was heard and what was meant are three things. Saying it back in your own words finds the difference while it is cheap.',
      instead: 'Ask “you need …, is that right?”, and note the day they said yes: `[confirmed:: 2026-11-20]`.',
    },
    'zh-cn': {
      title: '需求没有复述确认',
      what: '客户说过的需求，超过期限（`response.need`，默认五个工作日）还没有向客户复述确认。',
      why: '说出来的、听到的、真正想要的，是三回事。用自己的话复述一遍，趁改动成本还低时发现差别。',
      instead: '问一句“您需要的是……，对吗”，并记下客户确认的日期：`[confirmed:: 2026-11-20]`。',
    },
  },
  message: {
    en: ({ text, from, raised }) =>
      `${from || 'The client'} said on ${raised} that they need “${text}”. Say it back in your own words and note the day they confirm.`,
    'zh-cn': ({ text, from, raised }) =>
      `${from || '客户'}在 ${raised} 提出需要“${text}”。请用自己的话向客户复述，并记下确认的日期。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.need;
    for (const { tracked, since } of openPast(project, asOf, 'need', ['confirmed'], (it) =>
      it.side === 'us' ? limit : undefined,
    )) {
      const { note, entry, from } = tracked;
      yield {
        path: note.path,
        span: entry.textSpan,
        since,
        data: { text: shorten(entry.text), from: from?.name ?? '', raised: since },
      };
    }
  },
  fixes: [
    setToday('confirmed', { en: 'The client confirmed it today', 'zh-cn': '客户今天已确认' }),
    {
      title: { en: () => 'Put it on the next agenda', 'zh-cn': () => '放进下一次议程' },
      safe: false,
      action: (_data, { note, span }) => runCommand(RULE_COMMANDS.addToAgenda, note.path, String(span.start)),
    },
  ],
  examples: [
    {
      name: { en: 'heard, and left at that', 'zh-cn': '听到了，就没有下文' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client needs',
          '',
          '- ⟦The key must work offline [from:: Anna Schmidt]⟧',
        ),
        ...ACME,
      },
      fixed: {
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client needs',
          '',
          '- The key must work offline [from:: Anna Schmidt] [confirmed:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'confirmed', 'zh-cn': '已确认' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## 客户需求',
          '',
          '- 断网也能用 [confirmed:: 2026-11-16]',
        ),
      },
    },
    {
      name: { en: 'stated this week', 'zh-cn': '本周刚提出' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-24.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-24',
          '---',
          '',
          '## Client needs',
          '',
          '- The key must work offline',
        ),
      },
    },
  ],
});
