import { makeLocalDate } from '../calendar/localDate';
import type { LocalDate, LocalTime } from '../model/date';
import type { DateOrder } from '../model/policy';
import type { Located } from '../model/span';
import type { ChatMessage } from './body/chat';
import type { BodyFacts } from './body/facts';
import { type HiddenRange, isHiddenBy } from './body/hiddenRanges';
import type { OutlineSection } from './body/outline';
import { isInternalLine } from './body/visibilityOfHeading';
import { dateOrderOf } from './dates/dateOrder';
import { type DateContext, type FoundDate, findDate } from './dates/readDate';
import { findTime, readDateNode, readText, type ValueReader } from './frontmatter/frontmatterReader';
import type { FrontmatterData } from './frontmatter/readFrontmatter';
import type { NoteSource } from './noteSource';
import { spanAt } from './position';
import { fileTitle } from './title';

/** The date in a file name (`2026-11-20-…`, `20261120`, `1-17-25`), if there is one. */
export function fileNameDate(path: string, order: DateOrder | undefined): LocalDate | undefined {
  const file = (path.split('/').pop() ?? '').replace(/\.[^.]*$/, '').replace(/_/g, ' ');
  return (
    findDate(file.replace(/(\d)-+(?=\D)/g, '$1 '), { order })?.date ??
    findDate(file.replace(/(?<=\d)[-.](?=\p{L})|(?<=\p{L})[-.](?=\d)/gu, ' '), { order })?.date ??
    sixDigitDate(file, order) ??
    eightDigitDate(file, order)
  );
}

/** `052324-retro`, `241120会议纪要`: six digits of a name by the known order, else by the only one that gives a day of these years. */
function sixDigitDate(file: string, order: DateOrder | undefined): LocalDate | undefined {
  const [, a = '', b = '', c = ''] = /(?<!\d|[A-Z]-)(\d\d)(\d\d)(\d\d)(?!\d)/.exec(file) ?? [];
  if (a === '') return undefined;
  const orders: readonly (readonly [DateOrder, string, string, string])[] = [
    ['ymd', a, b, c],
    ['mdy', c, a, b],
    ['dmy', c, b, a],
  ];
  const days = orders.flatMap(([name, year, month, day]) => {
    const date = makeLocalDate(2000 + Number(year), Number(month), Number(day));
    return date && Number(year) >= 10 && Number(year) < 50 ? [[name, date] as const] : [];
  });
  return days.length === 1 ? days[0]?.[1] : days.find(([name]) => name === order)?.[1];
}

/** `MeetingNotes02182011`: the year last, and the month where only a month can be. */
function eightDigitDate(file: string, order: DateOrder | undefined): LocalDate | undefined {
  const [, a = '', b = '', year = ''] = /(?<!\d)(\d\d)(\d\d)(20\d\d)(?!\d)/.exec(file) ?? [];
  if (year === '') return undefined;
  const monthFirst = makeLocalDate(Number(year), Number(a), Number(b));
  const dayFirst = makeLocalDate(Number(year), Number(b), Number(a));
  if (!monthFirst || !dayFirst) return monthFirst ?? dayFirst;
  return order === 'mdy' ? monthFirst : order === 'dmy' ? dayFirst : undefined;
}

/** The whole date that the folder around a note is named by (`2026-11-20/notes.md`, `review-2026-11-20/summary.md`). */
function folderDate(path: string): LocalDate | undefined {
  const folder = path.split('/').at(-2) ?? '';
  const [, year, month, day] = /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(folder) ?? [];
  return year === undefined ? undefined : makeLocalDate(Number(year), Number(month), Number(day));
}

