import type { DateRange, LocalDate } from '../model/date';
import { addDays, addMonths, daysInMonth, makeLocalDate, weekdayOf } from './localDate';
import { readCount } from './naturalDate';

/** Reads a single date from words, as `readNaturalDate` does. */
export type ReadDate = (words: string, anchor: LocalDate) => LocalDate | undefined;

/**
 * Reads a stretch of time that lies behind somebody, as people type it: `last two weeks`, `since monday`, `october`, `Q3`, `1 Nov to 15 Nov`,
 * `上周`, `最近两周`, `10月`, `11月1日到11月15日`. What is still running ends on the anchor day. The whole text or nothing.
 *
 * @param anchor the day the words count back from
 * @param readDate what reads the single dates in it
 */
export function readNaturalPeriod(text: string, anchor: LocalDate, readDate: ReadDate): DateRange | undefined {
  const words = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  for (const read of [lastDays, calendarUnit, namedMonth, quarter]) {
    const range = read(words, anchor);
    if (range) return range;
  }
  return between(words, anchor, readDate) ?? since(words, anchor, readDate);
}

type Read = (words: string, anchor: LocalDate) => DateRange | undefined;

const UNITS: readonly (readonly [unit: RegExp, back: (anchor: LocalDate, count: number) => LocalDate])[] = [
  [/^(?:days?|天|日)$/, (anchor, count) => addDays(anchor, 1 - count)],
  [/^(?:weeks?|fortnights?|个?(?:周|星期|礼拜))$/, (anchor, count) => addDays(anchor, 1 - 7 * count)],
  [/^(?:months?|个?月)$/, (anchor, count) => addDays(addMonths(anchor, -count), 1)],
];

/** `last 10 days`, `past month`, `two weeks`, `最近两周`, `过去10天`, `近一个月`. */
const lastDays: Read = (words, anchor) => {
  const [, english, unit] =
    /^(?:the )?(?:last|past)?(?: ?(\d{1,3}|an?|one|two|three|four|five|six))? (days|weeks|months|fortnight)$/.exec(
      words,
    ) ??
    /^(?:the )?past (?:(one|a) )?(week|month)$/.exec(words) ??
    [];
  const [, chinese, han] =
    /^(?:最近|过去|近|这)的?([\d一二两三四五六七八九十]{1,3})(天|日|个?周|个?星期|个?礼拜|个月)$/.exec(words) ?? [];
  const name = unit ?? han;
  if (name === undefined) return undefined;
  const count = readCount(english ?? chinese ?? '1') * (name === 'fortnight' ? 2 : 1);
  const from = UNITS.find(([pattern]) => pattern.test(name))?.[1](anchor, count);
  return from && count > 0 ? { from, to: anchor } : undefined;
};

/** `this week`, `last month`, `yesterday`, `上周`, `本月`, `去年`. */
const calendarUnit: Read = (words, anchor) => {
  const day = /^(?:today|今天|今日)$/.test(words) ? 0 : /^(?:yesterday|昨天|昨日)$/.test(words) ? -1 : undefined;
  if (day !== undefined) return { from: addDays(anchor, day), to: addDays(anchor, day) };
  const [, when, unit] =
    /^(this|last|previous|本|这个?|上个?|今|去)(?: ?)(week|month|quarter|year|周|星期|礼拜|月|季度|季|年)$/.exec(
      words,
    ) ?? [];
  if (when === undefined || unit === undefined) return undefined;
  const isLast = /^(?:last|previous|上个?|去)$/.test(when);
  if (/^(?:week|周|星期|礼拜)$/.test(unit)) {
    const monday = addDays(anchor, -WEEK.indexOf(weekdayOf(anchor)));
    return isLast ? { from: addDays(monday, -7), to: addDays(monday, -1) } : { from: monday, to: anchor };
  }
  const length = /^(?:month|月)$/.test(unit) ? 1 : /^(?:quarter|季度?)$/.test(unit) ? 3 : 12;
  const month = Number(anchor.slice(5, 7));
  const first = addMonths(firstOfMonth(anchor), -((month - 1) % length));
  return ended(addMonths(first, isLast ? -length : 0), length, anchor);
};

