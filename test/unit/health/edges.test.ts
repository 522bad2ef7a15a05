import assert from 'node:assert/strict';
import { workspaceHealth } from '../../../src/core/health/workspaceHealth';
import type { LocalDate } from '../../../src/core/model/date';
import type { Principle } from '../../../src/core/model/principle';
import { analyse } from '../../support/analyse';
import { componentOf, healthOf, held, project } from '../../support/projectHealthOf';

const TODAY = '2026-11-20';
const question = (day: string, answered = '') =>
  held(day, `## Client questions\n\n- Why?${answered ? ` [answered:: ${answered}]` : ''}`);
const promise = (text: string) => held('2026-09-01', `- ${text}`);
const LATE = '[ ] Send it @{Li Wei} 📅 2026-11-10';
const KEPT = '[x] Draw it @{Li Wei} 📅 2026-11-10 ✅ 2026-11-09';
const sent = (day: string, via: string) =>
  `---\ntype: report\nproject: Webshop\ntitle: Weekly\ndate: ${day}\nstatus: sent\nsent: ${day}\nto: [Anna Schmidt]\nvia: ${via}\n---\n\nAll well.\n`;

type Row = readonly [name: string, profile: string, notes: Record<string, string>, value: number | null];

/** The same small sums that health.md asks for, done by hand. Today is Friday, the window begins on Saturday 2026-10-24. */
const TABLES: readonly (readonly [Principle, readonly Row[]])[] = [
  [
    'trust',
    [
      ['ended on the first day of the window', '', { a: question('2026-10-22', '2026-10-24') }, 1],
      ['ended on the day before the window', '', { a: question('2026-10-22', '2026-10-23') }, null],
      ['its deadline is today: pending', '', { a: question('2026-11-18') }, null],
      ['its deadline was yesterday: late', '', { a: question('2026-11-17') }, 0],
      ['a weekend does not count', '', { a: question('2026-11-13', '2026-11-17') }, 1],
      [
        'a holiday does not count',
        'calendar: { holidays: [2026-11-11] }\n',
        { a: question('2026-11-10', '2026-11-13') },
        1,
      ],
      [
        'a Saturday that is worked does (调休)',
        'calendar: { extraWorkdays: [2026-11-14] }\n',
        { a: question('2026-11-13', '2026-11-17') },
        0,
      ],
      ['a limit of its own', 'response: { question: 5 }\n', { a: question('2026-11-10', '2026-11-17') }, 1],
      [
        'a question to the client waits on them',
        '',
        { a: held('2026-11-10', '## Questions\n\n- When? [from:: Li Wei]') },
        null,
      ],
      ['due on the first day of the window', '', { a: promise('[ ] Send it @{Li Wei} 📅 2026-10-24') }, 0],
      ['due the day before the window', '', { a: promise('[ ] Send it @{Li Wei} 📅 2026-10-23') }, null],
      ['due yesterday', '', { a: promise('[ ] Send it @{Li Wei} 📅 2026-11-19') }, 0],
      ['due next month, done early', '', { a: promise('[x] Send it @{Li Wei} 📅 2026-12-19 ✅ 2026-11-19') }, 1],
      ['done a day late', '', { a: promise('[x] Send it @{Li Wei} 📅 2026-11-10 ✅ 2026-11-11') }, 0],
      ['done, nobody knows when', '', { a: promise('[x] Send it @{Li Wei} 📅 2026-11-10') }, null],
      ['nobody is known to own it: ours', '', { a: promise('[ ] Send it @{Somebody Else} 📅 2026-11-10') }, 0],
      [
        're-dated on the very due date is too late',
        '',
        { a: promise('[ ] Send it @{Li Wei} 📅 2026-12-01 [original:: 2026-11-12] [agreed:: 2026-11-12]') },
        0,
      ],
      [
        'carried on unchanged: one promise, beside one that was kept',
        '',
        { a: promise(`${LATE}\n- ${KEPT}`), b: held('2026-10-20', `- ${LATE}`), c: held('2026-11-03', `- ${LATE}`) },
        0.5,
      ],
      [
        '下一次会议原样沿用：一项承诺',
        '',
        {
          a: promise(`[ ] 发送报价 @{Li Wei} 📅 2026-11-10\n- ${KEPT}`),
          b: held('2026-10-20', '- [ ] 发送报价 @{Li Wei} 📅 2026-11-10'),
        },
        0.5,
      ],
      [
        'done on one day in both notes: one promise, beside one that is late',
        '',
        { a: promise(`${LATE}\n- ${KEPT}`), b: held('2026-11-12', `- ${KEPT}`) },
        0.5,
      ],
      [
        'carried on by a note of a day to come, which says nothing yet',
        '',
        { a: promise(`${LATE}\n- ${KEPT}`), b: held('2026-11-25', `- ${LATE}`) },
        0.5,
      ],
      [
        'moved to another day: two promises',
        '',
        { a: promise(`${LATE}\n- ${KEPT}`), b: held('2026-10-20', '- [ ] Send it @{Li Wei} 📅 2026-11-12') },
        1 / 3,
      ],
      [
        'of other people: two promises',
        '',
        { a: promise(`${LATE}\n- ${KEPT}`), b: held('2026-10-20', '- [ ] Send it @{Sam Roe} 📅 2026-11-10') },
        1 / 3,
      ],
      ['twice in one note: two promises', '', { a: promise(`${LATE}\n- ${LATE}\n- ${KEPT}`) }, 1 / 3],
      [
        'half the clock, half the promises: ½ · 1 + ½ · ½',
        '',
        {
          a: question('2026-11-10', '2026-11-10'),
          b: promise('[x] Send it @{Li Wei} 📅 2026-11-10 ✅ 2026-11-10\n- [ ] Call them @{Li Wei} 📅 2026-11-10'),
        },
        0.75,
      ],
    ],
  ],
  [
    'transparency',
    [
      [
        'high, on the third working day',
        '',
        { a: held('2026-11-06', '## Risks\n\n- Late [severity:: high] [disclosed:: 2026-11-11] [mitigation:: two]') },
        1,
      ],
      [
        'high, on the fourth',
        '',
        { a: held('2026-11-06', '## Risks\n\n- Late [severity:: high] [disclosed:: 2026-11-12] [mitigation:: two]') },
        1 / 5,
      ],
      [
        'an issue has no plan to be counted',
        '',
        { a: held('2026-11-06', '## Issues\n\n- Down [severity:: medium] [disclosed:: 2026-11-20]') },
        1,
      ],
    ],
  ],
  [
    'listening',
    [
      [
        'a need on the fifth working day',
        '',
        { a: held('2026-11-06', '## Needs\n\n- Quiet [confirmed:: 2026-11-13]') },
        1,
      ],
      ['a need on the sixth', '', { a: held('2026-11-06', '## Needs\n\n- Quiet [confirmed:: 2026-11-16]') }, 0],
      [
        'a concern in time and a need too late',
        '',
        {
          a: held(
            '2026-11-06',
            '## Needs\n\n- Quiet [confirmed:: 2026-11-16]\n\n## Client concerns\n\n- Slow [answered:: 2026-11-11]',
          ),
        },
        0.5,
      ],
    ],
  ],
  [
    'conflict',
    [
      [
        'resolved without an option is not resolved',
        '',
        {
          a: held(
            '2026-11-02',
            '## Conflicts\n\n- Who pays [cause:: interests] [agreement:: half] [resolved:: 2026-11-10]',
          ),
        },
        0,
      ],
    ],
  ],
  [
    'expectations',
    [
      ['one part of four, agreed', 'baseline: { agreed: 2026-09-01, goals: [a] }\n', {}, 1 / 4],
      ['one part of four, agreed tomorrow', 'baseline: { agreed: 2026-11-21, goals: [a] }\n', {}, 1 / 8],
      [
        'a change told late and agreed in time: ½ · ¼ + ½ · ½',
        'baseline: { agreed: 2026-09-01, goals: [a] }\n',
        { a: held('2026-11-02', '## Changes\n\n- Vouchers [communicated:: 2026-11-06] [agreed:: 2026-11-13]') },
        1 / 8 + 1 / 4,
      ],
    ],
  ],
  [
    'personal',
    [
      ['the channel used is the one preferred', CONTACT('phone'), { a: meetingBy('phone') }, 1],
      ['the channel used is another', CONTACT('phone'), { a: meetingBy('video') }, 0.5],
      ['a call was by phone', CONTACT('phone'), { a: held('2026-11-10', '').replace('meeting', 'call') }, 1],
      ['邮件就是用邮件沟通的', CONTACT('phone'), { a: held('2026-11-10', '').replace('meeting', '邮件') }, 0.5],
      [
        'a report goes by its plan’s channel',
        `${CONTACT('phone')}${REPORTING('email')}`,
        { r: sent('2026-11-13', 'email') },
        1,
      ],
      [
        'a report without a plan’s channel goes by the contact’s',
        CONTACT('phone'),
        { r: sent('2026-11-13', 'email') },
        0.5,
      ],
    ],
  ],
  [
    'tools',
    [
      [
        'a tool with a purpose serves the channel, and nobody is trained',
        'tools: [{ name: Zoom, channel: video, purpose: weekly call }]\n',
        { a: meetingBy('video') },
        0.5,
      ],
      [
        'a tool without a purpose serves nothing',
        'tools: [{ name: Zoom, channel: video, trained: [Anna Schmidt] }]\n',
        { a: meetingBy('video') },
        0.5,
      ],
      [
        'trained of ours is not trained of the client’s',
        'tools: [{ name: Zoom, channel: video, purpose: call, trained: [Li Wei] }]\n',
        { a: meetingBy('video') },
        0.5,
      ],
      [
        'served, and the client trained',
        'tools: [{ name: Zoom, channel: video, purpose: call, trained: [Anna Schmidt] }]\n',
        { a: meetingBy('video') },
        1,
      ],
    ],
  ],
  [
    'records',
    [
      [
        'nothing but a date and participants, never shared: 0.7 · 2 ÷ 5',
        '',
        { a: held('2026-11-10', '') },
        0.7 * (2 / 5),
      ],
      [
        'what came of it is not what was said: no content, 4 of 5',
        '',
        {
          a: held(
            '2026-11-10',
            '## Decisions\n\n- Go\n\n## Next steps\n\n- [ ] Call them',
            'shared: { date: 2026-11-11 }\n',
          ),
        },
        0.7 * (4 / 5) + 0.3,
      ],
      [
        '没有记录讨论了什么：五项中的四项',
        '',
        { a: held('2026-11-10', '## 决议\n\n- 先上线\n\n## 待办\n\n- [ ] 打电话', 'shared: { date: 2026-11-11 }\n') },
        0.7 * (4 / 5) + 0.3,
      ],
      [
        'complete, shared a day late: 0.7',
        '',
        { a: held('2026-11-10', FULL(), 'shared: { date: 2026-11-13, with: [Anna Schmidt] }\n') },
        0.7,
      ],
      [
        'shared with one of us alone is not shared',
        '',
        { a: held('2026-11-10', FULL(), 'shared: { date: 2026-11-11, with: [Li Wei] }\n') },
        0.7,
      ],
    ],
  ],
  [
    'reporting',
    [
      ['due today, still pending', PLAN('2026-11-20'), {}, null],
      ['due yesterday, in its day of grace', PLAN('2026-11-19'), {}, null],
      ['due two days ago, missed', PLAN('2026-11-18'), {}, 0],
      [
        'a draft keeps nothing',
        PLAN('2026-11-18'),
        {
          r: sent('2026-11-18', 'email')
            .replace('status: sent', 'status: draft')
            .replace(/sent: .*\n/, ''),
        },
        0,
      ],
    ],
  ],
];

