import { addDays, addMonths, weekdayOf } from '../calendar/localDate';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import type { Weekday } from '../model/profile';
import type { Proposal } from './proposal';

/** Reads a date as people say it. Handed in, since the language library behind it is heavy. */
export type ReadDate = (text: string) => LocalDate | undefined;

const WEEKDAYS: Readonly<Record<Locale, Readonly<Record<Weekday, string>>>> = {
  en: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
  'zh-cn': { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
};

/** What was typed, if it reads as a date, and the dates people pick most, each with the day it means. */
export function dateProposals(typed: string, asOf: LocalDate, locale: Locale, readDate: ReadDate): readonly Proposal[] {
  const words = typed.trim();
  const read = words === '' ? undefined : readDate(words);
  const own = read && words !== read ? [proposal(words, read, locale)] : [];
  return [...own, ...usualDates(asOf, locale).filter(({ label }) => label !== words)];
}

function usualDates(asOf: LocalDate, locale: Locale): readonly Proposal[] {
  const chinese = locale === 'zh-cn';
  const days = [2, 3, 4, 5, 6, 7].map((ahead) => {
    const date = addDays(asOf, ahead);
    const name = WEEKDAYS[locale][weekdayOf(date)];
    return proposal(name, date, locale);
  });
  return [
    proposal(chinese ? '今天' : 'today', asOf, locale),
    proposal(chinese ? '明天' : 'tomorrow', addDays(asOf, 1), locale),
    ...days,
    proposal(chinese ? '两周后' : 'in two weeks', addDays(asOf, 14), locale),
    proposal(chinese ? '一个月后' : 'in a month', addMonths(asOf, 1), locale),
  ];
}

function proposal(words: string, date: LocalDate, locale: Locale): Proposal {
  const weekday = WEEKDAYS[locale][weekdayOf(date)];
  return { kind: 'date', label: words, insert: date, filter: `${words} ${date}`, detail: `${date} ${weekday}` };
}
