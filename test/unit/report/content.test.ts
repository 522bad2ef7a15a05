import assert from 'node:assert/strict';
import type { Locale } from '../../../src/core/model/locale';
import type { Audience } from '../../../src/core/model/profile';
import { clientReport } from '../../support/clientReport';

const CLIENT = '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }, { name: 王伟 }]\n---\n';
const PROFILE = (more = '') =>
  `---\ntype: project\nclient: Acme GmbH\nname: Webshop\nteam: [Li Wei, Sam Roe]\n${more}---\n`;
const BASELINE =
  'baseline: { agreed: 2026-09-01, time: { milestones: [{ name: Design, due: 2026-11-16 }, { name: Beta, due: 2026-11-27 }, { name: Launch, due: 2027-01-15 }] } }\n' +
  'plan: { milestones: [{ name: Design, due: 2026-11-16, done: 2026-11-17 }, { name: Beta, due: 2026-11-28 }, { name: Launch, due: 2027-01-11 }] }\n';
const meeting = (body: string) =>
  `---\ntype: meeting\ntitle: Weekly\ndate: 2026-11-18\nvisibility: client\n---\n\n${body}\n`;

/** What a small meeting note becomes in the report for 14 to 20 November 2026. */
interface Example {
  readonly says: string;
  readonly note: string;
  readonly profile?: string;
  readonly audience?: Audience;
  readonly summary?: string;
  readonly en: string;
  readonly zh: string;
}

