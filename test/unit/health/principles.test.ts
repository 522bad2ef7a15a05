import assert from 'node:assert/strict';
import type { Principle } from '../../../src/core/model/principle';
import { componentOf, healthOf, held, project } from '../../support/projectHealthOf';

const TODAY = '2026-11-20';
const PLAN = 'reporting: { cadence: weekly, weekday: friday, start: 2026-11-06, grace: 1 }\n';
const sent = (day: string, body = '') =>
  `---\ntype: report\nproject: Webshop\ntitle: Weekly\ndate: ${day}\nstatus: sent\nsent: ${day}\nto: [Anna Schmidt]\n---\n\n${body}\n`;
const FULL =
  '## Progress\n\nAll well.\n\n## Completed\n\n- The catalogue\n\n## Problems\n\nNone.\n\n## Next steps\n\n- Checkout\n';

/** A few notes, a principle, and the value it must have; null is n/a. */
const CASES: readonly (readonly [
  name: string,
  files: Record<string, string>,
  principle: Principle,
  value: number | null,
])[] = [
  ['no question and no promise say nothing', project(''), 'trust', null],
  [
    'a question answered in time',
    project('', { a: held('2026-11-10', '## Client questions\n\n- Why? [answered:: 2026-11-12]') }),
    'trust',
    1,
  ],
  [
    'a question answered a day late',
    project('', { a: held('2026-11-10', '## Client questions\n\n- Why? [answered:: 2026-11-13]') }),
    'trust',
    0,
  ],
  [
    '客户问题当天回复',
    project('', { a: held('2026-11-10', '## 客户问题\n\n- 什么时候上线? [回复:: 2026-11-10]') }),
    'trust',
    1,
  ],
  [
    'a question that may still be answered',
    project('', { a: held('2026-11-19', '## Client questions\n\n- Why?') }),
    'trust',
    null,
  ],
  [
    'a question answered before the window',
    project('', { a: held('2026-09-10', '## Client questions\n\n- Why? [answered:: 2026-09-11]') }),
    'trust',
    null,
  ],
  [
    'a question answered on an unknown day',
    project('', { a: held('2026-11-10', '## Client questions\n\n- Why? [answered:: yes]') }),
    'trust',
    null,
  ],
  [
    'a promise kept',
    project('', { a: held('2026-11-10', '- [x] Send it @{Li Wei} 📅 2026-11-12 ✅ 2026-11-12') }),
    'trust',
    1,
  ],
  [
    'a promise of the client does not count',
    project('', { a: held('2026-11-10', '- [ ] Send it @{Anna Schmidt} 📅 2026-11-12') }),
    'trust',
    null,
  ],
  ...[
    '## Internal\n\n- [ ] Send it @{Li Wei} 📅 2026-11-12',
    '## 内部\n\n- [ ] 找第二家供应商 @{Li Wei} 📅 2026-11-12',
    '- [ ] Find a second printer (internal) @{Li Wei} 📅 2026-11-12',
    '- [ ] 找第二家供应商（内部） @{Li Wei} 📅 2026-11-12',
    '- [ ] 找第二家供应商 #内部/采购 @{Li Wei} 📅 2026-11-12',
    '- [ ] 找第二家供应商 @{Li Wei} 📅 2026-11-12（内部）',
    '- [ ] 内部：找第二家供应商 @{Li Wei} 📅 2026-11-12',
    '- Prices #internal\n  - [ ] Find a second printer @{Li Wei} 📅 2026-11-12',
    '- [ ] Find a second printer, don’t tell Anna @{Li Wei} 📅 2026-11-12',
    '- [ ] 找第二家供应商，别告诉 Acme @{Li Wei} 📅 2026-11-12',
  ].map(
    (body) =>
      [
        `what is kept inside is promised to nobody: ${body}`,
        project('', { a: held('2026-11-10', body) }),
        'trust',
        null,
      ] as const,
  ),
  ...['- @王伟\n  - 11月12日前完成登录页\n  - 提交测试报告'].map(
    (body) =>
      [
        `what only its wording tells is promised: ${body}`,
        project('', { a: held('2026-11-10', body) }),
        'trust',
        0,
      ] as const,
  ),
  [
    'what another client may not know is promised all the same',
    project('', { a: held('2026-11-10', '- [ ] Send it, not for Globex @{Li Wei} 📅 2026-11-12') }),
    'trust',
    0,
  ],
  [
    'a promise due today is not late',
    project('', { a: held('2026-11-10', `- [ ] Send it @{Li Wei} 📅 ${TODAY}`) }),
    'trust',
    null,
  ],
  [
    'a promise moved silently counts by its first date',
    project('', { a: held('2026-11-10', '- [ ] Send it @{Li Wei} 📅 2026-12-01 [original:: 2026-11-12]') }),
    'trust',
    0,
  ],
  [
    'a promise moved in time with the client',
    project('', {
      a: held('2026-11-10', '- [ ] Send it @{Li Wei} 📅 2026-12-01 [original:: 2026-11-12] [agreed:: 2026-11-11]'),
    }),
    'trust',
    null,
  ],
  [
    'a promise cancelled',
    project('', { a: held('2026-11-10', '- [-] Send it @{Li Wei} 📅 2026-11-12') }),
    'trust',
    null,
  ],

  ['a meeting without goals', project('', { a: held('2026-11-10', 'We talked.') }), 'goals', 0],
  [
    'goals stated, confirmed and met',
    project('', {
      a: held('2026-11-10', '', 'goals: [{ goal: Agree the date, confirmed: 2026-11-10, outcome: met }]\n'),
    }),
    'goals',
    1,
  ],
  [
    'a goal that says nothing',
    project('', { a: held('2026-11-10', '', 'goals: [{ goal: 讨论一下, confirmed: 2026-11-10, outcome: met }]\n') }),
    'goals',
    0.5,
  ],
  [
    'goals confirmed afterwards',
    project('', {
      a: held('2026-11-10', '', 'goals: [{ goal: Agree the date, confirmed: 2026-11-11, outcome: met }]\n'),
    }),
    'goals',
    0.75,
  ],
  [
    'a meeting among ourselves',
    project('', { a: held('2026-11-10', 'We talked.').replace('Anna Schmidt, ', '') }),
    'goals',
    null,
  ],

  [
    'a high risk told within three working days',
    project('', {
      a: held(
        '2026-11-10',
        '## Risks\n\n- Late [severity:: high] [disclosed:: 2026-11-13] [mitigation:: a second supplier]',
      ),
    }),
    'transparency',
    1,
  ],
  [
    'a high risk never told',
    project('', { a: held('2026-11-10', '## Risks\n\n- Late [severity:: high] [mitigation:: a second supplier]') }),
    'transparency',
    1 / 5,
  ],
  [
    'a low risk does not count',
    project('', { a: held('2026-11-10', '## Risks\n\n- Late [severity:: low]') }),
    'transparency',
    null,
  ],

  [
    'a concern answered',
    project('', { a: held('2026-11-10', '## Client concerns\n\n- Too slow [answered:: 2026-11-12]') }),
    'listening',
    1,
  ],
  [
    'praise asks for no answer',
    project('', { a: held('2026-11-10', '## Client feedback\n\n- Lovely [tone:: praise]') }),
    'listening',
    null,
  ],

  [
    'a report on each date',
    project(PLAN, { r1: sent('2026-11-06', FULL), r2: sent('2026-11-13', FULL), r3: sent('2026-11-20', FULL) }),
    'reporting',
    1,
  ],
  [
    'one of two past dates missed',
    project(PLAN, { r1: sent('2026-11-06', FULL) }),
    'reporting',
    (4 / 5) * (1 / 2) + 1 / 5,
  ],
  [
    'a date that passed while the project is paused asks for no report',
    project(`status: on-hold\n${PLAN}`, { r1: sent('2026-11-06', FULL) }),
    'reporting',
    1,
  ],
  ['项目暂停，没有报告要发', project(`status: 暂停\n${PLAN}`), 'reporting', null],
  ['no plan and no report', project(''), 'reporting', null],

  [
    'a conflict settled',
    project('', {
      a: held(
        '2026-11-10',
        '## Conflicts\n\n- Who pays [cause:: interests] [agreement:: half each] [resolved:: 2026-11-16]\n  - Options: they, or we',
      ),
    }),
    'conflict',
    1,
  ],

  ['no baseline', project(''), 'expectations', 0],
  [
    'a whole baseline that nobody agreed to',
    project('baseline: { goals: [a], scope: { in: [b] }, time: { end: 2026-12-01 }, resources: [c] }\n'),
    'expectations',
    0.5,
  ],
  [
    'a change told in time, still to be agreed',
    project(
      'baseline: { agreed: 2026-09-01, goals: [a], scope: { in: [b] }, time: { end: 2026-12-01 }, resources: [c] }\n',
      { a: held('2026-11-10', '## Changes\n\n- Vouchers [communicated:: 2026-11-11]') },
    ),
    'expectations',
    1,
  ],

  [
    'a record in full, shared in time',
    project('', {
      a: held(
        '2026-11-10',
        'We talked.\n\n## Decisions\n\n- Go\n\n## Next steps\n\n- None',
        'shared: { date: 2026-11-12, with: [Anna Schmidt] }\n',
      ),
    }),
    'records',
    1,
  ],
  [
    'a record never shared',
    project('', { a: held('2026-11-10', 'We talked.\n\n## Decisions\n\n- Go\n\n## Next steps\n\n- [ ] Send it') }),
    'records',
    0.7,
  ],
  [
    'a record that may still be shared',
    project('', { a: held('2026-11-19', 'We talked.\n\n## Decisions\n\n- Go\n\n## Next steps\n\n- [ ] Send it') }),
    'records',
    1,
  ],
];

