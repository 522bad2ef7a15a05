import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';
import { daysBetween } from './localDate';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `long` names the year; `short` leaves it out, for lists in which it is clear. */
export type DateStyle = 'long' | 'short';

/** A date as a reader of the language writes it: `20 November 2026`, `20 Nov`, `2026年11月20日`, `11月20日`. The same on every machine. */
export function formatDate(date: LocalDate, locale: Locale, style: DateStyle = 'long'): string {
  const year = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const day = Number(date.slice(8, 10));
  if (locale === 'zh-cn') return style === 'long' ? `${year}年${month}月${day}日` : `${month}月${day}日`;
  const name = MONTHS[month - 1] ?? '';
  return style === 'long' ? `${day} ${name} ${year}` : `${day} ${name.slice(0, 3)}`;
}

/** How far a due date is from today, in words: `in 3 days`, `2 days late`, `3 天后`, `逾期 2 天`. */
export function formatRelative(due: LocalDate, asOf: LocalDate, locale: Locale): string {
  const days = daysBetween(asOf, due);
  if (locale === 'zh-cn') {
    if (days === 0) return '今天';
    if (days === 1) return '明天';
    return days > 0 ? `${days} 天后` : `逾期 ${-days} 天`;
  }
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days > 0) return `in ${days} days`;
  return days === -1 ? '1 day late' : `${-days} days late`;
}
