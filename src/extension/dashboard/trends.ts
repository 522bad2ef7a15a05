import { healthTrend, principleTrends } from '../../core/health/trend';
import type { LocalDate } from '../../core/model/date';
import type { TrendPoint } from '../../core/model/health';
import type { Project } from '../../core/model/snapshot';
import { type Remembered, remember } from './remembered';

const scores: Remembered<readonly TrendPoint[]> = new WeakMap();
const principles: Remembered<ReturnType<typeof principleTrends>> = new WeakMap();

/** `healthTrend`, remembered for each project as long as it does not change. */
export function scoreTrend(project: Project, asOf: LocalDate, weeks: number): readonly TrendPoint[] {
  return remember(scores, project, `${asOf} ${weeks}`, () => healthTrend(project, asOf, weeks));
}

/** The same where it has been worked out already. */
export function knownScoreTrend(project: Project, asOf: LocalDate, weeks: number): readonly TrendPoint[] | undefined {
  return scores.get(project)?.get(`${asOf} ${weeks}`);
}

/** What is to be done until the trends of all the projects are known, a job for each that is not. */
export function trendJobs(projects: readonly Project[], asOf: LocalDate, weeks: number): readonly (() => void)[] {
  return projects
    .filter((project) => knownScoreTrend(project, asOf, weeks) === undefined)
    .map((project) => () => void scoreTrend(project, asOf, weeks));
}

/** `principleTrends`, remembered in the same way. */
export function principleTrend(project: Project, asOf: LocalDate, weeks: number): ReturnType<typeof principleTrends> {
  return remember(principles, project, `${asOf} ${weeks}`, () => principleTrends(project, asOf, weeks));
}
