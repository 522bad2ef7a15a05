import assert from 'node:assert/strict';
import { readNaturalDate } from '../../../src/core/calendar/naturalDate';
import { readNaturalPeriod, readPastDate } from '../../../src/core/calendar/naturalPeriod';
import type { LocalDate } from '../../../src/core/model/date';

/** A Wednesday. */
const ANCHOR = '2026-11-18' as LocalDate;

describe('a period as people type it, on Wednesday 18 November 2026', () => {
  const periods: readonly (readonly [text: string, period: string | undefined])[] = [
    ['last 10 days', '2026-11-09 2026-11-18'],
    ['the last two weeks', '2026-11-05 2026-11-18'],
    ['past week', '2026-11-12 2026-11-18'],
    ['past 2 months', '2026-09-19 2026-11-18'],
    ['this week', '2026-11-16 2026-11-18'],
    ['last week', '2026-11-09 2026-11-15'],
    ['This Month', '2026-11-01 2026-11-18'],
    ['last month', '2026-10-01 2026-10-31'],
    ['last quarter', '2026-07-01 2026-09-30'],
    ['this year', '2026-01-01 2026-11-18'],
    ['yesterday', '2026-11-17 2026-11-17'],
    ['october', '2026-10-01 2026-10-31'],
    ['Nov', '2026-11-01 2026-11-18'],
    ['december', '2025-12-01 2025-12-31'],
    ['feb 2028', '2028-02-01 2028-02-29'],
    ['2026-09', '2026-09-01 2026-09-30'],
    ['q3', '2026-07-01 2026-09-30'],
    ['Q4 2025', '2025-10-01 2025-12-31'],
    ['since monday', '2026-11-16 2026-11-18'],
    ['since 1 November', '2026-11-01 2026-11-18'],
    ['2026-11-03', '2026-11-03 2026-11-18'],
    ['2026-11-01 to 2026-11-15', '2026-11-01 2026-11-15'],
    ['2026-11-01..2026-11-15', '2026-11-01 2026-11-15'],
    ['1 Nov to 30 Nov', '2026-11-01 2026-11-30'],
    ['from nov 2 until friday', '2026-11-02 2026-11-13'],
    ['15 Nov to 1 Nov', '2026-11-15 2027-11-01'],
    ['whenever you like', undefined],
    ['10', undefined],
    ['', undefined],
    ['最近两周', '2026-11-05 2026-11-18'],
    ['过去10天', '2026-11-09 2026-11-18'],
    ['近一个月', '2026-10-19 2026-11-18'],
    ['本周', '2026-11-16 2026-11-18'],
    ['上周', '2026-11-09 2026-11-15'],
    ['上个月', '2026-10-01 2026-10-31'],
    ['本月', '2026-11-01 2026-11-18'],
    ['10月', '2026-10-01 2026-10-31'],
    ['2025年12月', '2025-12-01 2025-12-31'],
    ['第三季度', '2026-07-01 2026-09-30'],
    ['周一以来', '2026-11-16 2026-11-18'],
    ['11月1日起', '2026-11-01 2026-11-18'],
    ['11月1日到11月15日', '2026-11-01 2026-11-15'],
    ['11月1日至15日', '2026-11-01 2026-11-15'],
    ['随便什么时候', undefined],
  ];
  for (const [text, period] of periods) {
    it(`${text || 'nothing'} is ${period ?? 'no period'}`, () => {
      const range = readNaturalPeriod(text, ANCHOR, readNaturalDate);
      assert.equal(range && `${range.from} ${range.to}`, period);
    });
  }
});

describe('a day that lies behind, on Wednesday 18 November 2026', () => {
  for (const [text, day] of [
    ['monday', '2026-11-16'],
    ['yesterday', '2026-11-17'],
    ['1 december', '2025-12-01'],
    ['昨天', '2026-11-17'],
    ['周一', '2026-11-16'],
    ['tomorrow', '2026-11-19'],
  ] as const) {
    it(`${text} is ${day}`, () => assert.equal(readPastDate(text, ANCHOR, readNaturalDate), day));
  }
});