for (const [principle, rows] of TABLES) {
  describe(`${principle}, by hand`, () => {
    for (const [name, profile, notes, value] of rows) {
      it(name, () => {
        const actual = componentOf(healthOf(project(profile, notes), TODAY), principle).value;
        assert.equal(actual?.toFixed(9), value?.toFixed(9));
      });
    }
  });
}

describe('caps, at their edge', () => {
  const risk = '## Risks\n\n- Late [severity:: high]';
  for (const [name, profile, notes, reasons] of [
    ['a high risk on its last day', '', { a: held('2026-11-17', risk) }, []],
    ['a high risk a day past it', '', { a: held('2026-11-16', risk) }, ['high-risk-undisclosed']],
    ['a question open for three times its limit', '', { a: question('2026-11-12') }, []],
    ['a question open a day longer', '', { a: question('2026-11-11') }, ['question-long-open']],
    ['a concern open for three times its limit', '', { a: held('2026-11-09', '## Client concerns\n\n- Slow') }, []],
    [
      'a concern open a day longer',
      '',
      { a: held('2026-11-06', '## Client concerns\n\n- Slow') },
      ['concern-long-open'],
    ],
    ['a conflict open for 20 working days', '', { a: held('2026-10-23', '## Conflicts\n\n- Who pays') }, []],
    ['a conflict open for 21', '', { a: held('2026-10-22', '## Conflicts\n\n- Who pays') }, ['conflict-long-open']],
    ['two cadences without a report', PLAN('2026-11-06'), {}, []],
    ['more than two', PLAN('2026-11-05'), {}, ['reports-missing']],
    [
      'more than two, the last date in its days of grace',
      'reporting: { cadence: weekly, start: 2026-10-09, grace: 3 }\n',
      { r: sent('2026-11-05', 'email') },
      ['reports-missing'],
    ],
    [
      'more than two months, the last report a day late',
      'reporting: { cadence: monthly, start: 2026-07-31, grace: 0 }\n',
      { r: sent('2026-09-01', 'email') },
      ['reports-missing'],
    ],
    [
      'a plan by the day over two holidays',
      'reporting: { cadence: every 1 days, start: 2026-11-02, grace: 0 }\ncalendar: { holidays: [2026-11-18, 2026-11-19] }\n',
      { r: sent('2026-11-17', 'email') },
      [],
    ],
  ] as const) {
    it(name, () => {
      assert.deepEqual(
        healthOf(project(profile, notes), TODAY).caps.map(({ reason }) => reason),
        reasons,
      );
    });
  }
});

