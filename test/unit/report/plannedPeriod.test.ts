import assert from 'node:assert/strict';
import { plannedPeriod } from '../../../src/core/report/plannedPeriod';
import { projectOf } from '../capture/projectNotes';

const WEEKLY = 'reporting: { cadence: weekly, weekday: friday, start: 2026-11-06 }\n';
const sent = (to: string) =>
  `---\ntype: report\ndate: ${to}\nperiod: { from: 2026-11-01, to: ${to} }\nstatus: sent\nsent: ${to}\n---\n`;

/** Fridays are 6, 13, 20 and 27 November 2026. */
const CASES: readonly (readonly [
  name: string,
  plan: string,
  lastEnd: string,
  today: string,
  from: string,
  to: string,
])[] = [
  [
    'written on the day before ends on the day it is due',
    WEEKLY,
    '2026-11-13',
    '2026-11-19',
    '2026-11-14',
    '2026-11-20',
  ],
  ['written on the day ends on it', WEEKLY, '2026-11-13', '2026-11-20', '2026-11-14', '2026-11-20'],
  ['that is late ends on the day it was due', WEEKLY, '2026-11-13', '2026-11-23', '2026-11-14', '2026-11-20'],
  ['makes good for those that were missed', WEEKLY, '2026-11-06', '2026-11-23', '2026-11-07', '2026-11-20'],
  ['after one that was sent early is the one after', WEEKLY, '2026-11-20', '2026-11-20', '2026-11-21', '2026-11-27'],
  ['that is the first goes back one cadence', WEEKLY, '', '2026-11-05', '2026-10-31', '2026-11-06'],
  ['without a plan ends today', '', '2026-11-13', '2026-11-19', '2026-11-14', '2026-11-19'],
];

describe('the period of the next report', () => {
  for (const [name, plan, lastEnd, today, from, to] of CASES) {
    it(name, () => {
      const files = {
        'project.md': `---\ntype: project\nname: Webshop\n${plan}---\n`,
        ...(lastEnd && { 'reports/last.md': sent(lastEnd) }),
      };
      assert.deepEqual(plannedPeriod(projectOf(files, today), today as never), { from, to });
    });
  }
});
