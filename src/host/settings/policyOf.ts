import { parseLocalDate } from '../../core/calendar/localDate';
import { ENTRY_KINDS, type EntryKind } from '../../core/model/entry';
import type { Severity } from '../../core/model/finding';
import { NOTE_KINDS, type NoteKind } from '../../core/model/note';
import type { DateOrder, JudgingPolicy, Policy, ReadingPolicy } from '../../core/model/policy';
import { PRINCIPLES } from '../../core/model/principle';
import type { ResponseLimits, Weekday, Weights, WorkCalendar } from '../../core/model/profile';
import { DEFAULT_READING } from '../../core/reader/readingDefaults';
import { DEFAULT_JUDGING } from '../../core/workspace/judgingDefaults';

/** The value of a setting of the product by its name without `rapport.`; undefined where it is not set. */
export type SettingOf = (name: string) => unknown;

/** The policy that settings make. A value of the wrong shape counts as not set. */
export function policyOf(settings: SettingOf): Policy {
  return { reading: readReading(settings), judging: readJudging(settings) };
}

const DATE_ORDERS: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];
const SEVERITIES: readonly (Severity | 'off')[] = ['error', 'warning', 'info', 'hint', 'off'];
const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

function readReading(settings: SettingOf): ReadingPolicy {
  const order = settings('dateOrder');
  const dateOrder = DATE_ORDERS.find((each) => each === order);
  return {
    folders: new Map<string, NoteKind>([...DEFAULT_READING.folders, ...choices(settings('folders'), NOTE_KINDS)]),
    headings: new Map<string, EntryKind>([...DEFAULT_READING.headings, ...choices(settings('headings'), ENTRY_KINDS)]),
    ...(dateOrder && { dateOrder }),
  };
}

function readJudging(settings: SettingOf): JudgingPolicy {
  return {
    rules: new Map([...DEFAULT_JUDGING.rules, ...choices(settings('rules'), SEVERITIES)]),
    lookBack: wholeNumber(settings('lookBack')) ?? DEFAULT_JUDGING.lookBack,
    weights: readWeights(settings('weights')),
    response: readResponse(settings('response')),
    calendar: readCalendar(settings('calendar')),
  };
}

function readWeights(value: unknown): Weights {
  const given = new Map(pairs(value));
  const weights = { ...DEFAULT_JUDGING.weights };
  for (const principle of PRINCIPLES) {
    const weight = given.get(principle);
    if (typeof weight === 'number' && weight >= 0 && Number.isFinite(weight)) {
      weights[principle] = weight;
    }
  }
  return weights;
}

function readResponse(value: unknown): ResponseLimits {
  const given = new Map(pairs(value));
  const disclose = new Map(pairs(given.get('disclose')));
  const fallback = DEFAULT_JUDGING.response;
  const limit = (name: Exclude<keyof ResponseLimits, 'disclose'>) => wholeNumber(given.get(name)) ?? fallback[name];
  return {
    question: limit('question'),
    feedback: limit('feedback'),
    need: limit('need'),
    share: limit('share'),
    disclose: {
      high: wholeNumber(disclose.get('high')) ?? fallback.disclose.high,
      medium: wholeNumber(disclose.get('medium')) ?? fallback.disclose.medium,
    },
    communicate: limit('communicate'),
    agree: limit('agree'),
    conflict: limit('conflict'),
  };
}

function readCalendar(value: unknown): WorkCalendar {
  const given = new Map(pairs(value));
  const fallback = DEFAULT_JUDGING.calendar;
  const workdays = strings(given.get('workdays')).flatMap((name) => WEEKDAYS.find((day) => day === name) ?? []);
  const dates = (name: string) => strings(given.get(name)).flatMap((text) => parseLocalDate(text) ?? []);
  return {
    workdays: workdays.length > 0 ? workdays : fallback.workdays,
    holidays: given.has('holidays') ? dates('holidays') : fallback.holidays,
    extraWorkdays: given.has('extraWorkdays') ? dates('extraWorkdays') : fallback.extraWorkdays,
  };
}

/** The pairs of a settings object whose values are among the choices. */
function choices<T extends string>(value: unknown, allowed: readonly T[]): (readonly [string, T])[] {
  return pairs(value).flatMap(([key, choice]) => {
    const known = allowed.find((each) => each === choice);
    return known === undefined ? [] : [[key, known] as const];
  });
}

function pairs(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;
}
