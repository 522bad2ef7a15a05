import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { nearMiss } from '../nearMiss';

type Data = {
  readonly reason: string;
  readonly key: string;
  readonly value: string;
  readonly expected: string;
  readonly suggestion: string;
};

export const value = defineRule<Data>({
  id: 'format/value',
  scope: 'note',
  severity: 'warning',
  docs: {
    en: {
      title: 'A value that cannot be what its key means',
      what: 'An impossible date, an unknown status, a word where a number belongs: the value is left out, as if it were not there.',
      why: 'A date that does not exist would otherwise become another day, and a misspelt status the opposite of what was meant.',
      instead: 'Write what the key takes; the message names it.',
    },
    'zh-cn': {
      title: '值不符合键的含义',
      what: '不存在的日期、未知的状态、该写数字却写了文字等。这样的值不会被采用，等于没写。',
      why: '不存在的日期如果被猜成另一天，写错的状态如果被当成相反的意思，后果更糟。',
      instead: '按提示写这个键可以接受的值。',
    },
  },
  severityOf: (data) => (isSomeTime(data) ? 'info' : 'warning'),
  message: {
    en: (data) => {
      const { reason, key, value: given, expected, suggestion } = data;
      if (isSomeTime(data))
        return `“${given}” names no day, so nothing falls due by it. Write ${expected} once it is known.`;
      if (reason === 'missing-start')
        return `Reports are planned “${given}”, but not from when, so none falls due. Add the day of the first one: start: ${expected}.`;
      const where = key ? `“${given}” for ${key}` : `“${given}”`;
      const hint = suggestion ? ` Did you mean “${suggestion}”?` : expected ? ` It takes ${expected}.` : '';
      return reason === 'impossible-date'
        ? `There is no such day as “${given}”, so it counts as no date at all. Correct it.${hint}`
        : `${where} is not a value Rapport knows, so it counts as not written.${hint || ' Correct it.'}`;
    },
    'zh-cn': (data) => {
      const { reason, key, value: given, expected, suggestion } = data;
      if (isSomeTime(data)) return `“${given}”不是具体的日期，无法判断是否到期。确定后请写成 ${expected}。`;
      if (reason === 'missing-start')
        return `报告频率写了“${given}”，但没写从哪天开始，所以算不出哪天该交。请补上第一份报告的日期：start: ${expected}。`;
      const where = key ? `${key} 的值“${given}”` : `“${given}”`;
      const hint = suggestion ? `是否想写“${suggestion}”？` : expected ? `可以写：${expected}。` : '';
      return reason === 'impossible-date'
        ? `没有“${given}”这一天，等于没写日期。请更正。${hint}`
        : `${where}无法识别，等于没写。${hint || '请更正。'}`;
    },
  },
  *check(note) {
    for (const { code, span, reason, data } of note.problems) {
      if (code === 'format/value') {
        const { key = '', value: given = '', expected = '' } = data;
        const suggestion = data.suggestion ?? nearMiss(given, expected.split(', ')) ?? '';
        yield { span, data: { reason, key, value: given, expected, suggestion } };
      }
    }
  },
  fixes: [
    {
      title: { en: ({ suggestion }) => `Write “${suggestion}”`, 'zh-cn': ({ suggestion }) => `改为“${suggestion}”` },
      safe: false,
      applies: ({ suggestion }) => suggestion !== '',
      action: ({ suggestion }, context) => {
        const { span, text } = context;
        return editNote(context, { op: 'replace', span, expected: text.slice(span.start, span.end), text: suggestion });
      },
    },
  ],
  examples: [
    {
      name: { en: 'a day that does not exist', 'zh-cn': '不存在的日期' },
      today: '2026-11-23',
      files: { 'meetings/review.md': lines('---', 'type: meeting', 'date: ⟦2026-02-30⟧', '---', '', '# Review') },
    },
    {
      name: { en: 'a time that is no day yet', 'zh-cn': '还不是具体日期' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20-kick-off.md': lines(
          '---',
          'type: meeting',
          'goals: [Agree the plan]',
          'participants: [Anna Schmidt]',
          '---',
          '',
          '| Action | Owner | Due |',
          '|---|---|---|',
          '| Send the texts | Anna Schmidt | ⟦Week 2⟧ |',
        ),
      },
    },
    {
      name: { en: 'a due date without its year, and one with a slip', 'zh-cn': '没有写年份的期限，写错的期限' },
      today: '2026-11-23',
      files: {
        'meetings/2026-11-20-kick-off.md': lines(
          '---',
          'type: meeting',
          'goals: [Agree the plan]',
          'participants: [Anna Schmidt]',
          '---',
          '',
          '- [ ] Send the texts @{Anna Schmidt} [due:: ⟦28.11.⟧]',
          '- [ ] 发送合同 @{Anna Schmidt} [due:: ⟦2026-1l-28⟧]',
        ),
      },
    },
    {
      name: { en: 'a misspelt status', 'zh-cn': '写错的状态' },
      today: '2026-11-23',
      files: {
        '会议/评审.md': lines('---', 'type: meeting', 'date: 2026-11-20', 'status: ⟦hled⟧', '---', '', '# 评审'),
      },
      fixed: { '会议/评审.md': lines('---', 'type: meeting', 'date: 2026-11-20', 'status: held', '---', '', '# 评审') },
    },
    {
      name: { en: 'reports from no day on', 'zh-cn': '没写从哪天开始的报告' },
      today: '2026-11-23',
      files: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'name: Webshop',
          'reporting: { every: ⟦week⟧, on: friday }',
          '---',
        ),
      },
    },
    {
      name: { en: 'a date with a time', 'zh-cn': '带时间的日期' },
      today: '2026-11-23',
      files: {
        'meetings/review.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20 14:00',
          'status: held',
          '---',
          '',
          '# Review',
        ),
      },
    },
  ],
});

/** `Week 1`, `before the launch`: meant as it stands, and no slip of the pen. */
function isSomeTime({ reason, key, value, suggestion }: Data): boolean {
  return reason === 'not-a-date' && key === 'due' && suggestion === '' && !DATE_LIKE.test(value);
}

/** Digits as of a date: `28.11.`, `2026-1l-28`, `11月3O日`, `20261128x`; not `Week 2-3` or `v1.2 is out`. */
const DATE_LIKE = /\d{4}\s*[-/.]\s*\w{1,2}\s*[-/.]|\b\d{1,2}\.\s?\d{1,2}\.?$|\b\d{1,2}\/\d{1,2}|\d\s*月\s*\d|\d{6}/;
