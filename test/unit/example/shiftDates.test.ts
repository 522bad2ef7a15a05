import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, fromEpochDay, weekdayOf } from '../../../src/core/calendar/localDate';
import { EXAMPLE_LAST_DATE, shiftDates, weeksUntil } from '../../../src/core/example/shiftDates';
import type { LocalDate } from '../../../src/core/model/date';

const shift = (text: string, weeks: number) => shiftDates([{ path: '', text }], weeks, EXAMPLE_LAST_DATE)[0]?.text;

describe('dates of an example, moved by weeks', () => {
  const cases: readonly (readonly [text: string, weeks: number, expected: string])[] = [
    ['date: 2026-11-20', 1, 'date: 2026-11-27'],
    ['📅2026-12-25,2026-12-28', 1, '📅2027-01-01,2027-01-04'],
    ['date: 2026-11-20 14:00', 0, 'date: 2026-11-20 14:00'],
    ['date: 2026-11-20T14:00', -52, 'date: 2025-11-21T14:00'],
    ['2026年11月20日', 7, '2027年1月8日'],
    ['2026年01月05日', 1, '2026年01月12日'],
    ['11月20日前', 1, '11月27日前'],
    ['12月30日', 1, '1月6日'],
    ['1月2日开始', -1, '12月26日开始'],
    ['20261120', 1, '20261127'],
    ['2026-02-30 stays', 1, '2026-02-30 stays'],
    ['13月40日', 1, '13月40日'],
    ['order 120261120 and 2026-11-2 and 12026-11-20', 1, 'order 120261120 and 2026-11-2 and 12026-11-20'],
    ['version 4.2026-11', 1, 'version 4.2026-11'],
  ];
  for (const [text, weeks, expected] of cases) {
    it(`${text} by ${weeks}: ${expected}`, () => assert.equal(shift(text, weeks), expected));
  }

  it('move in file names and links alike', () => {
    const files = [
      { path: 'meetings/2026-11-10-progress.md', text: '[[2026-11-03-call]] 会议/2026-11-17-试运行准备.md' },
    ];
    assert.deepEqual(shiftDates(files, 2, EXAMPLE_LAST_DATE), [
      { path: 'meetings/2026-11-24-progress.md', text: '[[2026-11-17-call]] 会议/2026-12-01-试运行准备.md' },
    ]);
  });

  it('come back when they are moved back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 40_000 }), fc.integer({ min: -500, max: 500 }), (day, weeks) => {
        const date = fromEpochDay(day);
        const moved = shift(`on ${date}.`, weeks) ?? '';
        assert.equal(moved, `on ${addDays(date, weeks * 7)}.`);
        assert.equal(shift(moved, -weeks), `on ${date}.`);
        assert.equal(weekdayOf(moved.slice(3, 13) as LocalDate), weekdayOf(date));
      }),
    );
  });

  it('land in the week up to today', () => {
    for (const [today, weeks] of [
      ['2026-11-20', 0],
      ['2026-11-26', 0],
      ['2026-11-27', 1],
      ['2026-11-19', -1],
      ['2027-11-20', 52],
    ] as const) {
      assert.equal(weeksUntil(EXAMPLE_LAST_DATE, today as LocalDate), weeks);
    }
  });
});