describe('the value of a principle', () => {
  for (const [name, files, principle, value] of CASES) {
    it(`${principle}: ${name}`, () => {
      const actual = componentOf(healthOf(files, TODAY), principle).value;
      if (value === null || actual === null) assert.equal(actual, value);
      else assert.ok(Math.abs(actual - value) < 1e-9, `${actual} instead of ${value}`);
    });
  }
});

describe('a score', () => {
  it('is not given to an empty project', () => {
    const { score, band, coverage } = healthOf(project(''), TODAY);
    assert.deepEqual([score, band], [null, null]);
    assert.ok(coverage < 0.5);
  });

  it('knows nothing of what has not happened yet', () => {
    const files = project('', { a: held('2026-11-10', '## Client questions\n\n- Why? [answered:: 2026-11-12]') });
    assert.equal(componentOf(healthOf(files, '2026-11-11'), 'trust').value, null);
  });

  for (const [where, weights] of [
    ['the profile', 'weights: { goals: 0, records: 0, personal: 0, expectations: 0 }\n'],
    ['项目档案', '权重: { goals: 0, records: 0, personal: 0, expectations: 0 }\n'],
  ] as const) {
    it(`weighs the principles as ${where} says`, () => {
      const files = (profile: string) =>
        project(profile, {
          a: held(
            '2026-11-10',
            '- [x] Send it @{Li Wei} 📅 2026-11-12 ✅ 2026-11-12\n\n## Risks\n\n- Late [disclosed:: 2026-11-10] [mitigation:: two]',
          ),
        });
      const [usual, own] = [healthOf(files(''), TODAY), healthOf(files(weights), TODAY)];
      assert.ok(usual.score !== null && usual.score < 75);
      assert.equal(own.score, 100);
    });
  }

  const high = '## Risks\n\n- Late [severity:: high]\n';
  const question = '## Client questions\n\n- Why?\n';
  for (const [name, body, caps] of [
    ['none', 'We talked.', 0],
    ['one', high, 1],
    ['two', `${high}\n${question}`, 2],
  ] as const) {
    it(`is capped by ${name}`, () => {
      const health = healthOf(project('', { a: held('2026-11-02', body) }), TODAY);
      assert.equal(health.caps.length, caps);
      if (health.score !== null && caps > 0) assert.ok(health.score <= (caps === 1 ? 74 : 49));
    });
  }

  it('names what to do next, the largest gain first', () => {
    const { doNext } = healthOf(
      project(PLAN, { a: held('2026-11-02', `${high}\n${question}\n- [ ] Send it @{Li Wei} 📅 2026-11-04`) }),
      TODAY,
    );
    assert.equal(doNext.length, 3);
    assert.deepEqual(
      doNext.map(({ gain }) => gain),
      doNext.map(({ gain }) => gain).toSorted((a, b) => b - a),
    );
  });
});