/** `2026/11/20.md`, `2026/sync-11-20.md`: the year a folder is, and the rest of the day in the name; a pair that may be either is none. */
function dayInYear(path: string, order: DateOrder | undefined): LocalDate | undefined {
  const [, inMonth, inMonthMonth, day] = /(?:^|\/)(20\d\d)\/(\d\d)\/(\d\d)(?!\d)[^/]*$/.exec(path) ?? [];
  if (inMonth !== undefined) return makeLocalDate(Number(inMonth), Number(inMonthMonth), Number(day));
  const [, year, a, b] = /(?:^|\/)(20\d\d)\/(?:[^/]*[-_ ])?(\d\d)[-_.](\d\d)(?!\d)[^/\d]*$/.exec(path) ?? [];
  if (year === undefined) return undefined;
  const monthFirst = makeLocalDate(Number(year), Number(a), Number(b));
  const dayFirst = makeLocalDate(Number(year), Number(b), Number(a));
  if (!monthFirst || !dayFirst || a === b) return monthFirst ?? dayFirst;
  return order === undefined ? undefined : order === 'dmy' ? dayFirst : monthFirst;
}

/** The date of a note: its frontmatter's, that of a date line, or whatever else stands for one. A time alone is none. */
export function dateOfNote(
  source: NoteSource,
  title: string,
  sections: readonly OutlineSection[],
  facts: BodyFacts,
  reader: ValueReader,
): Located<LocalDate> | undefined {
  const { data } = source;
  const isTimeOnly = /^\s*\d{1,2}[:：]\d{2}/.test(readText(data?.value('date'))?.value ?? '');
  const written = isTimeOnly ? undefined : readDateNode(reader, 'date', data?.value('date'));
  return (
    (written && data && dayInTitleOfPost(data, written.value, reader.dates)) ??
    written ??
    facts.date ??
    dateWithoutKey(source, title, sections, reader.dates) ??
    dayOfKnownYear(source, title, sections)
  );
}

/** `11.23 跟王伟电话`, `11月24日 王总来电`: a day as a title opens or closes with it, or a file name. */
const DAY_OF_TITLE =
  /^[^\p{L}\d]*(\d{1,2})(?:\s?月\s?|[./．-])(\d{1,2})[日号]?(?![\d.．/-])\s*(?=[\u4e00-\u9fff]|$)|[\u4e00-\u9fff]\s*(\d{1,2})(?:\s?月\s?|[./．])(\d{1,2})[日号]?$/u;
/** A folder of one year: `2026`, `2026年客户记录`. */
const FOLDER_OF_YEAR = /(?:^|\/)[^/\d]{0,20}(20\d\d)(?:年[^/\d]{0,20}|(?=\/))\//;
const YEAR_KEY = /^(?:year|年份?|created|date created|创建时间|创建日期|建立时间)$/i;

/** A day without a year in Chinese, where the folder around says which year it is of, or the frontmatter when the note was begun. */
function dayOfKnownYear(
  { path, data, bodyStart, lineStarts, language }: NoteSource,
  title: string,
  [first]: readonly OutlineSection[],
): Located<LocalDate> | undefined {
  const [, a, b, c, d] = DAY_OF_TITLE.exec(title) ?? DAY_OF_TITLE.exec(fileTitle(path)) ?? [];
  const [month, day] = [Number(a ?? c), Number(b ?? d)];
  if (!month || !day || language() !== 'zh-cn') return undefined;
  const told = data?.map?.pairs.find(({ key }) => YEAR_KEY.test(key))?.value;
  const year = /20\d\d/.exec(readText(told)?.value ?? '')?.[0] ?? FOLDER_OF_YEAR.exec(path)?.[1];
  const date = year === undefined ? undefined : makeLocalDate(Number(year), month, day);
  return date && { value: date, span: first?.heading ?? spanAt(lineStarts, bodyStart, bodyStart) };
}

