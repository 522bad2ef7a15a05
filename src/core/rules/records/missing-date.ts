import { parseLocalDate } from '../../calendar/localDate';
import { COMMUNICATION_KINDS, type Note, type NoteKind } from '../../model/note';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { noteHead } from '../noteHead';

/** What is asked of a meeting, and of what stands in it, once its day is known. */
const NEXT = [
  'goals/unconfirmed',
  'goals/unreviewed',
  'records/missing-outcome',
  'records/not-shared',
  'trust/question-unanswered',
  'transparency/undisclosed',
  'listening/unanswered',
  'listening/need-unconfirmed',
  'conflict/stale',
  'expectations/not-communicated',
  'expectations/not-agreed',
  'personal/no-preferences',
  'personal/channel-mismatch',
  'tools/undeclared',
] as const;

type Data = { readonly title: string; readonly suggested?: string };

export const missingDate = defineRule<Data>({
  id: 'records/missing-date',
  scope: 'note',
  severity: 'warning',
  skipsInternal: true,
  docs: {
    en: {
      title: 'Record without a date',
      what: 'A meeting, call or message whose note does not say when it was.',
      why: 'Everything that follows from it (what is overdue, what belongs into the next report) is counted from that day.',
      instead: 'Write `date: 2026-11-20` at the top, or begin the file name with the date.',
    },
    'zh-cn': {
      title: '记录没有日期',
      what: '会议、电话或消息的笔记没有写明日期。',
      why: '是否逾期、该进哪一期报告，都要从这一天算起。',
      instead: '在开头写 `date: 2026-11-20`，或让文件名以日期开头。',
    },
  },
  message: {
    en: ({ title }) => `“${title}” does not say when it was. Add the date; deadlines and reports are counted from it.`,
    'zh-cn': ({ title }) => `“${title}”没有写日期。请补上，期限和报告都要从这一天算起。`,
  },
  *check(note) {
    if (isRecord(note) && !note.date && !note.problems.some((it) => it.data.key === 'date')) {
      const suggested = dateInFolders(note.path);
      yield { span: noteHead(note), data: { title: note.title, ...(suggested && { suggested }) } };
    }
  },
  fixes: [
    {
      title: {
        en: ({ suggested }) => `Set the date to ${suggested}`,
        'zh-cn': ({ suggested }) => `把日期设为 ${suggested}`,
      },
      safe: true,
      leadsTo: NEXT,
      applies: ({ suggested }) => suggested !== undefined,
      action: ({ suggested }, context) =>
        editNote(context, { op: 'set-key', key: 'date', value: suggested ?? context.today }),
    },
    {
      title: { en: () => 'Set the date…', 'zh-cn': () => '设定日期…' },
      asks: 'date',
      safe: false,
      leadsTo: NEXT,
      action: (_data, context, answer) =>
        answer ? editNote(context, { op: 'set-key', key: 'date', value: answer }) : undefined,
    },
  ],
  examples: [
    {
      name: { en: 'a meeting of some day', 'zh-cn': '不知哪天的会议' },
      today: '2026-11-23',
      files: {
        'meetings/kick-off.md': lines(
          '---',
          'type: meeting',
          'participants: [Anna Schmidt]',
          '---',
          '',
          '⟦# Kick-off⟧',
          '',
          'We met.',
        ),
      },
      fix: 1,
      answer: '2026-11-20',
      fixed: {
        'meetings/kick-off.md': lines(
          '---',
          'type: meeting',
          'participants: [Anna Schmidt]',
          'date: 2026-11-20',
          '---',
          '',
          '# Kick-off',
          '',
          'We met.',
        ),
      },
    },
    {
      name: { en: 'the folders say the day', 'zh-cn': '文件夹里有日期' },
      today: '2026-11-23',
      files: {
        'meetings/2026/11/20/启动会.md': lines(
          '---',
          'type: meeting',
          'participants: [王芳]',
          '---',
          '',
          '⟦# 启动会⟧',
          '',
          '开了会。',
        ),
      },
      fixed: {
        'meetings/2026/11/20/启动会.md': lines(
          '---',
          'type: meeting',
          'participants: [王芳]',
          'date: 2026-11-20',
          '---',
          '',
          '# 启动会',
          '',
          '开了会。',
        ),
      },
    },
    {
      name: { en: 'the file name says it', 'zh-cn': '文件名里有日期' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20-kick-off.md': lines(
          '---',
          'type: meeting',
          'participants: [Anna Schmidt]',
          '---',
          '',
          '# Kick-off',
          '',
          'We met.',
        ),
      },
    },
    {
      name: { en: 'a profile has no day', 'zh-cn': '档案不需要日期' },
      today: '2026-11-23',
      files: { 'client.md': lines('---', 'type: client', 'name: 示例公司', '---') },
    },
  ],
});

const COMMUNICATIONS: ReadonlySet<NoteKind> = new Set(COMMUNICATION_KINDS);

function isRecord(note: Note): boolean {
  return COMMUNICATIONS.has(note.kind) && note.status?.value !== 'cancelled';
}

/** The day that folders such as `2026/11/20` spell out. */
function dateInFolders(path: string): string | undefined {
  const [, year = '', month = '', day = ''] = /(?:^|\/)(\d{4})\/(\d{1,2})\/(\d{1,2})\//.exec(path) ?? [];
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
