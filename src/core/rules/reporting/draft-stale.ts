import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { noteHead } from '../noteHead';
import { nextDue } from './reportDue';

type Data = { readonly title: string; readonly date: string; readonly due: string };

/** A project whose reports are due every Friday. */
const PLANNED = {
  ...ACME,
  'acme/webshop/project.md': ACME['acme/webshop/project.md'].replace(
    /---\n$/,
    'reporting: { cadence: weekly, weekday: friday, start: 2026-09-04 }\n---\n',
  ),
};

export const draftStale = defineRule<Data>({
  id: 'reporting/draft-stale',
  scope: 'project',
  severity: 'info',
  timed: true,
  docs: {
    en: {
      title: 'Report still a draft',
      what: 'A report that is a draft although the day it was due by the reporting plan has passed. Without a plan nothing is due.',
      why: 'A finished report that was never sent is the same to the client as none. And what was sent, but not noted, nobody can count on later.',
      instead: 'Send it and run *Mark as Sent*, or bring it up to date.',
    },
    'zh-cn': {
      title: '报告还是草稿',
      what: '已经过了汇报计划中该发出的日子，却还是草稿的报告。没有汇报计划，就没有该发出的日子。',
      why: '写好没发的报告，对客户来说等于没有；发了却没记，以后谁也说不清。',
      instead: '发出去并执行“标记为已发送”，或者更新内容。',
    },
  },
  message: {
    en: ({ title, date, due }) =>
      `The report “${title}” (${date}) is still a draft and was due on ${due}. Send it, then mark it as sent.`,
    'zh-cn': ({ title, date, due }) =>
      `报告“${title}”（${date}）应在 ${due} 前发出，现在还是草稿。请发给客户，再标记为已发送。`,
  },
  *check(project, { asOf }) {
    for (const note of project.reports) {
      const date = note.date?.value ?? note.report?.period?.to;
      if (note.report?.status !== 'draft' || !date) {
        continue;
      }
      const due = nextDue(project, date)?.deadline;
      if (due && due < asOf) {
        yield { path: note.path, span: noteHead(note), since: date, data: { title: note.title, date, due } };
      }
    }
  },
  fixes: [
    {
      title: {
        en: () => 'Mark as Sent: when, to whom and how…',
        'zh-cn': () => '标记为已发送：哪天、给谁、用什么方式…',
      },
      safe: false,
      action: (_data, { note }) => runCommand(RULE_COMMANDS.markAsSent, note.path),
    },
    {
      title: { en: () => 'Generate Client Report again…', 'zh-cn': () => '重新生成客户报告…' },
      safe: false,
      action: (_data, { project }) => project && runCommand(RULE_COMMANDS.generateClientReport, project.id),
    },
  ],
  examples: [
    {
      name: { en: 'a draft of last week', 'zh-cn': '上周的草稿' },
      today: '2026-11-27',
      files: {
        ...PLANNED,
        'acme/webshop/reports/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          'status: draft',
          '---',
          '',
          '⟦# Weekly report⟧',
          '',
          'All fine.',
        ),
      },
    },
    {
      name: { en: 'sent', 'zh-cn': '已发送' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/报告/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          'status: sent',
          'sent: 2026-11-20',
          '---',
          '',
          '# 周报',
          '',
          '一切正常。',
        ),
      },
    },
    {
      name: { en: 'nothing is due without a plan', 'zh-cn': '没有汇报计划，就没有该发出的日子' },
      today: '2026-11-27',
      files: {
        ...SHILI,
        '示例公司/小程序/报告/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          '---',
          '',
          '# 周报',
          '',
          '一切正常。',
        ),
      },
    },
    {
      name: { en: 'a draft of yesterday', 'zh-cn': '昨天的草稿' },
      today: '2026-11-27',
      files: {
        ...PLANNED,
        'acme/webshop/reports/2026-11-26.md': lines(
          '---',
          'type: report',
          'date: 2026-11-26',
          'status: draft',
          '---',
          '',
          '# Weekly report',
          '',
          'All fine.',
        ),
      },
    },
  ],
});
