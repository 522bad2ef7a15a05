import type { LocalDate } from '../../model/date';
import { type DateContext, findDate } from '../dates/readDate';
import { isGivenName } from '../fields/knownPeople';
import { foldPhrase } from '../fold';
import { MONTHS, WEEKDAY_NAMES } from '../vocabulary/calendarWords';
import { LABEL_MEANINGS } from '../vocabulary/labels';
import { ABBREVIATIONS } from '../vocabulary/names';
import { keyNamed } from './keyNamed';

const TIME =
  /(?:(?:凌晨|早上|上午|中午|下午|晚上|晚)\s?)?(?<![\d:：])\d{1,2}[:：]\d\d(?:[:：]\d\d)?(?:\s?[ap]\.?m\b\.?)?/i;
/** What a stamp holds beside its time: a day without its year, or one counted from the day on which it was copied. */
const DAY_WORDS = new RegExp(
  `^(?:[\\s,，·|]|\\b(?:at|on|um|today|yesterday|\\d{1,2}(?:st|nd|rd|th)?|${[...MONTHS.keys(), ...WEEKDAY_NAMES.keys()].join('|')})\\b|\\d{1,2}[-/.]\\d{1,2}(?:[-/.]\\d{2,4})?\\.?|\\d{1,2}月\\d{1,2}[日号]|今天|昨天|前天|(?:星期|周)[一二三四五六日天])*$`,
  'i',
);
const NAME = '(?![AaPp][Mm]\\b)[^\\s\\d:：()（）\\[\\]][^:：()（）\\[\\]\\t]{0,39}?';
const WORDS = '(?:[:：]\\s*(?<words>\\S)?|$)';

/** The forms in which chats are copied that begin with the stamp: `[stamp] Name: …`, `stamp - Name: …`, `stamp Name: …`, and a whole stamp and the name over the words. */
const FORMS: readonly RegExp[] = [
  new RegExp(`^\\[(?<stamp>[^\\[\\]]{4,40})\\]\\s*(?<who>${NAME})\\s*${WORDS}`),
  new RegExp(`^(?<stamp>\\d[^\\[\\]]{3,30}?)\\s[-–]\\s(?<who>${NAME})\\s*[:：]\\s*(?<words>\\S)?`),
  new RegExp(`^(?<stamp>\\d[^\\[\\]]{3,30}?)\\s+(?<who>${NAME})\\s*[:：]\\s*(?<words>\\S)?`),
  new RegExp(`^(?<stamp>\\d[^\\[\\]]{8,22}:\\d\\d:\\d\\d)\\s+(?<who>${NAME})\\s*(?<words>)$`),
];
/** What stands behind the time where the name comes before it. */
const BEHIND = /^\s*[)）\]]?\s*(?:[:：]\s*(\S)?|$)/;
/** A line that is nothing but a name, over one that is nothing but a stamp. */
const NAME_ALONE = new RegExp(`^[^\\S\\n]*(?<who>${NAME})[^\\S\\n]*$`);
/** No longer line is a stamp with a name, unless the words stand behind it. */
export const LONGEST_HEAD = 90;

/** Levels of a log, and what a program calls itself. */
const NO_SPEAKER =
  /^(?:INFO|WARN(?:ING)?|ERROR|DEBUG|TRACE|FATAL)\b|^(?:info|warn(?:ing)?|error|debug|trace|fatal|system|server|user|assistant|lunch|break|coffee|welcome|start|end|meeting|notes?)$/i;

/** The line, or two, with which somebody's message in a chat begins. */
export interface ChatHead {
  /** As the chat shows them. */
  readonly who: string;
  /** Where their name stands. */
  readonly whoStart: number;
  /** Where the line begins that says who speaks. */
  readonly head: number;
  /** Where their words begin. */
  readonly start: number;
  /** The day of the stamp, where it gives a whole one. */
  readonly day?: { readonly value: LocalDate; readonly start: number; readonly end: number };
  /** The stamp is a time by itself, and stands in no brackets: an agenda looks just so. */
  readonly isWeak: boolean;
  readonly time: Time;
}

/** Reads a line as the head of a message, or undefined. */
export function chatHeadIn(text: string, start: number, end: number, dates: DateContext): ChatHead | undefined {
  // What is in bold is read as if it were not; nothing moves.
  const line = text
    .slice(start, end)
    .replace(/\*\*|__/g, '  ')
    .trimEnd();
  const lead = /^\s*(?:[-*+]\s+)?/.exec(line)?.[0].length ?? 0;
  const said = line.slice(lead);
  const written = stampFirst(said, dates) ?? nameFirst(said, dates);
  if (written) {
    const { who, whoAt, stamp, stampAt, words, isBracketed } = written;
    return {
      who,
      whoStart: start + lead + whoAt,
      head: start,
      start: words ? start + lead + words : Math.min(end + 1, text.length),
      ...dayAt(stamp, start + lead + stampAt),
      isWeak: !isBracketed && stamp.isTimeAlone,
      time: stamp.time,
    };
  }
  return stackedHead(text, start, said.replace(/^\[|\]$/g, ' '), dates);
}

