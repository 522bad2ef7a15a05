import assert from 'node:assert/strict';
import { saidBeside } from '../../../src/core/report/saidBeside';
import { projectOf } from '../capture/projectNotes';

const PERIOD = { from: '2026-11-07', to: '2026-11-20' } as const;
const project = projectOf(
  {
    'client.md': '---\ntype: client\nname: Acme\n---\n',
    'shop/project.md':
      '---\ntype: project\nclient: Acme\nname: Shop\nbaseline:\n  agreed: 2026-10-01\n  goals: [Sell online, 线上卖货]\n  scope: { in: [payment, 支付] }\n  time:\n    milestones: [{ name: Go-live, due: 2026-12-01 }]\n---\n',
    'shop/meetings/2026-11-18.md':
      '---\ntype: meeting\ntitle: Progress\ndate: 2026-11-18\nvisibility: client\n---\n\n## For the client\n\nThe payment works.\n',
  },
  '2026-11-20',
);

/** A report says words in sentences that stand in the profile, too: only what its template asks for comes from there. */
const BODY =
  '## Progress\n\n- The payment works.\n- 支付可用，可以线上卖货\n\nSell online\n\n| Milestone |\n| --- |\n| Go-live |\n';
const CASES: readonly (readonly [template: string, beside: readonly string[]])[] = [
  ['{{#milestones}}{{name}}{{/milestones}}', ['milestone Go-live', 'paragraph The payment works.']],
  ['{{scopeInText}}', ['scope payment', 'scope 支付', 'paragraph The payment works.']],
  [
    '{{#baselineGoals}}{{text}}{{/baselineGoals}}{{#meetings}}{{text}}{{/meetings}}',
    ['goal Sell online', 'goal 线上卖货', 'meeting Progress', 'paragraph The payment works.'],
  ],
];

describe('what a report says beside the entries', () => {
  for (const [template, expected] of CASES)
    it(`by ${template}`, () =>
      assert.deepEqual(
        saidBeside(project, PERIOD as never, { body: BODY, template }, 'en').map(({ what, text }) => `${what} ${text}`),
        expected,
      ));
});