const EXAMPLES: readonly Example[] = [
  {
    says: 'the period, nothing twice',
    note: '',
    en: 'Acme GmbH · 14–20 November 2026',
    zh: 'Acme GmbH · 2026年11月14日至20日',
  },
  {
    says: 'how things stand, in plain words, with the line that says why',
    note: '',
    profile: 'health: at-risk\n',
    summary: 'The scanners are late',
    en: '**At risk.** The scanners are late.',
    zh: '**存在风险**。',
  },
  {
    says: 'milestones against what was agreed; a year where it is another one',
    note: '',
    profile: BASELINE,
    en: '1 of 3 milestones reached. Next: Beta, 28 Nov.\n\n| Milestone | Agreed | Now | State |\n| --- | --- | --- | --- |\n| Design | 16 Nov | 17 Nov | reached |\n| Beta | 27 Nov | 28 Nov | 1 day later than agreed |\n| Launch | 15 January 2027 | 11 January 2027 | 4 days earlier than agreed |',
    zh: '3个里程碑，已完成1个。下一个：Beta，11月28日。\n\n| 里程碑 | 约定日期 | 目前日期 | 状态 |\n| --- | --- | --- | --- |\n| Design | 11月16日 | 11月17日 | 已完成 |\n| Beta | 11月27日 | 11月28日 | 比约定晚1天 |\n| Launch | 2027年1月15日 | 2027年1月11日 | 比约定早4天 |',
  },
  {
    says: 'a milestone reached and a problem solved among what is completed',
    note: '## Issues\n\n- Search is slow [disclosed:: 2026-11-10] [resolved:: 2026-11-19]\n\n## Done\n\n- [x] Publish the catalogue. @{Li Wei} ✅ 2026-11-19',
    profile: BASELINE,
    audience: 'executive',
    en: '- Milestone reached: Design\n- Problem solved: Search is slow\n- Publish the catalogue\n',
    zh: '- 达成里程碑：Design\n- 已解决问题：Search is slow\n- Publish the catalogue\n',
  },
  {
    says: 'a problem and what is being done, with one full stop',
    note: '## Issues\n\n- Search is slow [severity:: high] [disclosed:: 2026-11-10] [mitigation:: Cache the room list.] @{Li Wei}',
    en: '- **Search is slow** (high impact, since 18 Nov, Li Wei). What we are doing: Cache the room list.\n',
    zh: '- **Search is slow**（影响较大，11月18日起，Li Wei）。处理措施：Cache the room list。\n',
  },
  {
    says: 'the worst risk first',
    note: '## Risks\n\n- Small [severity:: low] [disclosed:: 2026-11-10]\n- Large [severity:: high] [disclosed:: 2026-11-10]',
    audience: 'executive',
    en: '- Risk: **Large** (high impact)\n- Risk: **Small** (low impact)\n',
    zh: '- 风险：**Large**（影响较大）\n- 风险：**Small**（影响较小）\n',
  },
  {
    says: 'what the client owes, and since when',
    note: '- [ ] Sign the contract @{Anna Schmidt} 📅 2026-11-12\n- [ ] Name the testers @{Anna Schmidt} 📅 2026-11-25',
    audience: 'executive',
    en: '- Sign the contract (Anna Schmidt, was due on 12 Nov)\n- Name the testers (Anna Schmidt, by 25 Nov)\n',
    zh: '- Sign the contract（Anna Schmidt，原定11月12日）\n- Name the testers（Anna Schmidt，11月25日前）\n',
  },
  {
    says: 'a question of ours among what we need',
    note: '## Questions\n\n- Which houses open in winter? [from:: Sam Roe]',
    audience: 'executive',
    en: '## What we need from you\n\n- Which houses open in winter?\n',
    zh: '## 需要贵方配合\n\n- Which houses open in winter?\n',
  },
  {
    says: 'a question of theirs among theirs, by the name behind it',
    note: '## Questions\n\n- Do you open in winter? (Anna Schmidt)\n- Who signs? (Sam Roe)',
    audience: 'executive',
    en: '## Your questions\n\n- **Do you open in winter? (Anna Schmidt)** – we are working on the answer\n',
    zh: '## 需要贵方配合\n\n- Who signs? (Sam Roe)\n',
  },
  {
    says: 'what they said and need, and not what we did',
    note: '## Feedback\n\n- Too slow [from:: Anna Schmidt]\n\n## Needs\n\n- A quiet page [from:: Anna Schmidt]\n- A louder page [from:: Sam Roe]\n\n## Feedback\n\n- Good talks [from:: Sam Roe]',
    en: '- Too slow (Anna Schmidt, 18 Nov)\n\n## Your needs, as we understood them\n\n- A quiet page (Anna Schmidt, 18 Nov) – to be confirmed with you\n\n',
    zh: '- A quiet page（Anna Schmidt，11月18日）：待与贵方确认\n\n',
  },
  {
    says: 'a decision that waits, without saying so twice',
    note: '## 决定\n\n- 是否换供应商：待客户决定 [status:: needed] [by:: 2026-11-24]',
    audience: 'executive',
    en: '- 是否换供应商 (by 24 Nov)\n',
    zh: '- 是否换供应商（11月24日前）\n',
  },
  {
    says: 'a decision that waits for one of ours among our next steps',
    note: '## Decisions\n\n- Which cache to use [status:: needed] [owner:: Li Wei]',
    audience: 'executive',
    en: '## Next steps\n\n- Which cache to use',
    zh: '## 下一步计划\n\n- Which cache to use',
  },
  {
    says: 'their questions, open ones first, with our answers',
    note: '## Client questions\n\n- Is the price final? [from:: Anna Schmidt] [answer:: Yes, until March.] [answered:: 2026-11-19]\n- When do we launch? [from:: 王伟]',
    en: '- **When do we launch?** (王伟, 18 Nov) – we are working on the answer\n- **Is the price final?** (Anna Schmidt, 18 Nov) – Yes, until March\n',
    zh: '- **When do we launch?**（王伟，11月18日）——正在准备答复\n- **Is the price final?**（Anna Schmidt，11月18日）——Yes, until March\n',
  },
  {
    says: 'a change and whether it is agreed',
    note: '## Changes\n\n- Gift vouchers [affects:: scope, time]\n- Later launch [affects:: time] [agreed:: 2026-11-19]',
    audience: 'executive',
    en: '- Gift vouchers (scope, time) – not agreed yet\n- Later launch (time) – agreed on 19 Nov\n',
    zh: '- Gift vouchers（影响范围、时间）：待双方确认\n- Later launch（影响时间）：11月19日达成一致\n',
  },
  {
    says: 'a date that moved, and from where',
    note: '- [ ] Write the guide @{Sam Roe} 📅 2026-11-24 [original:: 2026-11-17]',
    en: '| Write the guide | Sam Roe | 24 Nov (first 17 Nov) |\n',
    zh: '| Write the guide | Sam Roe | 11月24日（原定11月17日） |\n',
  },
  {
    says: 'no more than fits a page for those who decide',
    note: Array.from({ length: 6 }, (_, at) => `- [ ] Step ${at + 1} @{Sam Roe} 📅 2026-11-2${at + 2}`).join('\n'),
    audience: 'executive',
    en: '- Step 3 (by 24 Nov)\n- and 3 more\n',
    zh: '- Step 3（11月24日前）\n- 另有3项\n',
  },
];

