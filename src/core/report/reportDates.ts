import { formatDate } from '../calendar/formatDate';
import type { DateRange, LocalDate, Occurrence } from '../model/date';
import type { Locale } from '../model/locale';
import { wordsOf } from './reportWords';

/** The period as its reader writes it, nothing said twice: `7–20 November 2026`, `2026年11月7日至20日`. */
export function periodText({ from, to }: DateRange, language: Locale): string {
  const end = formatDate(to, language);
  if (from === to) return end;
  const [sameYear, sameMonth] = [from.slice(0, 4) === to.slice(0, 4), from.slice(0, 7) === to.slice(0, 7)];
  const start = formatDate(from, language);
  if (language === 'zh-cn') {
    const shortEnd = sameMonth ? end.replace(/^.*月/, '') : sameYear ? end.replace(/^.*年/, '') : end;
    return `${start}至${shortEnd}`;
  }
  if (sameMonth) return `${start.split(' ')[0]}–${end}`;
  return `${sameYear ? start.replace(/ \d+$/, '') : start} – ${end}`;
}

/** A day in a list: short where the year goes without saying, as in the year of the report's last day. */
export function dayText(day: Occurrence | undefined, near: LocalDate, language: Locale): string {
  if (day === undefined || day === 'unknown-day') return '';
  return formatDate(day, language, day.slice(0, 4) === near.slice(0, 4) ? 'short' : 'long');
}

/** By when something is due, for a table: with the day it was first promised, and plainly where that day has passed. */
export function dueText(
  due: LocalDate | undefined,
  original: LocalDate | undefined,
  near: LocalDate,
  language: Locale,
): string {
  if (due === undefined) return '';
  const words = wordsOf(language);
  const day = dayText(due, near, language);
  if (due < near) return words.pastDue(day);
  return original && original !== due ? words.movedFrom(day, dayText(original, near, language)) : day;
}

/** The same as part of a sentence: `by 24 Nov`, `was due on 12 Nov`. */
export function whenText(due: LocalDate | undefined, near: LocalDate, language: Locale): string {
  if (due === undefined) return '';
  const words = wordsOf(language);
  return due < near ? words.wasDue(dayText(due, near, language)) : words.dueBy(dayText(due, near, language));
}
