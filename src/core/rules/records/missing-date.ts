import { makeLocalDate, parseLocalDate } from '../../calendar/localDate';
import type { LocalDate } from '../../model/date';
import { COMMUNICATION_KINDS, type Note, type NoteKind } from '../../model/note';
import { defineRule, type Fix } from '../defineRule';
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

type Data = {
  readonly title: string;
  readonly suggested?: string;
  /** The day as it is written, where it is no date yet. */
  readonly written?: string;
  /** The two days that it may be. */
  readonly either?: readonly string[];
};

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
    en: ({ title, written, either }) =>
      either
        ? `“${written}” in “${title}” may be ${either.join(' or ')}. Choose one; deadlines and reports are counted from it.`
        : written
          ? `“${title}” gives the day ${written} but no year. Add the date in full; deadlines and reports are counted from it.`
          : `“${title}” does not say when it was. Add the date; deadlines and reports are counted from it.`,
    'zh-cn': ({ title, written, either }) =>
      either
        ? `“${title}”里的“${written}”可能是 ${either.join(' 或 ')}。请选定一个，期限和报告都要从这一天算起。`
        : written
          ? `“${title}”只写了 ${written}，没有写年份。请补全日期，期限和报告都要从这一天算起。`
          : `“${title}”没有写日期。请补上，期限和报告都要从这一天算起。`,
  },
  *check(note) {
    if (isRecord(note) && !note.date && !note.problems.some((it) => it.data.key === 'date')) {
      const suggested = dateInFolders(note.path);
      const unclear = suggested ? undefined : note.unclearDate;
      const either = unclear && readingsOf(unclear.value);
      yield {
        span: unclear && unclear.span.end > unclear.span.start ? unclear.span : noteHead(note),
        data: {
          title: note.title,
          ...(suggested && { suggested }),
          ...(unclear && { written: unclear.value }),
          ...(either && { either }),
        },
      };
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
    ...([0, 1] as const).map(
      (which): Fix<Data> => ({
        title: {
          en: ({ either }) => `Set the date to ${either?.[which]}`,
          'zh-cn': ({ either }) => `把日期设为 ${either?.[which]}`,
        },
        safe: false,
        leadsTo: NEXT,
        applies: ({ either }) => either !== undefined,
        action: ({ either }, context) =>
          editNote(context, { op: 'set-key', key: 'date', value: either?.[which] ?? context.today }),
      }),
    ),
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
      fix: 3,
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
      name: { en: 'a day without its year', 'zh-cn': '有月日，没有年份' },
      today: '2026-11-23',
      files: { '会议/启动会.md': lines('# 启动会', '', '## ⟦11月20日⟧', '', '参会人：王芳、李明') },
      fix: 3,
      answer: '2026-11-20',
      fixed: {
        '会议/启动会.md': lines(
          '---',
          'date: 2026-11-20',
          '---',
          '',
          '# 启动会',
          '',
          '## 11月20日',
          '',
          '参会人：王芳、李明',
        ),
      },
    },
    {
      name: { en: 'a day that may be two', 'zh-cn': '可能是两天中的一天' },
      today: '2026-11-23',
      files: { 'meetings/kick-off.md': lines('# Kick-off', '', 'Date: ⟦10/11/2026⟧', '', 'Attendees: Anna Schmidt') },
      fix: 2,
      fixed: {
        'meetings/kick-off.md': lines(
          '---',
          'date: 2026-11-10',
          '---',
          '',
          '# Kick-off',
          '',
          'Date: 10/11/2026',
          '',
          'Attendees: Anna Schmidt',
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

/** The two days that a date with its year may be, where the note does not tell which of its numbers is the month. */
function readingsOf(written: string): readonly LocalDate[] | undefined {
  const [, a, b, year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(written) ?? [];
  const full = (year.length === 2 ? 2000 : 0) + Number(year);
  const days = [makeLocalDate(full, Number(a), Number(b)), makeLocalDate(full, Number(b), Number(a))];
  const known = days.flatMap((day) => day ?? []);
  return known.length === 2 ? known : undefined;
}
