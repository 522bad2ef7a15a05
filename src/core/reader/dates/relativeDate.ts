import { addDays, addMonths, daysInMonth, makeLocalDate, toEpochDay } from '../../calendar/localDate';
import type { LocalDate } from '../../model/date';
import { simplified } from '../../visibility/traditional';
import { prefiltered } from '../prefiltered';
import { CHINESE_WEEKDAYS, MONTHS, NUMBER_WORDS, WEEKDAY_NAMES } from '../vocabulary/calendarWords';
import { type FoundDate, withYear } from './readDate';

const ENGLISH = prefiltered({
  before: '(?<![\\p{L}\\d])',
  cores: [
    '(today|eod|end of (?:the )?day|tonight)',
    '(tomorrow)',
    [
      '(?:(this|next|coming|following)\\s+)?',
      '(mon|tues?|wed|thur?s?|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
    ],
    '(this|next)\\s+(week|month)',
    ['(?:the\\s+)?', 'end of (?:the |this )?(next )?(week|month|year)'],
    '(eow|eom)',
    'in\\s+(\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\\s+(days?|weeks?|months?)',
    [
      '(?:the\\s+)?',
      '(end of|late|mid|early|beginning of)[\\s-](jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)',
    ],
    '(?<=\\b(?:by|on|before|until|due)\\s)the\\s+(\\d{1,2})(?:st|nd|rd|th)(?=\\s*(?:$|[.,;)\\]]|at\\s))',
    'within\\s+(a|one|two|three)\\s+(weeks?|months?)',
  ],
  after: '(?![\\p{L}\\d])',
  flags: 'giu',
});

const CHINESE = prefiltered({
  cores: [
    /(今天|今日|今晚)|(明天|明日|明早|明晚)|(后天)|(这|本|下下|下)?个?(?:周|星期|礼拜){1,2}([一二三四五六日天末])|(这|本|下下|下)个?(?:周|星期|礼拜)内?|(本|这个?|下个?)?月(底|末|初|中)|下个?月\s?(\d{1,2})\s?[日号]|(\d{1,3}|[一二两三四五六七八九十])\s?(天|日|个?周|个?星期|个月)(?:之?后|以?内)|年底|(\d{1,2}|[一二三四五六七八九十]{1,2})月(底|初|中旬?|上旬|下旬)/
      .source,
    // `28号前`, `28日提交`, `…，28号`: any other number before 号 or 日 names a thing, or how long.
    /(?:[本这]个?月\s?([1-9]\d?)\s?[日号]|(?<![\d/.-]|[月第]\s?|[(（][^()（）]{1,8})([1-9]\d?)\s?[日号](?=\s?(?:之?前|以前|截止|上午|下午|晚上)|\s?(?:提交|完成|上线|交付|发布|发[给送出]|反馈|给出|开会)(?![\u4e00-\u9fff]{0,5}的))|(?<=[，,；;]\s?)([1-9]\d?)\s?[日号](?=[\s。.；;]*$))/
      .source,
    /(\d{1,2})月份?(?=\s?(?:完成|上线|交付|发布|提交)(?![\u4e00-\u9fff]{0,5}的))/.source,
  ],
  flags: 'gu',
});

/**
 * Finds the first date in relative words (`by Friday`, `next week`, `下周五`, `两周后`), counted from the note's date.
 * A week runs from Monday to Sunday; a week as such means its Friday, a month its last day.
 */
export function findRelativeDate(text: string, anchor: LocalDate): FoundDate | undefined {
  const plain = simplified(text);
  for (const pattern of [ENGLISH, CHINESE]) {
    for (const match of pattern.all(plain)) {
      const date = pattern === ENGLISH ? readEnglish(match, anchor) : readChinese(match, anchor);
      if (date) return { start: match.index, end: match.index + match[0].length, date };
    }
  }
  return undefined;
}

function readEnglish(match: RegExpMatchArray, anchor: LocalDate): LocalDate | undefined {
  const word = (index: number): string => (match[index] ?? '').toLowerCase();
  if (match[1]) return anchor;
  if (match[2]) return addDays(anchor, 1);
  if (match[4]) return comingWeekday(anchor, WEEKDAY_NAMES.get(word(4)) ?? 0, word(3));
  if (match[5])
    return word(6) === 'week'
      ? fridayOf(anchor, word(5) === 'next' ? 1 : 0)
      : monthEnd(anchor, word(5) === 'next' ? 1 : 0);
  if (match[8]) {
    if (word(8) === 'year') return makeLocalDate(Number(anchor.slice(0, 4)), 12, 31);
    return word(8) === 'week' ? fridayOf(anchor, match[7] ? 1 : 0) : monthEnd(anchor, match[7] ? 1 : 0);
  }
  if (match[9]) return word(9) === 'eow' ? fridayOf(anchor, 0) : monthEnd(anchor, 0);
  if (match[10]) return later(anchor, numberOf(word(10)), word(11)[0] ?? 'd');
  if (match[13]) return partOfMonth(MONTHS.get(word(13)), PARTS_EN.get(word(12)), anchor);
  if (match[14]) return comingDay(anchor, Number(match[14]));
  if (match[15]) return later(anchor, numberOf(word(15)), word(16)[0] ?? 'w');
  return undefined;
}

function readChinese(match: RegExpMatchArray, anchor: LocalDate): LocalDate | undefined {
  if (match[1]) return anchor;
  if (match[2]) return addDays(anchor, 1);
  if (match[3]) return addDays(anchor, 2);
  if (match[5]) {
    const day = CHINESE_WEEKDAYS.get(match[5]) ?? 0;
    if (!match[4]) return comingWeekday(anchor, day, '');
    return addDays(mondayOf(anchor), day + 7 * weeksAhead(match[4]));
  }
  if (match[6]) return fridayOf(anchor, weeksAhead(match[6]));
  if (match[8]) {
    const month = addMonths(anchor, match[7]?.startsWith('下') ? 1 : 0);
    if (match[8] === '初') return dayOfMonth(month, 5);
    return match[8] === '中' ? dayOfMonth(month, 15) : monthEnd(month, 0);
  }
  if (match[9]) return dayOfMonth(addMonths(dayOfMonth(anchor, 1) ?? anchor, 1), Number(match[9]));
  if (match[10]) {
    const unit = match[11] ?? '天';
    return later(anchor, numberOf(match[10]), UNITS_ZH.get(unit.at(-1) ?? '') ?? 'w');
  }
  if (match[12]) return partOfMonth(monthOf(match[12]), PARTS_ZH.get(match[13]?.[0] ?? ''), anchor);
  const day = match[14] ?? match[15] ?? match[16];
  if (day) return comingDay(anchor, Number(day));
  if (match[17]) return partOfMonth(Number(match[17]), 31, anchor);
  return match[0] === '年底' ? makeLocalDate(Number(anchor.slice(0, 4)), 12, 31) : undefined;
}

/** `end of March`, `三月中旬`: of the year in which it is nearest to the anchor. */
function partOfMonth(month: number | undefined, day: number | undefined, anchor: LocalDate): LocalDate | undefined {
  const first = month === undefined ? undefined : withYear(month, 1, { anchor });
  if (!first || day === undefined) return undefined;
  return day === 31 ? monthEnd(first, 0) : dayOfMonth(first, day);
}

const TENS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['十一', 11],
  ['十二', 12],
]);

