import type { Note } from '../../model/note';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { keySpan } from '../keySpan';
import { noteHead } from '../noteHead';
import { lastDue } from './reportDue';

type Data = {
  readonly project: string;
  readonly date: string;
  readonly last: string;
  /** Path of the draft for that date; empty where there is none. */
  readonly draft: string;
};

const PLAN = {
  ...ACME,
  'acme/webshop/project.md': lines(
    '---',
    'type: project',
    'client: Acme GmbH',
    'name: Webshop',
    'reporting: { cadence: weekly, start: 2026-11-06 }',
    '---',
  ),
} as const;

export const overdue = defineRule<Data>({
  id: 'reporting/overdue',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Report overdue',
      what: 'A date of the reporting plan that has passed, its days of grace included, without a report sent since the one before. Drafts do not count.',
      why: 'The first report that does not come says more than all that came. The client starts asking, and you start explaining.',
      instead: 'Send a short report rather than none: what happened, what is next, what is in the way.',
    },
    'zh-cn': {
      title: '报告逾期',
      what: '汇报计划里的日期（连宽限的天数在内）已经过去，却没有发出报告。草稿不算。',
      why: '第一次没等到的报告，比之前收到的所有报告都更说明问题。客户开始追问，您开始解释。',
      instead: '宁可短，不可无：做了什么、接下来做什么、卡在哪里。',
    },
  },
  message: {
    en: ({ project, date, last, draft }) =>
      `The report on ${project} due on ${date} was not sent${last ? ` (the last one: ${last})` : ''}. ${draft ? 'A draft is there: send it, then mark it as sent.' : 'Send a short one today rather than a full one later.'}`,
    'zh-cn': ({ project, date, last, draft }) =>
      `${project} ${date} 的报告还没有发出${last ? `（上一期：${last}）` : ''}。${draft ? '草稿已经写好，请发给客户，再标记为已发送。' : '今天先发一份简短的，好过以后再补完整的。'}`,
  },
  *check(project, { asOf }) {
    const { profile, reporting } = project;
    const due = lastDue(project, asOf);
    if (!profile || !reporting || !due) {
      return;
    }
    const sent = project.reports.flatMap(({ report }) =>
      report?.status === 'sent' && report.sent && report.sent.value <= asOf ? [report.sent.value] : [],
    );
    if (!sent.some((it) => due.before === undefined || it > due.before)) {
      const last = [...sent].sort().pop() ?? '';
      const draft = project.reports.find((it) => isDraftSince(it, due.before ?? ''));
      yield {
        path: profile.path,
        span: keySpan(profile, 'reporting'),
        since: due.date,
        data: { project: project.name, date: due.date, last, draft: draft?.path ?? '' },
        ...(draft && { related: [{ path: draft.path, span: noteHead(draft), label: 'draft' }] }),
      };
    }
  },
  related: { draft: { en: 'The draft', 'zh-cn': '草稿' } },
  fixes: [
    {
      title: {
        en: () => 'Mark the draft as sent: when, to whom and how…',
        'zh-cn': () => '把草稿标记为已发送：哪天、给谁、用什么方式…',
      },
      safe: false,
      applies: ({ draft }) => draft !== '',
      action: ({ draft }) => runCommand(RULE_COMMANDS.markAsSent, draft),
    },
    {
      title: { en: () => 'Generate the report', 'zh-cn': () => '生成报告' },
      safe: false,
      action: (_data, { project }) => project && runCommand(RULE_COMMANDS.generateClientReport, project.id),
    },
  ],
  examples: [
    {
      name: { en: 'Friday came and went', 'zh-cn': '到了周五没有发' },
      today: '2026-11-25',
      files: {
        ...PLAN,
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'client: Acme GmbH',
          'name: Webshop',
          '⟦reporting⟧: { cadence: weekly, start: 2026-11-06 }',
          '---',
        ),
        'acme/webshop/reports/2026-11-13.md': lines(
          '---',
          'type: report',
          'date: 2026-11-13',
          'status: sent',
          'sent: 2026-11-13',
          '---',
        ),
      },
    },
    {
      name: { en: 'written, but not sent', 'zh-cn': '写好了，没有发' },
      today: '2026-11-25',
      files: {
        ...SHILI,
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'client: 示例公司',
          'name: 小程序',
          '⟦reporting⟧: { cadence: weekly, start: 2026-11-06 }',
          '---',
        ),
        '示例公司/小程序/报告/2026-11-20.md': lines('---', 'type: report', 'date: 2026-11-20', 'status: draft', '---'),
      },
    },
    {
      name: { en: 'sent on the day', 'zh-cn': '当天发出' },
      today: '2026-11-25',
      files: {
        ...PLAN,
        'acme/webshop/reports/2026-11-20.md': lines(
          '---',
          'type: report',
          'date: 2026-11-20',
          'status: sent',
          'sent: 2026-11-20',
          '---',
        ),
      },
    },
    {
      name: { en: 'still within the grace', 'zh-cn': '还在宽限期内' },
      today: '2026-11-09',
      files: {
        'acme/client.md': SHILI['示例公司/client.md'],
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'name: 小程序',
          'reporting: { cadence: weekly, start: 2026-11-06, grace: 1 }',
          '---',
        ),
      },
    },
  ],
});

/** A draft that was written after the report before it was due. */
function isDraftSince({ report, date }: Note, day: string): boolean {
  const written = date?.value ?? report?.period?.to;
  return report?.status === 'draft' && written !== undefined && written > day;
}
