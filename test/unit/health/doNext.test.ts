import assert from 'node:assert/strict';
import { stepsOf } from '../../../src/core/health/doNext';
import { judgedDay } from '../../../src/core/health/projectHealth';
import type { LocalDate } from '../../../src/core/model/date';
import { healthOf, held, project, projectOf } from '../../support/projectHealthOf';

/** Friday. What was asked on 2026-11-10 is late; a question is capped for after three times its limit of 2 working days. */
const TODAY = '2026-11-20';
const GOALS = 'goals: [{ goal: Agree the date, confirmed: 2026-11-01, outcome: met }]\n';
const SHARED = 'shared: { date: 2026-11-10, with: [Anna Schmidt] }\n';
const KEPT = '## Action items\n\n- [x] Call them @{Li Wei} 📅 2026-11-12 ✅ 2026-11-12';
/** A meeting of which nothing is left to be put right. */
const meeting = (body: string, head = `${GOALS}${SHARED}`) =>
  held('2026-11-10', `We talked.\n\n${body}\n\n${KEPT}\n\n## Decisions\n\nNone\n`, head);
const webshop = (profile: string, notes: Readonly<Record<string, string>>) => ({
  ...project(
    `baseline: { agreed: 2026-09-01, goals: [a], scope: { in: [b] }, time: { end: 2026-12-01 }, resources: [c] }\n${profile}`,
    notes,
  ),
  'acme/client.md':
    '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt, channel: phone, audience: executive }]\n---\n',
});

type Row = readonly [name: string, profile: string, body: string, expected: readonly (readonly [string, string])[]];

/** Each step with what it gains, or why nothing. */
const ROWS: readonly Row[] = [
  [
    'an answer that is late gains nothing',
    'response: { question: 4 }\n',
    '## Client questions\n\n- Why?',
    [['answered-open', 'late']],
  ],
  ['迟到的回复不再加分', 'response: { question: 4 }\n', '## 客户问题\n\n- 何时上线?', [['answered-open', 'late']]],
  [
    'a promise whose new date is ahead is to be kept, not moved again',
    '',
    '- [ ] Send it @{Li Wei} 📅 2026-11-25 [original:: 2026-11-18]',
    [['promise-moved', 'late']],
  ],
  [
    '改期后还没到期的承诺',
    '',
    '- [ ] 发送报价 @{Li Wei} 📅 2026-11-20 [original:: 2026-11-18]',
    [['promise-moved', 'late']],
  ],
  [
    'one whose new date is over as well may be moved',
    '',
    '- [ ] Send it @{Li Wei} 📅 2026-11-19 [original:: 2026-11-18]',
    [['promise-open', 'late']],
  ],
  ['a promise that is late gains nothing', '', '- [ ] Send it @{Li Wei} 📅 2026-11-12', [['promise-open', 'late']]],
  [
    'an answer lifts the only cap',
    '',
    '## Client questions\n\n- Why?\n- How? [answered:: 2026-11-10]',
    [['question-long-open', 'gains']],
  ],
  [
    'a risk still gets its plan; that the client hears of it late counts for nothing',
    '',
    '## Risks\n\n- Late [severity:: medium] [raised:: 2026-11-02]',
    [
      ['risk-without-plan', 'gains'],
      ['disclosed-open', 'late'],
    ],
  ],
  [
    'of two caps each lifts the score to the next',
    '',
    '## Client questions\n\n- Why?\n\n## Client concerns\n\n- Slow [raised:: 2026-11-02]',
    [
      ['concern-long-open', 'gains'],
      ['question-long-open', 'gains'],
    ],
  ],
  [
    'of three caps none does alone, and what waits for longest comes first',
    '',
    '## Client questions\n\n- Why?\n- How? [asked:: 2026-11-09]\n\n## Client concerns\n\n- Slow [raised:: 2026-11-02]',
    [
      ['concern-long-open', 'capped'],
      ['question-long-open', 'capped'],
      ['question-long-open', 'capped'],
    ],
  ],
  [
    'a conflict that lacks its option was resolved on its own day',
    '',
    '## Conflicts\n\n- Who pays [cause:: interests] [agreement:: half each] [resolved:: 2026-11-12] [raised:: 2026-11-02]',
    [['resolved-open', 'gains']],
  ],
  [
    'a change agreed late is known in time',
    'response: { communicate: 30, agree: 2 }\n',
    '## Changes\n\n- Vouchers',
    [['agreed-open', 'gains']],
  ],
];

const ZOOM = '{ name: Zoom, channel: video, purpose: calls, trained: [Anna Schmidt] }';
const CLIENT = '---\ntype: client\nname: Acme GmbH\n';
const REPORT = (sent: string, to = 'Anna Schmidt', via = 'phone') =>
  `---\ntype: report\ntitle: Weekly\ndate: ${sent}\nstatus: sent\nsent: ${sent}\nto: [${to}]\nvia: ${via}\n---\n\n## Progress\n\na\n\n## Completed\n\nb\n\n## Problems\n\nc\n\n## Next steps\n\nd\n`;
const by = (channel: string) => meeting('', `${GOALS}${SHARED}channel: ${channel}\n`);

