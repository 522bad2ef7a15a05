import { addDays } from '../calendar/localDate';
import type { LocalDate } from '../model/date';
import type { TrendPoint } from '../model/health';
import type { Project } from '../model/snapshot';
import { projectHealth } from './projectHealth';

export const TREND_WEEKS = 13;

/** The score on each of 13 days a week apart, the oldest first and `asOf` last: the same function each time, nothing stored. */
export function healthTrend(project: Project, asOf: LocalDate): readonly TrendPoint[] {
  return Array.from({ length: TREND_WEEKS }, (_, week) => {
    const day = addDays(asOf, -7 * (TREND_WEEKS - 1 - week));
    return { asOf: day, score: projectHealth(project, day).score };
  });
}
