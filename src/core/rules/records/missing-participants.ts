import { isMeeting } from '../../facts/meetingState';
import { defineRule, type FixContext } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { noteHead } from '../noteHead';

/** What is asked once it is known who took part. */
const NEXT = [
  'records/not-shared',
  'goals/unconfirmed',
  'personal/channel-mismatch',
  'personal/no-preferences',
  'format/unknown-person',
] as const;

type Data = { readonly title: string };

export const missingParticipants = defineRule<Data>({
  id: 'records/missing-participants',
  scope: 'note',
  fades: 'silently',
  severity: 'warning',
  skipsInternal: true,
  docs: {
    en: {
      title: 'Meeting without participants',
      what: 'A meeting or call whose note does not say who took part.',
      why: 'A decision is worth as much as the people who made it. Later, “you were there” needs a list.',
      instead: 'List everyone at the top: `participants: [Anna Schmidt, Li Wei]`.',
    },
    'zh-cn': {
      title: '会议没有参会人',
      what: '会议或电话的笔记没有写明谁参加了。',
      why: '决定有没有分量，要看是谁做的。日后要说“您当时在场”，得有名单。',
      instead: '在开头列出所有人：`participants: [王芳, 李明]`。',
    },
  },
  message: {
    en: ({ title }) =>
      `“${title}” does not say who took part. List everyone, so that later it is clear who agreed to what.`,
    'zh-cn': ({ title }) => `“${title}”没有写参会人。请列出所有人，日后才说得清是谁同意的。`,
  },
  *check(note) {
    if (isMeeting(note) && note.status?.value !== 'cancelled' && note.participants.length === 0) {
      yield { span: noteHead(note), data: { title: note.title } };
    }
  },
  fixes: [
    {
      title: { en: () => 'Add who took part…', 'zh-cn': () => '添加参会人…' },
      asks: 'people',
      safe: false,
      leadsTo: NEXT,
      action: (_data, context, answer) =>
        answer ? editNote(context, { op: 'add-to-list', key: 'participants', values: answer.split('\n') }) : undefined,
    },
    {
      title: { en: () => 'Take over who was in the last meeting', 'zh-cn': () => '沿用上次会议的参会人' },
      safe: false,
      leadsTo: NEXT,
      action: (_data, context) => {
        const names = lastParticipants(context);
        return names.length > 0
          ? editNote(context, { op: 'add-to-list', key: 'participants', values: names })
          : undefined;
      },
    },
  ],
  examples: [
    {
      name: { en: 'nobody is named', 'zh-cn': '没有写谁参加' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20 # Friday',
          '---',
          '',
          '⟦# Kick-off⟧',
          '',
          'We met.',
        ),
      },
      answer: 'Anna Schmidt\nLi Wei',
      fixed: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20 # Friday',
          'participants:',
          '  - Anna Schmidt',
          '  - Li Wei',
          '---',
          '',
          '# Kick-off',
          '',
          'We met.',
        ),
      },
    },
    {
      name: { en: 'participants in the body', 'zh-cn': '正文里写了参会人员' },
      today: '2026-11-23',
      files: {
        '会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '# 启动会',
          '',
          '参会人员：王芳、李明',
          '',
          '开了会。',
        ),
      },
    },
    {
      name: { en: 'a meeting that was called off', 'zh-cn': '已取消的会议' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          'status: cancelled',
          '---',
          '',
          '# Kick-off',
        ),
      },
    },
  ],
});

/** Who took part in the latest meeting before this one. */
function lastParticipants({ note, project }: FixContext): readonly string[] {
  const earlier = (project?.communications ?? [])
    .map((it) => it.note)
    .filter((it) => it !== note && isMeeting(it) && it.participants.length > 0)
    .filter((it) => !note.date || (it.date !== undefined && it.date.value <= note.date.value));
  return earlier[earlier.length - 1]?.participants.map((it) => it.name) ?? [];
}