/** Whole notes, and what of each step is told. */
const NOTES: readonly (readonly [string, Readonly<Record<string, string>>, readonly (readonly [string, string])[]])[] =
  [
    [
      'a tool that takes as much as it gives until somebody is trained is not named',
      webshop(`tools: [${ZOOM}]\n`, { a: by('video'), b: by('phone') }),
      [['channel-other', 'next-time']],
    ],
    [
      'where no contact is known, nobody can be trained',
      {
        ...webshop('tools: [{ name: Zoom, channel: video, purpose: calls }]\n', { a: by('video') }),
        'acme/client.md': `${CLIENT}---\n`,
      },
      [],
    ],
    [
      'what weighs nothing gains nothing, and nothing is claimed of it',
      webshop('weights: { transparency: 0 }\n', {
        a: meeting('## Risks\n\n- Late [severity:: low] [disclosed:: 2026-11-10]'),
      }),
      [],
    ],
    [
      'to know a contact gains what is sure whatever channel they prefer',
      {
        ...webshop(`tools: [${ZOOM}]\n`, { a: by('video') }),
        'acme/client.md': `${CLIENT}contacts: [{ name: Anna Schmidt }]\n---\n`,
      },
      [['contact-unknown', 'gains']],
    ],
    [
      'a report that is owed is worth sending even to somebody who would rather be called',
      webshop(
        `reporting: { cadence: weekly, weekday: wednesday, start: 2026-11-18, grace: 0 }\ntools: [${ZOOM.replace('video', 'phone')}, { name: Mail, channel: email, purpose: reports, trained: [Anna Schmidt] }]\n`,
        {
          a: by('phone'),
          r: REPORT('2026-11-19'),
        },
      ),
      [['report-missed', 'late']],
    ],
    [
      '没有一定能加的分，就不写分数',
      {
        ...webshop(`tools: [${ZOOM.replace('video', 'phone')}]\n`, {
          a: by('phone'),
          b: by('phone').replace('Anna Schmidt, Li', 'Ben Fox, Li'),
          c: by('phone').replace('Anna Schmidt, Li', 'Ben Fox, Li'),
        }),
        'acme/client.md': `${CLIENT}contacts: [{ name: Anna Schmidt, channel: phone, audience: executive }, { name: Ben Fox }]\n---\n`,
      },
      [['contact-unknown', 'unsure']],
    ],
    [
      'whichever of four channels somebody prefers, three were not theirs: it counts from the next time',
      {
        ...webshop('weights: { tools: 0 }\n', {
          a: by('phone'),
          ...Object.fromEntries(
            ['phone', 'video', 'im', 'in-person'].map((channel) => [
              channel,
              by(channel).replace('Anna Schmidt, Li', 'Ben Fox, Li'),
            ]),
          ),
        }),
        'acme/client.md': `${CLIENT}contacts: [{ name: Anna Schmidt, channel: phone, audience: executive }, { name: Ben Fox }]\n---\n`,
      },
      [['contact-unknown', 'next-time']],
    ],
  ];

describe('what to do next', () => {
  for (const [name, files, expected] of NOTES) {
    it(name, () => {
      const steps = stepsOf(judgedDay(projectOf(files, TODAY), TODAY as LocalDate));
      assert.deepEqual(
        steps.map(({ todo, gain, noGain }) => [todo, gain > 0 ? 'gains' : (noGain ?? 'lowers')]),
        expected,
      );
    });
  }

  for (const [plan, to, via, client] of [
    ['', 'Anna Schmidt, Ben Fox', 'email', ''],
    [', channel: phone, audience: executive', 'Anna Schmidt', 'phone', ''],
    [', audience: technical', 'Ben Fox', 'email', ''],
    ['', 'Anna Schmidt, Ben Fox', 'im', 'preferences: { channel: im }\n'],
  ] as const) {
    it(`a report counts for whom it goes to and how, too: to ${to} by ${via}`, () => {
      const files = {
        ...webshop(
          `reporting: { cadence: weekly, weekday: friday, start: 2026-08-07, grace: 0${plan} }\ntools: [${ZOOM}]\n`,
          {
            a: by('video'),
          },
        ),
        'acme/client.md': `${CLIENT}contacts: [{ name: Anna Schmidt, channel: phone, audience: executive }, { name: Ben Fox, channel: email, audience: technical }]\n${client}---\n`,
      };
      const report = REPORT(TODAY, to, via);
      const step = stepsOf(judgedDay(projectOf(files, TODAY), TODAY as LocalDate)).find(
        ({ todo }) => todo === 'reports-missing',
      );
      const after = healthOf({ ...files, 'acme/webshop/reports/r.md': report }, TODAY).score ?? assert.fail();
      const before = healthOf(files, TODAY).score ?? assert.fail();
      assert.ok(step && Math.abs(step.gain - (after - before)) < 1e-6, `${step?.gain} said, ${after - before} gained`);
    });
  }

  for (const [name, profile, body, expected] of ROWS) {
    it(name, () => {
      const files = webshop(profile, { a: meeting(body) });
      const steps = stepsOf(judgedDay(projectOf(files, TODAY), TODAY as LocalDate));
      assert.deepEqual(
        steps.map(({ todo, gain, noGain }) => [todo, gain > 0 ? 'gains' : noGain]),
        expected,
      );
    });
  }
});
