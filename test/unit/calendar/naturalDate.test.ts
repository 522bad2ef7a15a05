import assert from 'node:assert/strict';
import { readNaturalDate } from '../../../src/core/calendar/naturalDate';
import type { LocalDate } from '../../../src/core/model/date';

/** A Wednesday. */
const ANCHOR = '2026-11-18' as LocalDate;

describe('a date as people type it, on Wednesday 18 November 2026', () => {
  const dates: readonly (readonly [text: string, date: string | undefined])[] = [
    ['2026-12-01', '2026-12-01'],
    ['2026-2-30', undefined],
    ['today', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['fri', '2026-11-20'],
    ['Friday', '2026-11-20'],
    ['next fri', '2026-11-27'],
    ['wed', '2026-11-25'],
    ['in two weeks', '2026-12-02'],
    ['in 3 days', '2026-11-21'],
    ['eow', '2026-11-20'],
    ['end of month', '2026-11-30'],
    ['the 3rd of next month', '2026-12-03'],
    ['December 24', '2026-12-24'],
    ['5 Jan 2027', '2027-01-05'],
    ['the day I met Anna', undefined],
    ['send it by Friday', undefined],
    ['', undefined],
    ['今天', '2026-11-18'],
    ['明天', '2026-11-19'],
    ['后天', '2026-11-20'],
    ['周五', '2026-11-20'],
    ['下周五', '2026-11-27'],
    ['下下周一', '2026-11-30'],
    ['两周后', '2026-12-02'],
    ['十五天后', '2026-12-03'],
    ['月底', '2026-11-30'],
    ['下月3号', '2026-12-03'],
    ['12月1日', '2026-12-01'],
    ['2027年1月5日', '2027-01-05'],
    ['2月30日', undefined],
    ['下周五发合同', undefined],
  ];
  for (const [text, date] of dates) {
    it(`${text || 'nothing'} is ${date ?? 'no date'}`, () => {
      for (const locale of ['en', 'zh-cn'] as const) assert.equal(readNaturalDate(text, ANCHOR, { locale }), date);
    });
  }

  const past: readonly (readonly [text: string, date: string | undefined])[] = [
    ['friday', '2026-11-13'],
    ['last friday', '2026-11-13'],
    ['wed', '2026-11-11'],
    ['yesterday', '2026-11-17'],
    ['3 days ago', '2026-11-15'],
    ['nov 16', '2026-11-16'],
    ['周五', '2026-11-13'],
    ['上周五', '2026-11-13'],
    ['昨天', '2026-11-17'],
    ['三天前', '2026-11-15'],
    ['11月16日', '2026-11-16'],
  ];
  for (const [text, date] of past) {
    it(`${text} is ${date}, of something that happened`, () => {
      for (const locale of ['en', 'zh-cn'] as const) {
        assert.equal(readNaturalDate(text, ANCHOR, { locale, towards: 'past' }), date);
      }
    });
  }
});