/** The day of a chat: the one its frontmatter gives, else that of its last message; what is said in it gives none. */
export function dateOfChat(
  { bodyStart, lineStarts }: NoteSource,
  dated: Located<LocalDate> | undefined,
  chat: readonly ChatMessage[],
  ranges: readonly HiddenRange[],
): Located<LocalDate> | undefined {
  if (dated && dated.span.start < bodyStart) return dated;
  const day = chat.findLast(({ day, isInside }) => day && !isInside && !isHiddenBy(ranges, day))?.day;
  if (day) return { value: day.value, span: spanAt(lineStarts, day.start, day.end) };
  return chat.some(({ head, end }) => dated && dated.span.start > head && dated.span.start < end) ? undefined : dated;
}

/** Keys of a page or post that was published, mostly some days after what it tells of. */
const OF_POST =
  /^(?:layout|slug|published|dateCreated|permalink|categor(?:y|ies)|authors?|draft|editor|aliases|lastmod|thumbnail)$/i;
/** What a title may give a day of, beside the day on which all met. */
const OF_PERIOD = /\b(?:week|report|period|until|through|ending|since|sprint)\b/i;

/** `title: Minutes of 16 April` in a post of the 24th: the day on which all met, and not that of the post. */
function dayInTitleOfPost(
  { block, value }: FrontmatterData,
  posted: LocalDate,
  dates: DateContext,
): Located<LocalDate> | undefined {
  const title = readText(value('title'));
  if (!title || OF_PERIOD.test(title.value) || !block.keys.some(({ name }) => OF_POST.test(name))) return undefined;
  const day = findDate(title.value, dates)?.date;
  return day !== undefined && day < posted ? { value: day, span: title.span } : undefined;
}

/** The time of day at which it began, from frontmatter or a line that gives it. */
export function timeOfNote(data: FrontmatterData | undefined, facts: BodyFacts): LocalTime | undefined {
  const text = readText(data?.value('time'))?.value ?? readText(data?.value('date'))?.value ?? facts.dateText ?? '';
  return (
    findTime(text.replace(/\d{4}[-/.]\d{1,2}[-/.]\d{1,2}T?/, ' ')) ?? findTime(facts.values.get('time')?.value ?? '')
  );
}

/** How numeric dates are read. In Chinese, `12/5` is the fifth of December; in English it may be either. */
export function orderOf({ path, policy, evidence, language }: NoteSource): DateOrder | undefined {
  const usual = language() === 'zh-cn' ? 'ymd' : undefined;
  return policy.dateOrder ?? dateOrderOf(`${path.split('/').pop() ?? ''}\n${evidence}`) ?? usual;
}

/**
 * The date of a note whose frontmatter gives none and that has no date line: a heading's, the file name's, or that of the first
 * short line that holds one.
 */
function dateWithoutKey(
  { path, evidence: text, bodyStart, lineStarts }: NoteSource,
  title: string,
  sections: readonly OutlineSection[],
  dates: DateContext,
): Located<LocalDate> | undefined {
  const first =
    sections.find((section) => section.level <= 2 && section.own?.topic !== 'next-meeting') ?? titleAlone(sections);
  const fromFirst = first && inHeading(first, dates, text, lineStarts);
  if (fromFirst) return fromFirst;
  const top = { start: bodyStart, end: bodyStart, line: spanAt(lineStarts, bodyStart, bodyStart).line };
  const fromTitle = findDate(title, dates)?.date;
  if (fromTitle) return { value: fromTitle, span: first?.heading ?? top };
  const fromName = fileNameDate(path, dates.order);
  if (fromName) return { value: fromName, span: first?.heading ?? top };
  for (const section of sections) {
    const found = section.own?.topic === 'next-meeting' ? undefined : inHeading(section, dates, text, lineStarts);
    if (found) return found;
  }
  const next =
    sections.find((section) => section.heading.start > bodyStart && section !== first) ??
    sections.find((section) => section.own?.topic === 'next-meeting');
  const head = Math.min(bodyStart + 1500, next?.heading.start ?? text.length);
  const fromFirstLines = inFirstLines(text.slice(0, head), bodyStart, dates, lineStarts);
  const fromFolder = fromFirstLines ? undefined : (folderDate(path) ?? dayInYear(path, dates.order));
  return fromFirstLines ?? (fromFolder && { value: fromFolder, span: top });
}

