import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { askDay, setToday } from '../fieldFixes';
import { openPast } from '../openPast';
import { shorten } from '../shorten';

type Data = { readonly text: string; readonly from: string; readonly asked: string; readonly age: number };

export const questionUnanswered = defineRule<Data>({
  id: 'trust/question-unanswered',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Client question without an answer',
      what: 'A question of the client’s that has been open longer than the limit (`response.question`, two working days by default).',
      why: 'Silence is read as an answer, and not as a good one. “I will know by Thursday” is enough to keep trust.',
      instead: 'Answer, or say when you will, and note the day: `[answered:: 2026-11-20]`.',
    },
    'zh-cn': {
      title: '客户的问题没有答复',
      what: '客户提出的问题，超过期限（`response.question`，默认两个工作日）还没有答复。',
      why: '沉默也会被当成答复，而且不是好的答复。一句“周四前给您回复”就能保住信任。',
      instead: '答复客户，或说明什么时候答复，并记下日期：`[answered:: 2026-11-20]`。',
    },
  },
  message: {
    en: ({ text, from, asked, age }) =>
      `${from || 'The client'} asked “${text}” on ${asked} and has waited ${age} working days. Answer, or say by when you will.`,
    'zh-cn': ({ text, from, asked, age }) =>
      `${from || '客户'}在 ${asked} 问的“${text}”已经等了 ${age} 个工作日。请答复，或告知什么时候答复。`,
  },
  *check(project, { asOf }) {
    const limit = project.response.question;
    for (const { tracked, since, age } of openPast(project, asOf, 'question', ['answered'], (it) =>
      it.side === 'us' ? limit : undefined,
    )) {
      const { note, entry, from } = tracked;
      const data = { text: shorten(entry.text), from: from?.name ?? '', asked: since, age };
      yield { path: note.path, span: entry.textSpan, since, data };
    }
  },
  fixes: [
    setToday('answered', { en: 'Answered today', 'zh-cn': '今天已答复' }),
    askDay('answered', { en: 'Answered on…', 'zh-cn': '答复的日期…' }),
    {
      title: { en: () => 'Draft a reply', 'zh-cn': () => '起草回复' },
      safe: false,
      action: (_data, { note, span }) => runCommand(RULE_COMMANDS.draftReply, note.path, String(span.start)),
    },
  ],
  examples: [
    {
      name: { en: 'a question left lying', 'zh-cn': '放着没回的问题' },
      today: '2026-11-27',
      files: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Client questions',
          '',
          '- ⟦Can guests pay by invoice? [from:: Anna Schmidt]⟧',
        ),
        ...ACME,
      },
      fixed: {
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Client questions',
          '',
          '- Can guests pay by invoice? [from:: Anna Schmidt] [answered:: 2026-11-27]',
        ),
      },
    },
    {
      name: { en: 'answered in time', 'zh-cn': '按时答复' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 客户问题',
          '',
          '- 可以开发票吗？ [answered:: 2026-11-23]',
        ),
      },
    },
    {
      name: { en: 'our own question waits for the client', 'zh-cn': '我们提的问题在等客户' },
      today: '2026-11-27',
      files: {
        ...ACME,
        'acme/webshop/meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## Questions',
          '',
          '- Which bank do you use? [from:: Li Wei]',
        ),
      },
    },
  ],
});
