import * as english from 'chrono-node/en';
import * as chinese from 'chrono-node/zh/hans';
import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import { addDays, addMonths, daysInMonth, makeLocalDate, parseLocalDate, weekdayOf } from './localDate';

/** Which language is tried first where both could read the text. */
export interface NaturalDateOptions {
  readonly locale?: Locale;
  /** Where a day without its year or week lies: `friday` is the next one, of something that happened the last. */
  readonly towards?: 'future' | 'past';
}

/**
 * Reads a date as people type it: `2026-12-01`, `next fri`, `in two weeks`, `the 3rd of next month`, `下周五`, `两周后`, `月底`. The whole text or nothing;
 * a date that stands in a sentence is not one. Loads a language library: import it only where somebody types.
 *
 * @param anchor the day the words count from
 * @returns undefined where the text is no date, an impossible day included
 */
export function readNaturalDate(
  text: string,
  anchor: LocalDate,
  { locale = 'en', towards = 'future' }: NaturalDateOptions = {},
): LocalDate | undefined {
  const words = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(words)) return parseLocalDate(words.replace(/-(\d)(?!\d)/g, '-0$1'));
  for (const read of OWN) {
    const date = read(words, anchor, towards);
    if (date) return date;
  }
  const parsers = locale === 'zh-cn' ? [readChinese, readEnglish] : [readEnglish, readChinese];
  return parsers.map((parse) => parse(words, anchor, towards)).find((date) => date !== undefined);
}

type Towards = 'future' | 'past';
type Read = (words: string, anchor: LocalDate, towards: Towards) => LocalDate | undefined;

const WEEKDAYS: readonly string[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const HAN_WEEKDAYS = '一二三四五六日';
const HAN_NUMBERS = '零一二三四五六七八九十';

/** What the library misses or gets wrong. */
const OWN: readonly Read[] = [
  (words, anchor) => (/^(?:eod|end of (?:the )?day|今天|今日)$/.test(words) ? anchor : undefined),
  (words, anchor) =>
    /^(?:eow|end of (?:the |this )?week|这周末前|本周内)$/.test(words) ? weekday(anchor, 0, 4) : undefined,
  (words, anchor) =>
    /^(?:eom|end of (?:the |this )?month|(?:本|这个)?月底|月末)$/.test(words) ? monthEnd(anchor) : undefined,
  (words, anchor) =>
    /^(?:end of next month|下个?月底)$/.test(words) ? monthEnd(addMonths(dayOf(anchor, 1), 1)) : undefined,
  (words, anchor) =>
    /^(?:end of (?:the |this )?year|年底)$/.test(words) ? makeLocalDate(Number(anchor.slice(0, 4)), 12, 31) : undefined,
  (words, anchor, towards) => {
    const [, next, name] =
      /^(next |this |coming |last |past )?(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}$/.exec(words) ?? [];
    if (name === undefined) return undefined;
    const index = WEEKDAYS.indexOf(name);
    if (next === 'next ') return weekday(anchor, 1, index);
    if (next === 'this ') return weekday(anchor, 0, index);
    const isPast = next === 'last ' || next === 'past ' || (next === undefined && towards === 'past');
    return isPast ? past(anchor, index) : coming(anchor, index);
  },
  (words, anchor, towards) => {
    const [, which, name] = /^(下下|下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天末])$/.exec(words) ?? [];
    if (name === undefined) return undefined;
    const index = name === '天' ? 6 : name === '末' ? 5 : HAN_WEEKDAYS.indexOf(name);
    return which === undefined
      ? (towards === 'past' ? past : coming)(anchor, index)
      : weekday(anchor, which === '下下' ? 2 : which === '下' ? 1 : 0, index);
  },
  (words, anchor) => {
    const [, count, unit] = /^([\d零一二两三四五六七八九十]{1,3}) ?(天|日|个?周|个?星期|个月)之?后$/.exec(words) ?? [];
    if (count === undefined || unit === undefined) return undefined;
    const n = hanNumber(count);
    return unit.endsWith('月') ? addMonths(anchor, n) : addDays(anchor, unit === '天' || unit === '日' ? n : 7 * n);
  },
  (words, anchor) => {
    const [, day] =
      /^(?:the )?(\d{1,2})(?:st|nd|rd|th)? (?:of )?next month$/.exec(words) ??
      /^下个?月(\d{1,2})[日号]$/.exec(words) ??
      [];
    const month = addMonths(dayOf(anchor, 1), 1);
    return day === undefined
      ? undefined
      : makeLocalDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(day));
  },
  (words, anchor) => {
    const [, year, month, day] = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号]?$/.exec(words) ?? [];
    if (month === undefined) return undefined;
    return makeLocalDate(Number(year ?? anchor.slice(0, 4)), Number(month), Number(day));
  },
];

const readEnglish: Read = (words, anchor, towards) =>
  whole(english.parse(words, noon(anchor), { forwardDate: towards === 'future' }), words);
const readChinese: Read = (words, anchor, towards) =>
  /\p{Script=Han}/u.test(words)
    ? whole(chinese.parse(words, noon(anchor), { forwardDate: towards === 'future' }), words)
    : undefined;

/** Noon of the day in whatever zone this is: the library counts from an instant, and we take back nothing but the calendar parts. */
function noon(anchor: LocalDate): Date {
  return new Date(Number(anchor.slice(0, 4)), Number(anchor.slice(5, 7)) - 1, Number(anchor.slice(8, 10)), 12);
}

function whole(results: readonly english.ParsedResult[], words: string): LocalDate | undefined {
  const [result] = results;
  if (!result || result.text.trim() !== words || result.end) return undefined;
  const part = (name: 'year' | 'month' | 'day'): number => result.start.get(name) ?? 0;
  return makeLocalDate(part('year'), part('month'), part('day'));
}

function weekday(anchor: LocalDate, weeks: number, index: number): LocalDate {
  return addDays(anchor, index - WEEKDAYS.indexOf(weekdayOf(anchor)) + 7 * weeks);
}

/** The next such day after the anchor. */
function coming(anchor: LocalDate, index: number): LocalDate {
  const ahead = (index - WEEKDAYS.indexOf(weekdayOf(anchor)) + 7) % 7;
  return addDays(anchor, ahead === 0 ? 7 : ahead);
}

/** The last such day before the anchor. */
function past(anchor: LocalDate, index: number): LocalDate {
  const back = (WEEKDAYS.indexOf(weekdayOf(anchor)) - index + 7) % 7;
  return addDays(anchor, back === 0 ? -7 : -back);
}

function monthEnd(date: LocalDate): LocalDate {
  return dayOf(date, daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))));
}

function dayOf(date: LocalDate, day: number): LocalDate {
  return makeLocalDate(Number(date.slice(0, 4)), Number(date.slice(5, 7)), day) ?? date;
}

const ENGLISH_NUMBERS: readonly string[] = ['zero', 'one', 'two', 'three', 'four', 'five', 'six'];

/** A small number in figures or words: `12`, `two`, `a`, `十二`. */
export function readCount(text: string): number {
  if (/^an?$/.test(text)) return 1;
  const english = ENGLISH_NUMBERS.indexOf(text);
  return english < 0 ? hanNumber(text) : english;
}

function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const ten = text.indexOf('十');
  if (ten < 0) return HAN_NUMBERS.indexOf(text);
  const tens = ten === 0 ? 1 : HAN_NUMBERS.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : HAN_NUMBERS.indexOf(text.slice(ten + 1));
  return 10 * tens + ones;
}
