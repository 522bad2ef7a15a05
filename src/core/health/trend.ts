import { addDays } from '../calendar/localDate';
import type { LocalDate } from '../model/date';
import type { TrendPoint } from '../model/health';
import { PRINCIPLES, type Principle } from '../model/principle';
import type { Project } from '../model/snapshot';
import { capsOf } from './caps';
import { type ProjectDay, projectDay } from './projectDay';
import { judgeDay } from './projectHealth';
import { scoreOf } from './score';
import { timelineOf } from './timeline';

export const TREND_WEEKS = 13;

/**
 * The score on days a week apart, the oldest first and `asOf` last: the same function each time, nothing stored.
 *
 * @param weeks how many of them
 */
export function healthTrend(project: Project, asOf: LocalDate, weeks = TREND_WEEKS): readonly TrendPoint[] {
  return weeksUntil(project, asOf, weeks).map((day) => {
    return { asOf: day.window.asOf, score: scoreOf(judgeDay(day), capsOf(day)).score };
  });
}

/** The value of each principle on the same days, `count` weeks of them. */
export function principleTrends(
  project: Project,
  asOf: LocalDate,
  count = TREND_WEEKS,
): ReadonlyMap<Principle, readonly (number | null)[]> {
  const weeks = weeksUntil(project, asOf, count).map((day) => judgeDay(day));
  return new Map(
    PRINCIPLES.map((principle) => [
      principle,
      weeks.map((components) => components.find((each) => each.principle === principle)?.value ?? null),
    ]),
  );
}

function weeksUntil(project: Project, asOf: LocalDate, weeks: number): readonly ProjectDay[] {
  const days = Array.from({ length: weeks }, (_, week) => addDays(asOf, -7 * (weeks - 1 - week)));
  const timeline = timelineOf(project, { from: days[0] ?? asOf, to: asOf });
  return days.map((day) => projectDay(timeline, day));
}
