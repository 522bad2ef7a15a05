import { BASELINE_PARTS, baselineParts } from '../../facts/baselineParts';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { editNote } from '../editNote';
import { lines } from '../exampleNotes';
import { keySpan } from '../keySpan';

type Data = { readonly project: string; readonly missing: readonly string[]; readonly path: string };

const PARTS = {
  en: { goals: 'goals', scope: 'scope', time: 'time', resources: 'resources', agreed: 'the day it was agreed' },
  'zh-cn': { goals: '目标', scope: '范围', time: '时间', resources: '资源', agreed: '双方同意的日期' },
} as const;

type Part = keyof (typeof PARTS)['en'];

export const noBaseline = defineRule<Data>({
  id: 'expectations/no-baseline',
  scope: 'project',
  severity: 'info',
  docs: {
    en: {
      title: 'No agreed baseline',
      what: 'An active project whose profile lacks goals, scope, time or resources, or the day they were agreed with the client.',
      why: 'Without a baseline every wish is in scope and every delay is a surprise. It is the sheet both sides point to.',
      instead:
        'Write it down with the client: `baseline: { agreed: …, goals: […], scope: { in: […], out: […] }, time: { start: …, end: … }, resources: […] }`.',
    },
    'zh-cn': {
      title: '没有双方同意的基线',
      what: '进行中的项目，档案里缺少目标、范围、时间或资源，或者没有写明客户同意的日期。',
      why: '没有基线，什么要求都算范围内，什么延期都是意外。它是双方都能指着看的那张纸。',
      instead:
        '和客户一起写下来：`baseline: { agreed: …, goals: […], scope: { in: […], out: […] }, time: { start: …, end: … }, resources: […] }`。',
    },
  },
  message: {
    en: ({ project, missing }) =>
      `The baseline of ${project}, which it is measured by, does not say: ${missing.map((it) => PARTS.en[it as Part]).join(', ')}. Agree that with the client and write it down.`,
    'zh-cn': ({ project, missing }) =>
      `${project}的基线（衡量项目的依据）还没有写明：${missing.map((it) => PARTS['zh-cn'][it as Part]).join('、')}。请与客户商定并写下来。`,
  },
  *check(project) {
    const { profile, status, baseline } = project;
    const has = baselineParts(baseline);
    const missing: readonly Part[] = [
      ...BASELINE_PARTS.filter((it) => !has.includes(it)),
      ...(baseline?.agreed ? [] : (['agreed'] as const)),
    ];
    if (profile && status === 'active' && missing.length > 0) {
      const span = keySpan(profile, 'baseline');
      yield { path: profile.path, span, data: { project: project.name, missing, path: profile.path } };
    }
  },
  fixes: [
    {
      title: { en: () => 'The client agreed on…', 'zh-cn': () => '客户同意的日期…' },
      asks: 'past-date',
      safe: false,
      applies: ({ missing }) => missing.length === 1 && missing[0] === 'agreed',
      action: (_data, context, answer) =>
        answer ? editNote(context, { op: 'set-path', path: ['baseline', 'agreed'], value: answer }) : undefined,
    },
    {
      title: { en: () => 'Write what is missing…', 'zh-cn': () => '填写缺少的部分…' },
      safe: false,
      applies: ({ missing }) => missing.some((it) => it !== 'agreed'),
      action: ({ path }) => runCommand(RULE_COMMANDS.editBaseline, path),
    },
  ],
  examples: [
    {
      name: { en: 'nothing agreed', 'zh-cn': '什么都没约定' },
      today: '2026-11-27',
      files: { 'acme/webshop/project.md': lines('---', '⟦type: project⟧', 'name: Webshop', '---') },
    },
    {
      name: { en: 'written down, not agreed', 'zh-cn': '写了，但没有得到同意' },
      today: '2026-11-27',
      files: {
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'name: 小程序',
          '⟦baseline⟧: { goals: [双十二前上线], scope: { in: [下单] }, time: { end: 2026-12-10 }, resources: [两名开发] } # 草稿',
          '---',
        ),
      },
      answer: '2026-11-20',
      fixed: {
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'name: 小程序',
          'baseline: { goals: [双十二前上线], scope: { in: [下单] }, time: { end: 2026-12-10 }, resources: [两名开发], agreed: 2026-11-20 } # 草稿',
          '---',
        ),
      },
    },
    {
      name: { en: 'complete and agreed', 'zh-cn': '完整且已同意' },
      today: '2026-11-27',
      files: {
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'name: Webshop',
          'baseline:',
          '  agreed: 2026-09-01',
          '  goals: [Launch before Christmas]',
          '  scope: { in: [catalogue], out: [loyalty programme] }',
          '  time: { start: 2026-09-01, end: 2026-12-10 }',
          '  resources: [2 developers]',
          '---',
        ),
      },
    },
    {
      name: { en: 'a project that is on hold', 'zh-cn': '暂停的项目' },
      today: '2026-11-27',
      files: { 'acme/webshop/project.md': lines('---', 'type: project', 'name: Webshop', 'status: on-hold', '---') },
    },
  ],
});