/** `october`, `oct 2025`, `2026-10`, `10月`, `2025年10月`: of the past, the running one included. */
const namedMonth: Read = (words, anchor) => {
  const [, name, englishYear] = /^(?:in )?([a-z]{3,9})\.?(?: (\d{4}))?$/.exec(words) ?? [];
  const [, hanYear, han] = /^(?:(\d{4})[年-])?(\d{1,2})(?:月份?)?$/.exec(words) ?? [];
  const index = name === undefined ? Number(han) : MONTHS.findIndex((it) => isMonthName(it, name)) + 1;
  if (!(index >= 1 && index <= 12) || (han !== undefined && hanYear === undefined && !words.includes('月')))
    return undefined;
  const year = Number(englishYear ?? hanYear ?? anchor.slice(0, 4));
  const first = makeLocalDate(year, index, 1);
  if (!first) return undefined;
  const isNamed = englishYear !== undefined || hanYear !== undefined;
  return ended(!isNamed && first > anchor ? addMonths(first, -12) : first, 1, anchor);
};

/** `Q3`, `q3 2025`, `第三季度`, `2025年三季度`. */
const quarter: Read = (words, anchor) => {
  const [, english, englishYear] = /^q([1-4])(?: (\d{4}))?$/.exec(words) ?? [];
  const [, hanYear, han] = /^(?:(\d{4})年)?第?([一二三四1-4])季度$/.exec(words) ?? [];
  const count = english ?? han;
  if (count === undefined) return undefined;
  const year = englishYear ?? hanYear;
  const first = makeLocalDate(Number(year ?? anchor.slice(0, 4)), 3 * readCount(count) - 2, 1);
  return first && ended(year === undefined && first > anchor ? addMonths(first, -12) : first, 3, anchor);
};

/** `1 Nov to 15 Nov`, `2026-11-01..2026-11-15`, `11月1日到15日`. */
function between(words: string, anchor: LocalDate, readDate: ReadDate): DateRange | undefined {
  const parts = words.replace(/^(?:from|从|自)\s*/, '').split(/\s*(?:\bto\b|\buntil\b|\.{2,}|–|—|~|至|到|\s-\s)\s*/);
  const [first, last] = parts;
  if (parts.length !== 2 || !first || !last) return undefined;
  const from = readPastDate(first, anchor, readDate);
  // `11月1日到15日`: the month is that of the first day.
  const [, day] = /^(\d{1,2})[日号]$/.exec(last) ?? [];
  const named = day === undefined ? readDate(last, anchor) : from && dayOfMonth(from, Number(day));
  if (!from || !named) return undefined;
  const to = day === undefined ? readPastDate(last, anchor, readDate) : named;
  return { from, to: to && to >= from ? to : named };
}

/** `since monday`, `from 1 November`, `11月1日起`, `11月1日以来`; a date alone is meant the same. */
function since(words: string, anchor: LocalDate, readDate: ReadDate): DateRange | undefined {
  const date = words
    .replace(/^(?:since|from|自从?|从)\s*/, '')
    .replace(/\s*(?:以来|起|开始|至今|到现在|onwards?)$/, '');
  const from = readPastDate(date, anchor, readDate);
  return from && { from, to: from > anchor ? from : anchor };
}

/** A date that lies behind: `monday` is the last one, `1 december` that of last year, unless it names its year. */
export function readPastDate(words: string, anchor: LocalDate, readDate: ReadDate): LocalDate | undefined {
  const [, weekday] =
    /^(?:last |上个?)?((?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}|(?:周|星期|礼拜)[一二三四五六日天])$/.exec(words) ??
    [];
  const date = readDate(weekday ?? words, anchor);
  if (!date || date <= anchor || /\d{4}/.test(words)) return date;
  return weekday === undefined ? (isCounted(words) ? date : addMonths(date, -12)) : addDays(date, -7);
}

/** Words that count from today (`tomorrow`, `in two weeks`) mean the future when they say so. */
function isCounted(words: string): boolean {
  return !/\d|[一二三四五六七八九十]月/.test(words) || /^in |后$/.test(words);
}

const WEEK: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

function isMonthName(month: string, written: string): boolean {
  return month === written || month.slice(0, 3) === written || (month === 'september' && written === 'sept');
}

/** From the first day, so many months; what is still running ends on the anchor day. */
function ended(from: LocalDate, months: number, anchor: LocalDate): DateRange {
  const to = addDays(addMonths(from, months), -1);
  return { from, to: from <= anchor && to > anchor ? anchor : to };
}

function firstOfMonth(date: LocalDate): LocalDate {
  return dayOfMonth(date, 1) ?? date;
}

function dayOfMonth(date: LocalDate, day: number): LocalDate | undefined {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return day > daysInMonth(year, month) ? undefined : makeLocalDate(year, month, day);
}
