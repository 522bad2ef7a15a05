import { addDays, weekdayOf } from '../../calendar/localDate';
import type { LocalDate } from '../../model/date';
import type { DateOrder } from '../../model/policy';
import { findDate } from '../../reader/dates/readDate';
import { WEEKDAYS } from '../../reader/vocabulary/values';

/** When something was said, as far as the stamp beside it tells. */
export interface Stamp {
  readonly date?: LocalDate;
  readonly time?: string;
}

/** What a stamp is read against. */
export interface StampContext {
  /** Today: the past days that `Friday` and `昨天` mean are counted back from it. */
  readonly asOf: LocalDate;
  readonly order?: DateOrder;
}

const TIME =
  /(?:(?:凌晨|早上|上午|中午|下午|晚上|晚)\s?)?(?<![\d:：])\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\s?[ap]\.?m\b\.?)?|(?<!\d)\d{1,2}\s?[ap]m\b/i;
const FILLER = /\b(?:at|on|um|the)\b|[,，•·|()（）]|的$/gi;

const DAYS_AGO: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['今天', 0],
  ['yesterday', 1],
  ['昨天', 1],
  ['前天', 2],
]);

/** A text that is nothing but a date, a time or both: `20/11/2026, 14:03`, `Friday 2:03 PM`, `昨天 下午2:03`. Undefined for everything else. */
export function readStamp(text: string, context: StampContext): Stamp | undefined {
  if (text.length > 60) return undefined;
  const found = TIME.exec(text)?.[0].trim();
  const time = found?.replace(/(?<=[:：]\d{2})[:：]\d{2}/, '');
  const rest = (found === undefined ? text : text.replace(found, ' ')).replace(FILLER, ' ').replace(/\s+/g, ' ').trim();
  if (rest === '') return time === undefined ? undefined : { time };
  const date = readDay(rest, context);
  return date && { date, ...(time !== undefined && { time }) };
}

function readDay(words: string, { asOf, order }: StampContext): LocalDate | undefined {
  const ago = DAYS_AGO.get(words.toLowerCase());
  if (ago !== undefined) return addDays(asOf, -ago);
  const weekday = WEEKDAYS.get(words.toLowerCase());
  if (weekday) return [0, 1, 2, 3, 4, 5, 6].map((n) => addDays(asOf, -n)).find((day) => weekdayOf(day) === weekday);
  const plain = withoutWeekday(words).replace(/^(\d{1,2})-(\d{1,2})$/, '$1/$2');
  const found = findDate(plain, { anchor: asOf, order });
  if (!found?.date || found.start > 0 || found.end < plain.length) return undefined;
  // What was said was said before now: a day without a year that would be to come is last year's.
  return found.date <= asOf || /\d{4}/.test(plain) ? found.date : lastYear(found.date);
}

function withoutWeekday(words: string): string {
  return words
    .split(' ')
    .filter((word) => !WEEKDAYS.has(word.toLowerCase().replace(/\.$/, '')))
    .join(' ')
    .replace(/(?:星期|周)[一二三四五六日天]$/, '')
    .trim();
}

function lastYear(date: LocalDate): LocalDate {
  return `${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}` as LocalDate;
}