function monthOf(word: string): number {
  return TENS.get(word) ?? numberOf(word);
}

function weeksAhead(word: string): number {
  return word === '下下' ? 2 : word === '下' ? 1 : 0;
}

/** The next such weekday after the anchor; `next Friday` said on a Monday is the Friday of the next week. */
function comingWeekday(anchor: LocalDate, weekday: number, which: string): LocalDate {
  if (which === 'next') return addDays(mondayOf(anchor), 7 + weekday);
  const ahead = (weekday - weekdayIndex(anchor) + 7) % 7;
  return addDays(anchor, ahead === 0 && which !== 'this' ? 7 : ahead);
}

/** The next such day of a month, the anchor's own among them. */
function comingDay(anchor: LocalDate, day: number): LocalDate | undefined {
  const month = day < Number(anchor.slice(8, 10)) ? addMonths(dayOfMonth(anchor, 1) ?? anchor, 1) : anchor;
  return dayOfMonth(month, day);
}

function later(anchor: LocalDate, count: number, unit: string): LocalDate | undefined {
  if (!Number.isFinite(count)) return undefined;
  if (unit === 'm') return addMonths(anchor, count);
  return addDays(anchor, unit === 'w' ? 7 * count : count);
}

function numberOf(word: string): number {
  return NUMBER_WORDS.get(word) ?? Number(word);
}

function weekdayIndex(date: LocalDate): number {
  return (((toEpochDay(date) + 3) % 7) + 7) % 7;
}

function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -weekdayIndex(date));
}

function fridayOf(date: LocalDate, weeks: number): LocalDate {
  return addDays(mondayOf(date), 4 + 7 * weeks);
}

function monthEnd(date: LocalDate, months: number): LocalDate | undefined {
  const month = addMonths(date, months);
  return dayOfMonth(month, daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))));
}

function dayOfMonth(month: LocalDate, day: number): LocalDate | undefined {
  return makeLocalDate(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
}

const UNITS_ZH: ReadonlyMap<string, string> = new Map([
  ['月', 'm'],
  ['天', 'd'],
  ['日', 'd'],
]);

/** The day that a part of a month stands for; 31 for its last. */
const PARTS_EN: ReadonlyMap<string, number> = new Map([
  ['end of', 31],
  ['late', 31],
  ['mid', 15],
  ['early', 5],
  ['beginning of', 5],
]);
const PARTS_ZH: ReadonlyMap<string, number> = new Map([
  ['底', 31],
  ['下', 31],
  ['中', 15],
  ['初', 5],
  ['上', 10],
]);
