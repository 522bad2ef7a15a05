import type { LocalDate } from '../model/date';
import type { Locale } from '../model/locale';

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
