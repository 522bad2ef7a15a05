import type { HealthBand } from '../../model/profile';
import { RULE_COMMANDS, runCommand } from '../commands';
import { defineRule } from '../defineRule';
import { ACME, lines, SHILI } from '../exampleNotes';
import { noteHead } from '../noteHead';

type Data = {
  readonly project: string;
  readonly declared: HealthBand;
  readonly band: HealthBand;
  readonly score: number;
};

export const declaredBetter = defineRule<Data>({
  id: 'transparency/declared-better',
  scope: 'project',
  severity: 'warning',
  timed: true,
  docs: {
    en: {
      title: 'Declared better than the records say',
      what: 'A project whose `health` is declared better than what its own records add up to.',
      why: 'Green outside, red inside: the client learns the truth on the worst day. The records are known already.',
      instead:
        'Open the dashboard, look at the records behind the figure, and either settle them or declare what is true.',
    },
    'zh-cn': {
      title: '自报状态比记录乐观',
      what: '项目的自报状态（`health`）比记录算出来的结果要好。',
      why: '外面绿、里面红：客户总会在最糟的那天知道真相。而记录早就在那里了。',
      instead: '打开仪表盘，看看数字背后的记录，要么解决它们，要么如实申报。',
    },
  },
  message: {
    en: ({ project, declared, band, score }) =>
      `${project} is declared ${BANDS.en[declared]}, but its records say ${BANDS.en[band]} (${score} of 100). Look at the evidence, then settle it or say so.`,
    'zh-cn': ({ project, declared, band, score }) =>
      `${project}自报状态为“${BANDS['zh-cn'][declared]}”，但记录显示“${BANDS['zh-cn'][band]}”（${score} 分）。请查看依据，要么解决，要么如实说明。`,
  },
  related: { evidence: { en: 'A record behind the figure', 'zh-cn': '数字背后的记录' } },
  *check(project, { health }) {
    const { profile, declaredHealth } = project;
    if (!profile || !declaredHealth || !health?.watermelon || !health.band) {
      return;
    }
    // A record that caps the score is often the first thing to do, too.
    const records = new Map([...health.caps, ...health.doNext].map((it) => [`${it.path}\n${it.span.start}`, it]));
    const related = [...records.values()].slice(0, 3).map(({ path, span }) => ({ path, span, label: 'evidence' }));
    const data = {
      project: project.name,
      declared: declaredHealth.value,
      band: health.band,
      score: Math.round(health.score ?? 0),
    };
    yield { path: profile.path, span: declaredHealth.span ?? noteHead(profile), data, related };
  },
  fixes: [
    {
      title: { en: () => 'Open the evidence', 'zh-cn': () => '查看依据' },
      safe: false,
      action: (_data, { project }) => project && runCommand(RULE_COMMANDS.openDashboard, project.id),
    },
  ],
  examples: [
    {
      name: { en: 'on track, they say', 'zh-cn': '自报状态一切正常' },
      today: '2026-11-27',
      files: {
        'acme/client.md': ACME['acme/client.md'],
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'client: Acme GmbH',
          'name: Webshop',
          'team: [Li Wei]',
          'health: ⟦on-track⟧',
          'reporting: { cadence: weekly, start: 2026-10-02 }',
          '---',
        ),
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
          '',
          '## Client questions',
          '',
          '- Can guests pay by invoice?',
          '',
          '## Risks',
          '',
          '- Certification may be late [severity:: high]',
        ),
      },
    },
    {
      name: { en: 'declared as it is', 'zh-cn': '如实申报' },
      today: '2026-11-27',
      files: {
        'acme/client.md': ACME['acme/client.md'],
        'acme/webshop/project.md': lines(
          '---',
          'type: project',
          'client: Acme GmbH',
          'name: Webshop',
          'team: [Li Wei]',
          'health: off-track',
          'reporting: { cadence: weekly, start: 2026-10-02 }',
          '---',
        ),
        'acme/webshop/meetings/2026-11-13.md': lines(
          '---',
          'type: meeting',
          'date: 2026-11-13',
          'participants: [Anna Schmidt, Li Wei]',
          '---',
          '',
          '## Risks',
          '',
          '- Certification may be late [severity:: high]',
        ),
      },
    },
    {
      name: { en: 'too few records to tell', 'zh-cn': '记录太少，无从判断' },
      today: '2026-11-27',
      files: {
        '示例公司/client.md': SHILI['示例公司/client.md'],
        '示例公司/小程序/project.md': lines(
          '---',
          'type: project',
          'client: 示例公司',
          'name: 小程序',
          'health: on-track',
          '---',
        ),
      },
    },
  ],
});

const BANDS = {
  en: { 'on-track': 'on track', 'at-risk': 'at risk', 'off-track': 'off track' },
  'zh-cn': { 'on-track': '正常', 'at-risk': '存在风险', 'off-track': '偏离' },
} as const;
