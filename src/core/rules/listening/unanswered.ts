import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly from: string; readonly raised: string; readonly age: number };

export const unanswered = defineRule<Data>({
  id: 'listening/unanswered',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Feedback without an answer',
      what: 'A suggestion, criticism or concern of the client’s that nobody has answered within the limit (`response.feedback`, three working days by default). Praise is never counted.',
      why: 'Feedback without an answer is the last feedback you get. The concern does not go away, it goes elsewhere.',
      instead: 'Answer, even if the answer is no, and note the day: `[answered:: 2026-11-20]`.',
    },
    'zh-cn': {
      title: '客户反馈没有回应',
      what: '客户的建议、批评或担心，超过期限（`response.feedback`，默认三个工作日）还没有人回应。表扬不计。',
      why: '得不到回应的反馈，往往是最后一次反馈。担心不会消失，只会去别处说。',
      instead: '给出回应，哪怕答案是“不行”，并记下日期：`[answered:: 2026-11-20]`。',
    },
  },
  message: {
    en: ({ text, from, raised, age }) =>
      `${from || 'The client'} said “${text}” on ${raised}, and nobody has answered for ${age} working days. Answer, even if the answer is no.`,
    'zh-cn': ({ text, from, raised, age }) =>
      `${from || '客户'}在 ${raised} 反馈的“${text}”，${age} 个工作日没有人回应。请回应，哪怕答案是“不行”。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.feedback;
    for (const { tracked, since, age } of openPast(project, asOf, 'feedback', ['answered'], (it) =>
      it.side === 'client' || it.entry.tone?.value === 'praise' ? undefined : limit,
    )) {
      const { note, entry, from } = tracked;
      const data = { text: shorten(entry.text), from: from?.name ?? '', raised: since, age };
      yield { path: note.path, span: entry.textSpan, since, data };
    }
  },
  fixes: [
    setToday('answered', { en: 'Answered today', 'zh-cn': '今天已回应' }),
    askDay('answered', { en: 'Answered on…', 'zh-cn': '回应的日期…' }),
    {
      title: { en: () => 'Draft a reply', 'zh-cn': () => '起草回复' },
      safe: false,
      action: (_data, { note, span }) => runCommand(RULE_COMMANDS.draftReply, note.path, String(span.start)),
    },
  ],
  examples: [
    {
      name: { en: 'a concern left lying', 'zh-cn': '没人回应的担心' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 客户反馈',
          '',
          '- ⟦担心上线太赶 [tone:: concern]⟧',
        ),
        ...SHILI,
      },
      fixed: {
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 客户反馈',
          '',
          '- 担心上线太赶 [tone:: concern] [answered:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'praise needs no answer', 'zh-cn': '表扬不需要回应' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client feedback',
          '',
          '- The new checkout is great [tone:: praise]',
        ),
      },
    },
    {
      name: { en: 'answered in time', 'zh-cn': '按时回应' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          '---',
          '',
          '## Client feedback',
          '',
          '- The texts sound stiff [tone:: criticism] [answered:: 2026-11-16]',
        ),
      },
    },
  ],
});
