import assert from 'node:assert/strict';
import type { LocalDate } from '../../../src/core/model/date';
import type { WorkCalendar } from '../../../src/core/model/profile';
import { offeredDays, offeredPastDays } from '../../../src/extension/ask/offeredDays';

const WEEK: WorkCalendar = { workdays: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: [], extraWorkdays: [] };
const day = (date: string) => date as LocalDate;

describe('the days offered for something to do', () => {
  const rows: readonly (readonly [what: string, today: string, calendar: WorkCalendar, offered: readonly string[]])[] =
    [
      ['in the week', '2026-11-17', WEEK, ['2026-11-17', '2026-11-18', '2026-11-19', '2026-11-24', '2026-12-01']],
      ['on a Friday', '2026-11-20', WEEK, ['2026-11-20', '2026-11-23', '2026-11-24', '2026-11-27', '2026-12-04']],
      ['on a Saturday', '2026-11-21', WEEK, ['2026-11-21', '2026-11-23', '2026-11-24', '2026-11-30', '2026-12-07']],
      [
        '国庆放假、周日调休',
        '2026-09-30',
        {
          ...WEEK,
          holidays: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'].map(day),
          extraWorkdays: [day('2026-10-10')],
        },
        ['2026-09-30', '2026-10-08', '2026-10-09', '2026-10-14'],
      ],
    ];
  for (const [what, today, calendar, offered] of rows) {
    it(`are working days of the project: ${what}`, () => assert.deepEqual(offeredDays(day(today), calendar), offered));
  }

  it('go back day by day for what has happened', () => {
    assert.deepEqual(offeredPastDays(day('2026-11-20')), [
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-13',
    ]);
  });
});