/** How a line opens a message: all places are within the line. */
interface Written {
  readonly who: string;
  readonly whoAt: number;
  readonly stamp: Stamp;
  readonly stampAt: number;
  /** Where the words begin, if they stand on the line. */
  readonly words: number | '' | undefined;
  readonly isBracketed: boolean;
}

function stampFirst(said: string, dates: DateContext): Written | undefined {
  if (!/^[[\d]/.test(said)) return undefined;
  for (const [i, form] of FORMS.entries()) {
    const { 0: all = '', groups } = form.exec(said) ?? {};
    const written = groups?.stamp ?? '';
    const who = groups?.who?.trim() ?? '';
    const stamp = maySpeak(who) ? readStamp(written, dates) : undefined;
    const stampAt = said.indexOf(written);
    const whoAt = said.indexOf(who, stampAt + written.length);
    if (stamp) return { who, whoAt, stamp, stampAt, words: groups?.words && all.length - 1, isBracketed: i === 0 };
  }
  return undefined;
}

function nameFirst(said: string, dates: DateContext): Written | undefined {
  const time = TIME.exec(said.slice(0, LONGEST_HEAD));
  const until = (time?.index ?? 0) + (time?.[0].length ?? 0);
  const behind = time && BEHIND.exec(said.slice(until));
  if (!behind) return undefined;
  const words = behind[1] && until + behind[0].length - 1;
  for (const gap of said.slice(0, time.index).matchAll(/[\s,，([（—-]+/g)) {
    const stampAt = gap.index + gap[0].length;
    const stamp = readStamp(said.slice(stampAt, until), dates);
    const who = said.slice(0, gap.index);
    if (stamp) return maySpeak(who) ? { who, whoAt: 0, stamp, stampAt, words, isBracketed: false } : undefined;
  }
  return undefined;
}

/** The name stands on the line above the stamp. */
function stackedHead(text: string, start: number, said: string, dates: DateContext): ChatHead | undefined {
  const stamp = said.length > 40 ? undefined : readStamp(said, dates);
  const above = text.lastIndexOf('\n', start - 2) + 1;
  const name = stamp && start > 0 ? NAME_ALONE.exec(text.slice(above, start - 1)) : null;
  const who = name?.groups?.who ?? '';
  if (!stamp || !maySpeak(who) || !/^\p{Lu}|^\p{Script=Han}/u.test(who)) return undefined;
  const whoStart = above + text.slice(above).indexOf(who);
  const words = Math.min(endOfLine(text, start) + 1, text.length);
  const { time, isTimeAlone: isWeak } = stamp;
  return { who, whoStart, head: above, start: words, ...dayAt(stamp, start), isWeak, time };
}

interface Time {
  readonly hour: number;
  readonly minute: number;
  /** It is one of the morning or afternoon, in hours up to twelve. */
  readonly isOfHalf: boolean;
}

interface Stamp {
  readonly day: LocalDate | undefined;
  readonly from: number;
  readonly to: number;
  readonly time: Time;
  readonly isTimeAlone: boolean;
}

/** A text that is nothing but a time, with a day or without. */
function readStamp(text: string, dates: DateContext): Stamp | undefined {
  const time = TIME.exec(text);
  if (!time) return undefined;
  const [, hour, minute] = /(\d{1,2})[:：](\d\d)/.exec(time[0]) ?? [];
  const rest = text.slice(0, time.index) + ' '.repeat(time[0].length) + text.slice(time.index + time[0].length);
  const found = findDate(rest, dates);
  const beside = found ? rest.slice(0, found.start) + rest.slice(found.end) : rest;
  if (!DAY_WORDS.test(beside)) return undefined;
  return {
    day: found?.date,
    from: found?.start ?? 0,
    to: found?.end ?? 0,
    time: { hour: Number(hour), minute: Number(minute), isOfHalf: /[^\d\s:：]/.test(time[0]) },
    isTimeAlone: rest.trim() === '',
  };
}

function dayAt({ day, from, to }: Stamp, offset: number): Pick<ChatHead, 'day'> {
  return day === undefined ? {} : { day: { value: day, start: offset + from, end: offset + to } };
}

/** Whether a name in a chat can be somebody's: not the label of a line, not what a program calls itself, not a sentence. */
function maySpeak(written: string): boolean {
  const who = written.trim();
  if (
    who === '' ||
    who.split(/\s+/).length > 4 ||
    /[.!?。！？，,;；"“”=<>{}|/\\:：]/u.test(who.replace(/\p{L}\.(?=\p{L}|$)/gu, ''))
  )
    return false;
  if (/\p{Script=Han}/u.test(who) ? who.length > 12 : !/^[@~]?\s?(?:\p{Lu}|[\p{Ll}\d._-]+$)/u.test(who)) return false;
  const folded = foldPhrase(who);
  return (
    !NO_SPEAKER.test(who) &&
    !(DAY_WORDS.test(who) && !isGivenName(who)) &&
    !ABBREVIATIONS.has(who) &&
    !LABEL_MEANINGS.has(folded) &&
    keyNamed(folded) === undefined
  );
}

/** Where the line ends that holds a place. */
export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
