import { addDays, daysBetween, makeLocalDate, toEpochDay } from '../calendar/localDate';
import type { LocalDate } from '../model/date';

/** The newest day that the notes of `examples/studio` report on: a Friday. */
export const EXAMPLE_LAST_DATE = '2026-11-20' as LocalDate;

/** A file of a workspace: its path and its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** How many whole weeks to move a workspace whose newest day is `last`, so that it lies in the week up to `today`. */
export function weeksUntil(last: LocalDate, today: LocalDate): number {
  return Math.floor(daysBetween(last, today) / 7);
}

/**
 * Moves every date in the files' paths and texts by whole weeks, so that weekdays stay: `2026-11-20` and `20261120`,
 * `2026年11月20日`, and `11月20日`, taken to lie in the year in which it is nearest to `last`. What is no day of the calendar
 * stays as it is, and so does how the numbers are written.
 */
export function shiftDates(files: readonly TextFile[], weeks: number, last: LocalDate): readonly TextFile[] {
  const shift = (text: string) => shiftText(text, weeks * 7, last);
  return files.map(({ path, text }) => ({ path: shift(path), text: shift(text) }));
}

const DATE =
  /(?<!\d|\d-)(\d{4})-(\d{2})-(\d{2})(?!\d|-\d)|(?<!\d)(20\d{2})(\d{2})(\d{2})(?!\d)|(?<!\d)(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月 ?(\d{1,2}) ?日/g;

function shiftText(text: string, days: number, last: LocalDate): string {
  return text.replace(DATE, (written: string, ...groups: readonly (string | undefined)[]) => {
    const [year, month, day] = [
      groups[0] ?? groups[3] ?? groups[6],
      groups[1] ?? groups[4] ?? groups[7],
      groups[2] ?? groups[5] ?? groups[8],
    ];
    const date =
      year === undefined
        ? nearest(Number(month), Number(day), last)
        : makeLocalDate(Number(year), Number(month), Number(day));
    return date === undefined ? written : rewrite(written, addDays(date, days));
  });
}

/** Puts another day's numbers in the place of those written, with as many digits as they had. */
function rewrite(written: string, date: LocalDate): string {
  const numbers = date.split('-');
  if (/^\d{8}$/.test(written)) {
    return numbers.join('');
  }
  const parts = written.match(/\d+/g) ?? [];
  const own = numbers.slice(3 - parts.length);
  const padded = parts.some((it) => it.length === 2 && it.startsWith('0')) || !written.includes('月');
  let at = 0;
  return written.replace(/\d+/g, () => {
    const number = own[at] ?? '';
    at += 1;
    return padded ? number : String(Number(number));
  });
}

/** The day of that month in the year in which it is nearest to `anchor`. */
function nearest(month: number, day: number, anchor: LocalDate): LocalDate | undefined {
  const year = Number(anchor.slice(0, 4));
  const distance = (date: LocalDate) => Math.abs(toEpochDay(date) - toEpochDay(anchor));
  return [year - 1, year, year + 1]
    .flatMap((it) => makeLocalDate(it, month, day) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}
