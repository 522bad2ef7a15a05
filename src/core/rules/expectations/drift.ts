import { daysBetween } from '../../calendar/localDate';
import { foldText } from '../../facts/foldText';
import type { LocalDate } from '../../model/date';
import type { Locale } from '../../model/locale';
import type { Project } from '../../model/snapshot';
import type { Span } from '../../model/span';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { lines } from '../exampleNotes';

type Data = { readonly name: string; readonly baseline: string; readonly plan: string; readonly days: number };

interface Drift {
  readonly name: string;
  readonly baseline: LocalDate;
  readonly plan: LocalDate;
  readonly span: Span;
}

export const drift = defineRule<Data>({
  id: 'expectations/drift',
  scope: 'project',
  severity: 'info',
  timed: true,
  docs: {
    en: {
      title: 'Plan later than what was agreed',
      what: 'An end date, or a milestone still to come, of the plan that is later than in the baseline, with no agreed change that affects time.',
      why: 'Your plan knows that it will be later; the client’s plan does not. The difference is what they will be angry about.',
      instead: 'Record a change (`[affects:: time]`), tell the client, and note the day they agreed.',
    },
    'zh-cn': {
      title: '计划晚于约定',
      what: '计划里的结束日期或尚未完成的里程碑晚于基线，却没有客户同意的时间变更。',
      why: '您的计划知道会晚，客户的计划不知道。客户将来不满的，就是这段差距。',
      instead: '记一条变更（`[affects:: time]`），告诉客户，并记下同意的日期。',
    },
  },
  message: {
    en: ({ name, baseline, plan, days }) =>
      `${name || 'The end'} is now planned for ${plan}, ${days} ${days === 1 ? 'day' : 'days'} after the agreed ${baseline}. Record the change and agree it with the client.`,
    'zh-cn': ({ name, baseline, plan, days }) =>
      `${name ? `“${name}”` : '结束日期'}现在计划在 ${plan}，比约定的 ${baseline} 晚 ${days} 天。请记一条变更，并征得客户同意。`,
  },
  *check(project) {
    const { profile } = project;
    if (!profile || hasAgreedDelay(project)) {
      return;
    }
    for (const { name, baseline, plan, span } of drifts(project)) {
      yield { path: profile.path, span, data: { name, baseline, plan, days: daysBetween(baseline, plan) } };
    }
  },
  fixes: [
    {
      title: { en: () => 'Record the change…', 'zh-cn': () => '记一条变更…' },
      safe: false,
      action: ({ name, baseline, plan }, { project, note }) =>
        project && runCommand(RULE_COMMANDS.logChange, project.id, CHANGE[note.language](name, baseline, plan)),
    },
  ],
  examples: [
    {
      name: { en: 'a week later, quietly', 'zh-cn': '悄悄晚了一周' },
      today: '2026-11-27',
      files: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'name: Webshop',
          'baseline:',
          '  agreed: 2026-09-01',
          '  time: { start: 2026-09-01, end: 2026-12-10 }',
          'plan:',
          '  end: ⟦2026-12-17⟧',
          '---',
        ),
      },
    },
    {
      name: { en: 'with a change that was agreed', 'zh-cn': '有客户同意的变更' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'name: 小程序',
          'baseline:',
          '  agreed: 2026-09-01',
          '  time: { end: 2026-12-10 }',
          'plan:',
          '  end: 2026-12-17',
          '---',
        ),
        '示例公司/小程序/会议/2026-11-20.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-20',
          '---',
          '',
          '## 变更',
          '',
          '- 上线推迟一周 [affects:: time] [agreed:: 2026-11-20]',
        ),
      },
    },
    {
      name: { en: 'earlier than agreed', 'zh-cn': '比约定早' },
      today: '2026-11-27',
      files: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'name: Webshop',
          'baseline:',
          '  agreed: 2026-09-01',
          '  time: { end: 2026-12-10 }',
          'plan:',
          '  end: 2026-12-03',
          '---',
        ),
      },
    },
  ],
});

function* drifts({ baseline, plan }: Project): Iterable<Drift> {
  const end = baseline?.time.end;
  if (end && plan?.end && plan.end.value > end) {
    yield { name: '', baseline: end, plan: plan.end.value, span: plan.end.span };
  }
  for (const milestone of plan?.milestones ?? []) {
    const agreed = baseline?.time.milestones.find((it) => foldText(it.name) === foldText(milestone.name))?.due;
    if (agreed && milestone.due && milestone.due > agreed && !milestone.done) {
      yield { name: milestone.name, baseline: agreed, plan: milestone.due, span: milestone.span };
    }
  }
}

/** A change that the client agreed to and that moves time, or does not say what it moves. */
function hasAgreedDelay(project: Project): boolean {
  return project.entries.some(
    ({ entry }) =>
      entry.kind === 'change' &&
      entry.steps?.agreed !== undefined &&
      (!entry.affects?.length || entry.affects.includes('time')),
  );
}

/** The change in words, to begin with, and what it moves. */
const CHANGE: Readonly<Record<Locale, (name: string, from: string, to: string) => string>> = {
  en: (name, from, to) => `${name || 'The end'} moves from ${from} to ${to} [affects:: time]`,
  'zh-cn': (name, from, to) => `${name || '结束日期'}从 ${from} 改到 ${to} [affects:: time]`,
};
