import { makeLocalDate, parseLocalDate } from '../../calendar/localDate';
import type { LocalDate, LocalTime, Occurrence } from '../../model/date';
import type { Problem } from '../../model/note';
import type { Located } from '../../model/span';
import { type DateContext, findDate } from '../dates/readDate';
import { foldPhrase } from '../fold';
import { nearestValue, readValue } from '../readValue';
import { NO, type ValueTable, YES } from '../vocabulary/values';
import type { YamlNode } from './yamlNode';

/** Reads typed values from YAML, noting what a key does not take as `format/value`. */
export interface ValueReader {
  readonly dates: DateContext;
  readonly problems: Problem[];
}

/** The text of a scalar; a list of one scalar counts as it. Nothing for null, empty text and structures. */
export function readText(node: YamlNode | undefined): Located<string> | undefined {
  if (node?.kind === 'list' && node.items.length === 1) return readText(node.items[0]);
  if (node?.kind !== 'scalar' || node.isNull) return undefined;
  const value = node.text.replace(/\s+/g, ' ').trim();
  return value === '' ? undefined : { value, span: node.span };
}

/** A value of a closed list; another value is a problem that names the nearest one. */
export function readChoice<T extends string>(
  reader: ValueReader,
  key: string,
  node: YamlNode | undefined,
  values: ValueTable<T>,
): Located<T> | undefined {
  const text = readText(node);
  if (!text) return undefined;
  const value = readValue(text.value, values);
  if (value !== undefined) return { value, span: text.span };
  const expected = [...new Set(values.values())].join(', ');
  badValue(reader, key, text, 'unknown-value', { expected, suggestion: nearestValue(text.value, values) });
  return undefined;
}

/** A date, with or without a time after it; an impossible or unreadable one is a problem. */
export function readDateNode(
  reader: ValueReader,
  key: string,
  node: YamlNode | undefined,
): Located<LocalDate> | undefined {
  const text = readText(node);
  if (!text || NO.has(foldPhrase(text.value))) return undefined;
  const found = findDate(text.value, reader.dates);
  if (found?.date) return { value: found.date, span: text.span };
  badDate(reader, key, text, found !== undefined);
  return undefined;
}

/** A date, or `yes` for a day that nobody wrote down. */
export function readOccurrenceNode(
  reader: ValueReader,
  key: string,
  node: YamlNode | undefined,
): Located<Occurrence> | undefined {
  const text = readText(node);
  if (text && YES.has(foldPhrase(text.value))) return { value: 'unknown-day', span: text.span };
  return readDateNode(reader, key, node);
}

/** The first `14:00`-like time in a text: 24 hours, or with am/pm, 上午/下午/晚上. */
export function findTime(text: string): LocalTime | undefined {
  const range = RANGE.exec(text);
  const clock = CLOCK.exec(text);
  const spoken = SPOKEN_ZH.exec(text);
  const at = (match: RegExpExecArray | null): number => match?.index ?? text.length;
  // `10–11 am`: what is said of the end holds for the beginning, unless that would come later.
  if (range && at(range) <= at(clock)) {
    const [from, to] = [Number(range[1]), Number(range[3])];
    return timeOf(from, Number(range[2] ?? 0), from % 12 <= to % 12 ? range[4] : undefined);
  }
  if (spoken && at(spoken) <= at(clock))
    return timeOf(Number(spoken[2]), spoken[4] ? 30 : Number(spoken[3] ?? 0), spoken[1]);
  return clock ? timeOf(Number(clock[2]), Number(clock[3] ?? 0), clock[1] ?? clock[4]) : undefined;
}

const CLOCK =
  /(上午|下午|晚上|晚|中午)?\s?(?<![\d:-])(\d{1,2})(?:\s?[:：]\s?(\d{2})|(?=\s?[ap]\.?m\b))\s?([ap])?\.?(?:m\b)?/i;
const RANGE = /(?<![\d:.-])(\d{1,2})(?:[:：](\d{2}))?\s?(?:[-–—~]|to|until)\s?(\d{1,2})(?:[:：]\d{2})?\s?([ap])\.?m\b/i;
/** `下午2点半`, `14点`, `上午10时30分`. */
const SPOKEN_ZH =
  /(上午|下午|晚上|晚|中午|早上|凌晨)?\s?(?<![\d:-])(\d{1,2})\s?[点點时時](?![前内內间間候])(?:(\d{1,2})分?|(半))?/;

/** @param half the half of the day, as written */
function timeOf(hour: number, minute: number, half = ''): LocalTime | undefined {
  const isLate = /^(?:p|下午|晚)/i.test(half) || (half === '中午' && hour < 11);
  const hours = isLate && hour < 12 ? hour + 12 : /^a/i.test(half) && hour === 12 ? 0 : hour;
  if (hours > 23 || minute > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}` as LocalTime;
}

/** Notes a value that cannot be taken at its word, and why. */
export function badValue(
  reader: ValueReader,
  key: string,
  text: Located<string>,
  reason: string,
  data: { readonly expected?: string; readonly suggestion?: string },
): void {
  const known = Object.entries(data).filter((entry): entry is [string, string] => entry[1] !== undefined);
  reader.problems.push({
    code: 'format/value',
    span: text.span,
    reason,
    data: { key, value: text.value, ...Object.fromEntries(known) },
  });
}

/** Tells an impossible date from what is no date, with the nearest day that exists. */
export function badDate(reader: ValueReader, key: string, text: Located<string>, impossible: boolean): void {
  const suggestion = nearestDate(text.value);
  badValue(reader, key, text, impossible || suggestion ? 'impossible-date' : 'not-a-date', {
    expected: 'YYYY-MM-DD',
    suggestion,
  });
}

/** 2026-02-30 → 2026-02-28, 2026-1-5 → 2026-01-05. */
export function nearestDate(text: string): string | undefined {
  const match = /(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})/.exec(text);
  if (!match) return undefined;
  const month = Math.min(Math.max(Number(match[2]), 1), 12);
  for (let day = Math.min(Number(match[3]), 31); day > 0; day--) {
    const date = makeLocalDate(Number(match[1]), month, day);
    if (date) return parseLocalDate(date);
  }
  return undefined;
}
