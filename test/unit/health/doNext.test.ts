import assert from 'node:assert/strict';
import { stepsOf } from '../../../src/core/health/doNext';
import { judgedDay } from '../../../src/core/health/projectHealth';
import type { LocalDate } from '../../../src/core/model/date';
import { held, project, projectOf } from '../../support/projectHealthOf';

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

describe('what to do next', () => {
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
