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

/** What was typed, if it reads as a date, how one may go on from it, and the dates people pick most, each with the day it means. */
export function dateProposals(typed: string, asOf: LocalDate, locale: Locale, readDate: ReadDate): readonly Proposal[] {
  const words = typed.trim();
  const read = words === '' ? undefined : readDate(words);
  const own = read && words !== read ? [proposal(words, read, locale)] : [];
  const taken = new Set([words]);
  return [...own, ...begunDates(words, locale, readDate), ...usualDates(asOf, locale)].filter(({ label }, at) => {
    const isNew = at < own.length || !taken.has(label);
    taken.add(label);
    return isNew;
  });
}

/** Ways to say a day beyond the next few, in the order they are offered. `#` stands for the number that was typed. */
const PHRASES: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    ...Object.values(WEEKDAYS.en).map((day) => `next ${day}`),
    'end of the week',
    'end of the month',
    'end of next month',
    'in # days',
    'in # weeks',
    'in # months',
  ],
  'zh-cn': [
    ...[...'一二三四五六日'].map((day) => `下周${day}`),
    ...[...'一二三四五'].map((day) => `下下周${day}`),
    '本周内',
    '月底',
    '下月底',
    '#天后',
    '#周后',
    '#个月后',
  ],
};

/** Phrases of either language that begin with what was typed, that of the interface first. */
function begunDates(words: string, locale: Locale, readDate: ReadDate): readonly Proposal[] {
  if (words === '') return [];
  const begun = words.toLowerCase();
  const number = /\d{1,3}|[一二两三四五六七八九十]{1,3}/.exec(words)?.[0];
  const phrases = locale === 'en' ? [...PHRASES.en, ...PHRASES['zh-cn']] : [...PHRASES['zh-cn'], ...PHRASES.en];
  return phrases.flatMap((phrase) => {
    if (phrase.includes('#') && number === undefined) return [];
    const label = phrase.replace('#', number ?? '');
    const date = label.toLowerCase().startsWith(begun) ? readDate(label) : undefined;
    return date ? [proposal(label, date, locale)] : [];
  });
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