function bodyOf({ note, profile, summary }: Example, audience: Audience, language: Locale): string {
  const result = clientReport(
    { 'acme/client.md': CLIENT, 'acme/webshop/project.md': PROFILE(profile), 'acme/webshop/m.md': meeting(note) },
    { audience, language, summary },
  );
  assert.ok(result.ok, JSON.stringify(result));
  return result.body;
}

describe('a report says', () => {
  for (const example of EXAMPLES) {
    it(example.says, () => {
      const { audience = 'technical', en, zh } = example;
      for (const [language, words] of [
        ['en', en],
        ['zh-cn', zh],
      ] as const) {
        const body = bodyOf(example, audience, language);
        assert.ok(body.includes(words), `${words}\n\nstands not in\n\n${body}`);
      }
    });
  }
});

describe('a report compares with the last one that was sent', () => {
  const last = (head: string) =>
    `---\ntype: report\ndate: 2026-11-13\nproject: Webshop\nperiod: { from: 2026-11-07, to: 2026-11-13 }\n${head}---\n\n# Report\n`;
  const cases: readonly (readonly [string, string, string, string])[] = [
    [
      'changed',
      'status: sent\nsent: 2026-11-13\nhealth: on-track\n',
      'Our report of 13 November 2026 said: on track.',
      '2026年11月13日的报告为“进展正常”。',
    ],
    [
      'the same',
      'status: sent\nsent: 2026-11-13\nhealth: at-risk\n',
      'Unchanged since our report of 13 November 2026.',
      '与2026年11月13日的报告相比没有变化。',
    ],
    ['never sent', 'status: draft\nhealth: on-track\n', '**At risk.** It is late.\n', '**存在风险**。It is late。\n'],
    ['nothing said', 'status: sent\nsent: 2026-11-13\n', '**At risk.** It is late.\n', '**存在风险**。It is late。\n'],
  ];
  for (const [name, head, en, zh] of cases) {
    it(name, () => {
      const files = {
        'acme/client.md': CLIENT,
        'acme/webshop/project.md': PROFILE('health: at-risk\n'),
        'acme/webshop/reports/last.md': last(head),
      };
      for (const [language, words] of [
        ['en', en],
        ['zh-cn', zh],
      ] as const) {
        const result = clientReport(files, { language, summary: 'It is late' });
        assert.ok(result.ok, JSON.stringify(result));
        assert.ok(result.body.includes(words), result.body);
        assert.match(result.note, /^health: at-risk$/m);
        // What is not said is not kept for the next report to compare with, either.
        const silent = clientReport(files, { language });
        assert.ok(silent.ok);
        assert.doesNotMatch(silent.note, /At risk|存在风险|^health:/m);
      }
    });
  }
});

describe('a report carries', () => {
  it('only the risks it names', () => {
    const risks = Array.from({ length: 6 }, (_, at) => `- Risk ${at + 1} [disclosed:: 2026-11-18]`).join('\n');
    const files = {
      'acme/client.md': CLIENT,
      'acme/webshop/project.md': PROFILE(),
      'acme/webshop/m.md': meeting(`## Risks\n\n${risks}`),
    };
    for (const [audience, named] of [
      ['executive', 3],
      ['technical', 6],
    ] as const) {
      const result = clientReport(files, { audience });
      assert.ok(result.ok);
      assert.equal(
        result.note
          .match(/carries:\n((?: {2}- .*\n)+)/)?.[1]
          ?.trim()
          .split('\n').length,
        named,
      );
    }
  });
});

describe('a report in Chinese', () => {
  it('has full-width punctuation and no English word of ours', () => {
    const note = EXAMPLES.map((example) => example.note).join('\n\n');
    for (const audience of ['executive', 'technical'] as const) {
      const body = bodyOf(
        {
          says: '',
          note: note.replaceAll(/[A-Za-z ]{5,}(?=[^\]:}]*$)/gm, '事项'),
          profile: `health: at-risk\n${BASELINE}`,
          en: '',
          zh: '',
        },
        audience,
        'zh-cn',
      );
      assert.doesNotMatch(body, /\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
      assert.doesNotMatch(body, /。。|，，|（）|\b(?:open|agreed|since|by|more)\b/);
    }
  });
});
