import { defineRule, type Fix } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { noteHead } from '../noteHead';

const CADENCES = [
  ['weekly', 'every week', '每周'],
  ['biweekly', 'every other week', '每两周'],
  ['monthly', 'every month', '每月'],
] as const;

type Data = { readonly project: string };

export const noPlan = defineRule<Data>({
  id: 'reporting/no-plan',
  scope: 'project',
  severity: 'info',
  docs: {
    en: {
      title: 'No reporting plan',
      what: 'An active project whose profile does not say how often the client gets a report.',
      why: 'A report that comes when somebody finds the time comes when something is wrong. Regularity is what calms.',
      instead:
        'Agree a rhythm and write it down: `reporting: { cadence: weekly, weekday: friday, start: 2026-09-04 }`.',
    },
    'zh-cn': {
      title: '没有汇报计划',
      what: '进行中的项目，档案里没有写明多久向客户汇报一次。',
      why: '有空才写的报告，往往出事了才写。让人安心的是规律。',
      instead: '和客户约定节奏并写下来：`reporting: { cadence: weekly, weekday: friday, start: 2026-09-04 }`。',
    },
  },
  message: {
    en: ({ project }) =>
      `${project} has no reporting plan. Agree with the client how often they hear from you, and write it down.`,
    'zh-cn': ({ project }) => `${project}没有汇报计划。请与客户约定多久汇报一次，并写下来。`,
  },
  *check(project) {
    const { profile, status, reporting } = project;
    if (
      profile &&
      status === 'active' &&
      !reporting &&
      !profile.frontmatter?.keys.some((it) => it.canonical === 'reporting')
    ) {
      yield { path: profile.path, span: noteHead(profile), data: { project: project.name } };
    }
  },
  fixes: CADENCES.map(
    ([cadence, en, zh]): Fix<Data> => ({
      title: { en: () => `Report ${en} from today`, 'zh-cn': () => `从今天起${zh}汇报` },
      safe: false,
      action: (_data, context) =>
        editNote(context, { op: 'set-key', key: 'reporting', value: { cadence, start: context.today, grace: 1 } }),
    }),
  ),
  examples: [
    {
      name: { en: 'no plan', 'zh-cn': '没有计划' },
      today: '2026-11-27',
      files: {
        'acme/webshop/project.md': lines('---', '⟦type: project⟧', 'name: Webshop', 'team: [Li Wei] # us', '---'),
      },
      fixed: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'name: Webshop',
          'team: [Li Wei] # us',
          'reporting: { cadence: weekly, start: 2026-11-27, grace: 1 }',
          '---',
        ),
      },
    },
    {
      name: { en: 'a plan every other week', 'zh-cn': '每两周汇报一次' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'name: 小程序',
          'reporting: { cadence: biweekly, start: 2026-11-20 }',
          '---',
        ),
      },
    },
    {
      name: { en: 'a project that is over', 'zh-cn': '已经结束的项目' },
      today: '2026-11-27',
      files: { 'acme/webshop/project.md': lines('---', 'type: project', 'name: Webshop', 'status: complete', '---') },
    },
  ],
});
