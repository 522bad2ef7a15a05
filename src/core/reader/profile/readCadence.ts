import type { Cadence, Weekday } from '../../model/profile';
import { foldPhrase } from '../fold';
import { NUMBER_WORDS } from '../vocabulary/calendarWords';

const NAMED: ReadonlyMap<string, Cadence> = new Map<string, Cadence>([
  ...['weekly', 'week', 'every week', 'each week', '每周', '周报', '按周'].map(
    (word) => [word, { unit: 'weeks', every: 1 }] as const,
  ),
  ...['biweekly', 'bi-weekly', 'fortnightly', 'every other week', '双周', '每两周', '双周报', '隔周'].map(
    (word) => [word, { unit: 'weeks', every: 2 }] as const,
  ),
  ...['monthly', 'month', 'every month', '每月', '月报', '按月'].map(
    (word) => [word, { unit: 'months', every: 1 }] as const,
  ),
  ...['quarterly', '每季度', '季度'].map((word) => [word, { unit: 'months', every: 3 }] as const),
  ...['daily', 'every day', '每天', '每日', '日报'].map((word) => [word, { unit: 'days', every: 1 }] as const),
]);

/** `weekly`, `biweekly`, `every 3 weeks`, `monthly`, `every 10 days`, `每两周`, `每10天`; nothing for what is none. */
export function readCadence(text: string, weekday: Weekday | undefined): Cadence | undefined {
  const folded = foldPhrase(text);
  const named = NAMED.get(folded);
  if (named) return named.unit === 'weeks' ? { ...named, weekday } : named;
  const match =
    /^(?:every|each)?\s*(\d{1,3}|[a-z]+)\s*(day|week|month)s?$/.exec(folded) ??
    /^每\s?(\d{1,3}|[一二两三四五六七八九十])\s?个?(天|日|周|星期|月)$/.exec(folded);
  if (!match) return undefined;
  const every = NUMBER_WORDS.get(match[1] ?? '') ?? Number(match[1]);
  if (!Number.isInteger(every) || every < 1 || every > 366) return undefined;
  const unit = match[2] ?? '';
  if (unit === 'week' || unit === '周' || unit === '星期') return { unit: 'weeks', every, weekday };
  return unit === 'month' || unit === '月' ? { unit: 'months', every } : { unit: 'days', every };
}
