import { isHeld, isMeeting } from '../../facts/meetingState';
import type { Note, SectionTopic } from '../../model/note';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { noteHead } from '../noteHead';

type Data = { readonly title: string };

export const missingOutcome = defineRule<Data>({
  id: 'records/missing-outcome',
  scope: 'note',
  fades: 'silently',
  severity: 'warning',
  skipsInternal: true,
  docs: {
    en: {
      title: 'Meeting without an outcome',
      what: 'A meeting or call that was held, with neither a decision nor a next action in its note, and no word that there was none.',
      why: 'Two people remember two outcomes. What is not written down on the day is negotiated again later.',
      instead: 'Add a *Decisions* or an *Action items* section. If there was nothing, say so: “None”.',
    },
    'zh-cn': {
      title: '会议没有结论',
      what: '已经开过的会议或电话，既没有决议也没有行动项，也没有写明“无”。',
      why: '两个人会记住两种结论。当天没写下来的，以后还得再谈一遍。',
      instead: '补上“决议”或“行动项”一节。确实没有，就写“无”。',
    },
  },
  message: {
    en: ({ title }) =>
      `“${title}” ends without a decision or a next action. Write down what came out of it, or that nothing did.`,
    'zh-cn': ({ title }) => `“${title}”没有决议，也没有行动项。请写下结论；确实没有，就写明“无”。`,
  },
  *check(note, { asOf }) {
    if (isMeeting(note) && isHeld(note, asOf) && !hasOutcome(note)) {
      yield { span: noteHead(note), data: { title: note.title } };
    }
  },
  fixes: [
    {
      title: { en: () => 'Write down a decision…', 'zh-cn': () => '记一条决议…' },
      asks: 'text',
      safe: false,
      action: (_data, context, answer) =>
        answer ? editNote(context, { op: 'add-entry', kind: 'decision', text: answer }) : undefined,
    },
    {
      title: { en: () => 'Say that nothing was decided', 'zh-cn': () => '写明没有决议' },
      safe: false,
      action: (_data, context) => editNote(context, { op: 'add-section', section: 'decision', body: 'none' }),
    },
  ],
  examples: [
    {
      name: { en: 'talked, and then?', 'zh-cn': '聊完之后呢' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '⟦# Kick-off⟧',
          '',
          'We talked about the launch.',
        ),
      },
      answer: 'Launch on 1 December',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '# Kick-off',
          '',
          'We talked about the launch.',
          '',
          '## Decisions',
          '',
          '- Launch on 1 December',
        ),
      },
    },
    {
      name: { en: 'saying that there was none', 'zh-cn': '写明没有结论' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '⟦# 启动会⟧',
          '',
          '聊了上线安排。',
        ),
      },
      fix: 1,
      fixed: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '# 启动会',
          '',
          '聊了上线安排。',
          '',
          '## 决议',
          '',
          '- 无',
        ),
      },
    },
    {
      name: { en: 'one next action is an outcome', 'zh-cn': '有一条行动项就算有结论' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '# Kick-off',
          '',
          'We talked about the launch.',
          '',
          '- [ ] Send the contract @anna 📅 2026-12-01',
        ),
      },
    },
    {
      name: { en: 'a meeting that is still to come', 'zh-cn': '还没开的会议' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-27.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-27',
          '---',
          '',
          '# Kick-off',
          '',
          'Bring the contract.',
        ),
      },
    },
  ],
});

/** A decision or action, words under their heading, or an explicit "none". */
function hasOutcome(note: Note): boolean {
  return (
    note.entries.some((it) => it.kind === 'decision' || it.kind === 'action') ||
    note.explicitNone.some((it) => TOPICS.has(it)) ||
    note.sections.some((it) => it.topic !== undefined && TOPICS.has(it.topic) && it.hasContent)
  );
}

const TOPICS: ReadonlySet<SectionTopic> = new Set<SectionTopic>(['decision', 'action', 'next-steps']);