/** A note whose headings are all of a lower level has its title in the first of them. */
function titleAlone(sections: readonly OutlineSection[]): OutlineSection | undefined {
  const [first] = sections;
  return first && first.level < 7 && first.own === undefined ? first : undefined;
}

function inHeading(
  section: OutlineSection,
  dates: DateContext,
  text: string,
  lineStarts: Uint32Array,
): Located<LocalDate> | undefined {
  const { start, end } = section.heading;
  const found = findDate(text.slice(start, end), dates);
  return found?.date
    ? { value: found.date, span: spanAt(lineStarts, start + found.start, start + found.end) }
    : undefined;
}

function inFirstLines(
  text: string,
  bodyStart: number,
  dates: DateContext,
  lineStarts: Uint32Array,
): Located<LocalDate> | undefined {
  let offset = bodyStart;
  for (const line of text
    .slice(bodyStart, bodyStart + 1500)
    .split('\n')
    .slice(0, 12)) {
    const found = line.length <= 80 && !isInternalLine(line) ? findDate(line, dates) : undefined;
    if (found?.date) return { value: found.date, span: spanAt(lineStarts, offset + found.start, offset + found.end) };
    offset += line.length + 1;
  }
  return undefined;
}

/** Against a day of some year, what has no year is one, too, and with an order so is what may be either of two. */
function findUnclear(text: string): FoundDate | undefined {
  const anchor = makeLocalDate(2024, 6, 30);
  return findDate(text, { anchor, order: 'mdy' }) ?? findDate(text, { anchor, order: 'dmy' });
}

/** `Part 1/2`, `3/4 of the tests` and `24/7` count something; `may 2 people come` asks. */
const COUNTED = /(?:\b(?:part|phase|page|step|week|sprint|version)|第)\s*$/i;
const COUNTS = /^\s*(?:of\b|个|的)/;
const NO_DAY = /^(?:24\/7|may\s.*)$/;

/** The day that a note without a date gives nevertheless: in its date line, a heading, its first line or its name, the year missing or the order open. */
export function unclearDateOf(
  { path, text, bodyStart, lineStarts }: NoteSource,
  sections: readonly OutlineSection[],
  { values }: BodyFacts,
): Located<string> | undefined {
  const firstLine = /\S[^\n\r]{0,79}/.exec(text.slice(bodyStart));
  const start = bodyStart + (firstLine?.index ?? 0);
  const places = [
    ...(values.has('time') ? [values.get('time')?.span] : []),
    ...sections.filter(({ own }) => own === undefined).map(({ heading }) => heading),
    { start, end: start + (firstLine?.[0].length ?? 0) },
  ];
  for (const place of places) {
    const found = place && unclearDay(text.slice(place.start, place.end));
    if (found)
      return {
        value: found.text,
        span: spanAt(lineStarts, place.start + found.at, place.start + found.at + found.text.length),
      };
  }
  const named = unclearDay(fileTitle(path));
  return named && { value: named.text, span: spanAt(lineStarts, bodyStart, bodyStart) };
}

function unclearDay(text: string): { readonly text: string; readonly at: number } | undefined {
  const alone = /^[#\s]*(\d{1,2}[-_]\d{1,2})\s*$/.exec(text)?.[1];
  if (alone !== undefined)
    return findUnclear(alone.replace(/[-_]/, '/'))?.date ? { text: alone, at: text.indexOf(alone) } : undefined;
  const found = findUnclear(text);
  if (!found?.date) return undefined;
  const day = text.slice(found.start, found.end);
  // A whole date that the note does not go by says something else.
  const isWhole = findDate(day, {})?.date !== undefined;
  const isCount = COUNTED.test(text.slice(0, found.start)) || COUNTS.test(text.slice(found.end)) || NO_DAY.test(day);
  return isWhole || isCount ? undefined : { text: day, at: found.start };
}