describe('a client and the portfolio', () => {
  const good = 'goals: [{ goal: Agree the date, confirmed: 2026-11-10, outcome: met }]\nshared: { date: 2026-11-10 }\n';
  const scored = (status: string, name: string, body: string, head: string) => ({
    [`acme/${name}/project.md`]: `---\ntype: project\nclient: Acme GmbH\nname: ${name}\nstatus: ${status}\nteam: [Li Wei]\n---\n`,
    [`acme/${name}/meetings/a.md`]: held(
      '2026-11-10',
      `${body}\n\n- [x] Send it @{Li Wei} 📅 2026-11-12 ✅ 2026-11-12`,
      head,
    ),
  });
  const files = {
    'acme/client.md': '---\ntype: client\nname: Acme GmbH\ncontacts: [{ name: Anna Schmidt }]\n---\n',
    ...scored('active', 'One', 'We talked.\n\n## Decisions\n\n- None', good),
    ...scored('active', 'Two', '', ''),
    ...scored('complete', 'Three', '', ''),
    'acme/Four/project.md': '---\ntype: project\nclient: Acme GmbH\nname: Four\n---\n',
  };
  const health = workspaceHealth(analyse(files, TODAY).snapshot, TODAY as LocalDate);

  it('are the mean of the active projects that have a score', () => {
    const scores = new Map(health.projects.map(({ projectId, score }) => [projectId.split('/')[1]?.trim(), score]));
    const mean = ((scores.get('one') ?? Number.NaN) + (scores.get('two') ?? Number.NaN)) / 2;
    assert.equal(scores.get('four'), null);
    assert.deepEqual([health.portfolio.scored, health.portfolio.active], [2, 3]);
    assert.equal(health.portfolio.score, mean);
    assert.equal([...health.clients.values()][0]?.score, mean);
  });
});

function CONTACT(channel: string): string {
  return `contacts: [{ name: Anna Schmidt, channel: ${channel}, audience: executive }]\n`;
}

function REPORTING(channel: string): string {
  return `reporting: { cadence: weekly, start: 2026-11-06, channel: ${channel} }\n`;
}

function PLAN(start: string): string {
  return `reporting: { cadence: weekly, start: ${start}, grace: 1 }\n`;
}

function FULL(): string {
  return 'We talked.\n\n## Decisions\n\n- Go\n\n## Next steps\n\n- None';
}

function meetingBy(channel: string): string {
  return held('2026-11-10', 'We talked.', `channel: ${channel}\n`);
}
