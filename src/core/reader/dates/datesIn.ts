import { type DateContext, type FoundDate, findDate } from './readDate';
import { findRelativeDate } from './relativeDate';

/** A date in a text, and whether it was written in relative words. */
export interface DateInText extends FoundDate {
  readonly relative: boolean;
}

/** The dates of a text in order, calendar dates and relative words, at most eight. `Friday, 2026-12-04` is one. */
export function datesIn(text: string, context: DateContext): readonly DateInText[] {
  const dates: DateInText[] = [];
  let from = 0;
  while (dates.length < 8 && from < text.length) {
    const rest = from === 0 ? text : ' '.repeat(from) + text.slice(from);
    const found = nextDate(rest, context);
    if (!found) break;
    const next = {
      ...found,
      end: found.end + (WEEKDAY_BEHIND.exec(text.slice(found.end, found.end + 16))?.[0].length ?? 0),
    };
    const last = dates.at(-1);
    // `EOD Friday` is one date: the end of a day that the next words name.
    if (
      last &&
      /^(?:eod|end of (?:the )?day|tonight)$/i.test(text.slice(last.start, last.end)) &&
      /^[\s,]{1,3}(?:on\s)?$/.test(text.slice(last.end, next.start))
    ) {
      dates[dates.length - 1] = { ...next, start: last.start };
    } else dates.push(next);
    from = next.end;
  }
  return dates;
}

/** `12/4(五)`, `4 Dec (Fri)`. */
const WEEKDAY_BEHIND =
  /^\s?[(（]\s?(?:(?:周|星期|礼拜|週)?[一二三四五六日天]|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.]?)\s?[)）]/i;

const BETWEEN = /^[\s,，(（]{1,3}$/;

function nextDate(text: string, context: DateContext): DateInText | undefined {
  const calendar = findDate(text, context);
  const relative = context.anchor ? findRelativeDate(text, context.anchor) : undefined;
  if (!calendar || !relative)
    return calendar ? { ...calendar, relative: false } : relative ? { ...relative, relative: true } : undefined;
  if (calendar.start <= relative.start) return { ...calendar, relative: false };
  if (BETWEEN.test(text.slice(relative.end, calendar.start)))
    return { ...calendar, start: relative.start, relative: false };
  return { ...relative, relative: true };
}
