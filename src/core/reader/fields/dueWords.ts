import { addDays } from '../../calendar/localDate';
import { simplified } from '../../visibility/traditional';
import { type DateInText, datesIn } from '../dates/datesIn';
import { withYear } from '../dates/readDate';
import { spanAt } from '../position';
import { breaksOff, dayRole } from './dayInDeed';
import type { EntryDraft, FieldContext } from './entryDraft';
import { isChineseName } from './knownPeople';
import { type TextScan, take } from './scanText';

const STRONG_BEFORE =
  /(?:[–—-]\s*)?(?:[(（,，]\s*)?(?:(?<![a-z])(?:(?:(?:which|that)\s+)?(?:is|are)\s+)?@?due(?:\s+(?:date|by|on|before))?|(?<![a-z])(?:deadline|ddl|dl|eta|target(?:\s+date)?)|(?<=^|[.!?]\s{1,2}[*_]{0,3})(?:(?:this|it)\s+)?(?:should|must|is to|needs to|has to) be (?:done|completed|delivered|finished|sent|submitted) (?:by|before)|(?<!\bbe )(?<![a-z])complete(?:d)?\s+by|(?<![a-z])to be (?:done|completed|delivered|finished) by|截止(?:日期|时间)?|截至|到期(?:日)?|期限|完成(?:时间|期限|日期)|(?:计划|预计|要求)完成(?:时间|日期)?|时间节点|(?<!\p{Script=Han})时间)\s*(?:is|为|到|至|于|是)?\s*[:：(（=]?\s*(?:on\s+|by\s+)?[*_~]{0,3}$/iu;
/** `w/c 16 Nov`, `week of 16 November`: some day of that week, the last to work on at the latest. */
const WEEK_BEFORE =
  /(?:[–—-]\s*)?[(,]?\s*(?<!\p{L})(?:in (?:the )?)?(?:w\/c|week (?:commencing|beginning|starting|of))\s*$/iu;
const TO_FRIDAY = 4;
/** `…, which is due on 1 December`: the thing that is spoken of, where another day is given for what is to be done. */
const OF_A_THING = /\b(?:which|that)\s+(?:is|are)\s+due\b[^,;.]{0,12}$/i;
/** `This should be done during the 4 December call`. */
const DURING_BEFORE =
  /\b(?:this|it|that|these)\s+(?:should|must|will|shall|is to|needs to|has to) be (?:done|made|decided|completed|finished|settled) (?:during|in|at) (?:the|our)\s+[*_~]{0,3}$/i;
const MEETING_AFTER = /^[*_~]{0,3}\s+(?:\p{L}+\s)?(?:meeting|call|session|stand-?up|sync|workshop)\b/iu;
const WEAK_BEFORE =
  /(?:[–—-]\s*)?(?:[(（,，]\s*)?(?<![\p{L}\d])(?:(?:by|before)\s+(?:noon|midday|midnight|\d{1,2}(?:[:.]\d{2})?\s?[ap]m)\s+on|by|before|until|till|no later than|not later than|on or before|最迟|最晚|不晚于|务必于|须于|应于|于|在|到)\s*(?:the\s+)?[*_~]{0,3}@?$/iu;
const AT_THE_LATEST = /(?:不[得能应]?[晚迟]于|最[晚迟][于在]?)\s?$/;
const COMPLETES_AFTER = /^\s?(?:前?完成|提交|交付|上线|给出|给到|确定|反馈|出|交)[。.;；)）\s]*$/;
const STRONG_AFTER =
  /^\s?(?:下班|上午|中午|下午|晚上?|晚间|早上|零点|凌晨|当天|EOD)?\s?\d{0,2}[:：点]?\d{0,2}\s?(?:之前|以前|前|截止|以?内|为止)/;
const TIME_AFTER = /^\s+(?:at\s+|@\s?)?\d{1,2}[:：]\d{2}(?::\d{2})?(?:\s?[ap]m)?/i;
/** A full stop that only the taken words have before them goes with them. */
const STOP_AFTER = /^[*_~]{0,3}[.。]\s*$/;
const CLOSED_AFTER = /^[*_~]{0,3}\s*[)）\]】]?[\s.。,，;；!！*_~]*$/;
/** `minutes of 2026-11-03` names a thing, not a day by which it is done. */
const NAMES_A_THING =
  /(?:(?<![\p{L}])(?:of|from|since|dated|the|at|vs|version|v|than|after|until now|starting|as of)|的|从|自|为|第|版本)\s*[(（]?\s*$/iu;
/** `输出测试报告 10/20` */
const BEHIND_HAN = /\p{Script=Han}\s+$/u;
const BEHIND_PAUSE = /(?:[,，;；、:：–—(（[\]|@→⇒-]|[-=]>)\s*$/;

/**
 * Reads a due date said in words: `by 2026-12-01`, `due Friday`, `截止:11月30日`, `下周五前`, `(2026-12-01)` at the end.
 * Dates that say something else stay text.
 */
export function readDueWords(scan: TextScan, draft: EntryDraft, context: FieldContext): void {
  if (scan.masked.includes('[time=')) readStamp(scan, draft, context);
  if (
    draft.due ||
    !/[\d]|day|week|month|eo[dwm]|tomorrow|end of|mid[- ]|early|late|mon|tue|wed|thu|fri|[周週]|星期|天|月|日|年底|[礼禮]拜|明[早晚]|今晚/i.test(
      scan.masked,
    )
  )
    return;
  if (readMonthDotDay(scan, draft, context)) return;
  if (readDotStretch(scan, draft, context)) return;
  const found = dueDays(scan.masked, context).flatMap((date) => {
    const range = rangeOf(scan.masked, date, draft);
    return range ? [{ date, range, isOfThing: OF_A_THING.test(scan.masked.slice(0, date.start)) }] : [];
  });
  // The first that is, unless it speaks of a thing and another one does not.
  const told =
    found.length > 1 && found.some(({ isOfThing }) => !isOfThing) ? found.filter((it) => !it.isOfThing) : found;
  for (const { date, range } of told) {
    const span = spanAt(scan.lineStarts, scan.base + date.start, scan.base + date.end);
    if (date.date === undefined) {
      draft.badFields.push({ value: 'due', span });
      continue;
    }
    const name = draft.kind === 'decision' ? 'neededBy' : 'due';
    const ofWeek = WEEK_BEFORE.test(scan.masked.slice(0, date.start));
    draft[name] = { value: ofWeek ? addDays(date.date, TO_FRIDAY) : date.date, span };
    if (range[0] === range[1] || breaksOff(scan.masked.slice(0, range[0]))) return;
    const stop = STOP_AFTER.exec(scan.masked.slice(range[1]))?.[0].length ?? 0;
    take(scan, range[0], range[1] + stop);
    return;
  }
}

/** `11月23日-12月4日`, `11/23-12/4`: between two days a dash is no part of either. */
const DASH_BETWEEN =
  /(?<=\d\s?月\s?\d{1,2}\s?[日号]?)-(?=\d{1,2}\s?[月日号])|(?<=(?<![\d/])\d{1,2}\/\d{1,2})-(?=\d{1,2}\/\d{1,2}(?![\d/]))/g;
const STRETCH = /^\s?(?:[-–—~～]|至|到|to|until|through)\s?$/;

/** The days of a text; of a stretch of days, as one, the last: by then it is done. */
function dueDays(text: string, { dates }: FieldContext): readonly DateInText[] {
  const days: DateInText[] = [];
  for (const day of datesIn(text.replace(DASH_BETWEEN, '~'), dates)) {
    const last = days.at(-1);
    const isStretch = last?.date !== undefined && STRETCH.test(text.slice(last.end, day.start));
    if (last && isStretch) days[days.length - 1] = { ...day, start: last.start, relative: last.relative };
    else days.push(day);
  }
  return days;
}

/** `11.23-12.4 完成测试`; `9.15-10.30 预订会议室` is a time. */
const DOT_STRETCH =
  /^[\s*_]*(\d{1,2})[.．](\d{1,2})\s?[-–—~～至到]\s?(\d{1,2})[.．](\d{1,2})(?![\d.])[\s*_]*[:：,，]?\s*(?=\p{Script=Han})/u;

function readDotStretch(scan: TextScan, draft: EntryDraft, context: FieldContext): boolean {
  const match = draft.kind === 'action' ? DOT_STRETCH.exec(scan.masked) : null;
  if (!match) return false;
  const [, month, day, lastMonth, lastDay] = match.map(Number);
  const isTime = [day, lastDay].every((minutes) => minutes !== undefined && minutes % 5 === 0);
  // `1.1-1.3` are chapters as often.
  const isOfDays = [day, lastDay].some((it) => it !== undefined && it > 12);
  const first = withYear(month ?? 0, day ?? 0, context.dates);
  const last = withYear(lastMonth ?? 0, lastDay ?? 0, context.dates);
  if (isTime || !isOfDays || !first || !last || last < first) return false;
  draft.due = { value: last, span: take(scan, 0, match[0].length) };
  return true;
}

const STAMP = /(\[name=(?:DL|DDL|deadline)\]\s?)?\[time=([^\]\n]{6,40})\]/i;

/** `[name=DL][time=Thu, Nov 26, 2026 8:00 PM]`: as minutes that many write at once have it. Without the first a stamp says when something was written. */
function readStamp(scan: TextScan, draft: EntryDraft, { dates }: FieldContext): void {
  const match = STAMP.exec(scan.masked);
  if (!match) return;
  const date = match[1] === undefined ? undefined : datesIn(match[2] ?? '', dates)[0]?.date;
  const span = take(scan, match.index, match.index + match[0].length);
  if (date && draft.kind === 'action') draft.due ??= { value: date, span };
}

const MONTH_DOT_DAY_BEFORE = /(?<![\d.vV])(\d{1,2})[.．](\d{1,2})(?![\d.])\s?(?:日?之?前|日)/;
const MONTH_DOT_DAY_LAST =
  /(?:[(（【[]\s*(?:大概|大约|预计|计划|约)?|(?<=[(（][^()（）]{2,12}[，,、]\s?)|(?<![\d.．]\s?)(?:[–—-]{1,2}|@)\s?)(\d{1,2})[.．](\d{2})\s*(?:(?:完成|结束|提交)?[)）】\]]|完成|提交|$)[\s。；;]*$/;
/** `测试用例 11.27`, `测试用例 11-27`: two digits each, behind what is to be done; `升级到 3.12` is a version. */
const MONTH_DAY_LAST =
  /(?<=\p{Script=Han}|[)）])(?<!版本?|发布|升级到?|更新到|上线|使用|支持)[\s，,;；]+@?(\d{2})[.．-](\d{2})\s*(?:完成|提交|交付)?[\s。；;]*$/u;
/** `11.25 提交报告`: two digits each, before what is to be done. */
const MONTH_DAY_FIRST =
  /^[\s*_]*(\d{2})[.．](\d{2})(?:[\s，,：:]+(?=[\u4e00-\u9fff])|(?=完成|提交|交付))(?!版|发布|升级)/u;
const MONTH_DOT_DAY =
  /(?:截止(?:日期|时间)?|完成(?:时间|期限|日期)|到期日?|期限|时间节点|deadline|ddl)\s*[:：]?\s*(\d{1,2})[.．-](\d{1,2})(?![\d.-])(?:日|前|之前)?/i;

/** `until 23.11.`: a day as it is written in German, with a full stop behind the month, too. */
const DAY_DOT_MONTH = /(?<![\p{L}\d])(?:by|before|until|till|due|bis)\s+(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/iu;

/** `完成时间:11.26`, `11.26 前` and `（5.13）` are days, where a bare `11.26` could be a version. */
function readMonthDotDay(scan: TextScan, draft: EntryDraft, context: FieldContext): boolean {
  const labelled = MONTH_DOT_DAY.exec(scan.masked);
  const match =
    labelled ??
    (draft.kind === 'action' && /\p{Script=Han}/u.test(scan.masked)
      ? (MONTH_DOT_DAY_BEFORE.exec(scan.masked) ??
        MONTH_DOT_DAY_LAST.exec(scan.masked) ??
        MONTH_DAY_LAST.exec(scan.masked) ??
        MONTH_DAY_FIRST.exec(scan.masked))
      : null);
  const german = match ? null : DAY_DOT_MONTH.exec(scan.masked);
  const [all, month, day] = match ?? (german ? [german[0], german[2], german[1]] : []);
  const date = all === undefined ? undefined : withYear(Number(month), Number(day), context.dates);
  if (all === undefined || !date) return false;
  const start = (match ?? german)?.index ?? 0;
  const digits = start + all.search(/\d/);
  if (!labelled && dayRole(scan.masked, { start: digits, end: start + all.length }) === 'part') return false;
  draft[draft.kind === 'decision' ? 'neededBy' : 'due'] = { value: date, span: take(scan, start, start + all.length) };
  return true;
}

/** The part of the text that says when it is due, empty where its words stay; nothing where the date says something else. */
function rangeOf(text: string, date: DateInText, draft: EntryDraft): readonly [number, number] | undefined {
  const before = simplified(text.slice(Math.max(0, date.start - 40), date.start));
  const after = simplified(text.slice(date.end, date.end + 60));
  const strong = STRONG_BEFORE.exec(before);
  const time = TIME_AFTER.exec(after)?.[0].length ?? 0;
  const week = WEEK_BEFORE.exec(before);
  if (week && draft.kind === 'action') {
    const closing = week[0].includes('(') ? /^\s*\)/.exec(after)?.[0].length : 0;
    return [date.start - week[0].length, date.end + (closing ?? 0)];
  }
  if (strong) {
    const closing =
      /[(（]\s*$/.test(strong[0]) || /^[–—-]?\s*[(（]/.test(strong[0]) ? /^\s*[)）]/.exec(after.slice(time)) : null;
    return [date.start - strong[0].length, date.end + time + (closing?.[0].length ?? 0)];
  }
  if (draft.kind === 'action' && DURING_BEFORE.test(before) && MEETING_AFTER.test(after))
    return [date.start, date.start];
  if (draft.kind !== 'action' && !(draft.kind === 'decision' && draft.decisionStatus?.value === 'needed'))
    return undefined;
  const role = dayRole(text, date);
  if (role === 'part') return undefined;
  const range = unlabelledRange(text, date, before, after);
  return range && role === 'both' ? [date.start, date.start] : range;
}

/** The same where no label stands before the day. */
function unlabelledRange(
  text: string,
  date: DateInText,
  before: string,
  after: string,
): readonly [number, number] | undefined {
  const time = TIME_AFTER.exec(after)?.[0].length ?? 0;
  const weak = WEAK_BEFORE.exec(before);
  const completes = AT_THE_LATEST.test(before) ? null : COMPLETES_AFTER.exec(after);
  if (completes && !(EXPECTED.test(before.trim()) && DELIVERED.test(after))) {
    const expected = /[,，;；]?\s?(?:预计|计划|将于|于|在|力争|争取)\s?$/.exec(before)?.[0].length ?? 0;
    if (expected > 0) return [date.start - expected, date.end + completes[0].length];
    // `测试用例 11/20 完成`
    if (BEHIND_HAN.test(before) || /[，,；;—–-]\s?$/.test(before)) return [date.start, date.end + completes[0].length];
  }
  const behind = STRONG_AFTER.exec(after);
  const latest = AT_THE_LATEST.exec(before)?.[0];
  if (latest !== undefined) return [date.start - latest.length, date.end + (behind?.[0].length ?? 0)];
  const lead = weak?.[0] ?? /(?<=\p{Script=Han})[于在]\s?$/u.exec(before)?.[0] ?? '';
  if (behind) return [date.start - lead.length, date.end + behind[0].length];
  if (weak && !/[于在到]\s*$/.test(weak[0])) {
    const closing = /[(（]/.test(weak[0]) ? /^\s*[)）]/.exec(after.slice(time)) : null;
    return [date.start - weak[0].length, date.end + time + (closing?.[0].length ?? 0)];
  }
  return atEdge(text, date, before, after.slice(time), time);
}

/** `出方案：明天出初稿`, `改交互，明天出初稿`: the day opens what is to be done, or what comes of it. */
function isLed(text: string, before: string, after: string): boolean {
  if (/^[\s*_]*[^，,。；;：:]{2,16}[：:][\s*_]*$/u.test(before)) return !DAY.test(after) && text.length <= 120;
  return /[，,；;]\s*$/.test(before) && DELIVERS.test(after) && !DAY.test(before);
}

const DAY = /[今明后]天|周[一二三四五六日天]|\d\s?[月/.-]\s?\d|\d\s?[日号]/u;
const DELIVERS =
  /^(?:上午|中午|下午|晚上|早上)?\s?(?:先|再)?(?:出一|出个|给出|提交|完成|输出|交付|上线|排定|反馈|答复|发出|发给)(?![了的])/u;

/** `预计11/28发布`, `于11月28日完成`. */
const EXPECTED = /^(?:预计|计划|争取|力争|务必|于|在|(?:预计|计划)[于在])$/;
const DELIVERED = /^\s?(?:完成|上线|发布|提交|交付|部署|验收|启动|反馈|给出|发[给送出])(?!\p{Script=Han}{0,5}的)/u;

/** A date at the very end, or relative words at the start of a Chinese text. */
function atEdge(
  text: string,
  date: DateInText,
  before: string,
  after: string,
  time: number,
): readonly [number, number] | undefined {
  const isLast = CLOSED_AFTER.test(after) && text.slice(date.end + time + 60).trim() === '';
  const opening = /[(（[【]\s*$/.exec(before);
  if (isLast && !NAMES_A_THING.test(before)) {
    const closing = opening ? (/^\s*[)）\]】]/.exec(after)?.[0].length ?? 0) : 0;
    const length = date.end - date.start;
    if (date.relative || opening || BEHIND_PAUSE.test(before) || length >= 8 || BEHIND_HAN.test(before)) {
      const on = /(?:(?<![\p{L}])(?:on|in|for)|[-=]>|[–—→⇒-]|(?<=\s)@)\s*$/iu.exec(before)?.[0].length ?? 0;
      return [date.start - (opening?.[0].length ?? on), date.end + time + closing];
    }
  }
  const lead = text.slice(0, date.start).trim();
  const isExpected = EXPECTED.test(lead.replaceAll('*', '')) && DELIVERED.test(after);
  // `老陈今日确认接口`, `王伟11月30日提交报告`
  const isFirst =
    lead === '' ||
    isExpected ||
    (lead.length <= 4 && isChineseName(lead)) ||
    (date.relative && isLed(text, before, after));
  if (
    isFirst &&
    /^\s?[\p{Script=Han},，:：]/u.test(after) &&
    !/^\s?(?:的|会议|例会|版|号|不|没|无|起|开始|以来|至|到|[之以]?后)/.test(after)
  )
    return [isExpected ? 0 : date.start, date.end];
  return undefined;
}
