import { healthTrend, principleTrends } from '../../core/health/trend';
import type { LocalDate } from '../../core/model/date';
import type { TrendPoint } from '../../core/model/health';
import type { Project } from '../../core/model/snapshot';

/** Projects that no edit touched are the same objects in the next snapshot: their trends are worked out once. */
const scores = new WeakMap<Project, Map<string, readonly TrendPoint[]>>();
const principles = new WeakMap<Project, Map<string, ReturnType<typeof principleTrends>>>();

/** `healthTrend`, remembered for each project as long as it does not change. */
export function scoreTrend(project: Project, asOf: LocalDate, weeks: number): readonly TrendPoint[] {
  return remember(scores, project, `${asOf} ${weeks}`, () => healthTrend(project, asOf, weeks));
}

/** The same where it has been worked out already. */
export function knownScoreTrend(project: Project, asOf: LocalDate, weeks: number): readonly TrendPoint[] | undefined {
  return scores.get(project)?.get(`${asOf} ${weeks}`);
}

/** Work is put down after so many milliseconds, for whatever else waits in the extension host. */
const SLICE = 20;

/**
 * Works out the trends of many projects, a slice at a time.
 *
 * @returns whether any was not known before
 */
export async function prepareTrends(projects: readonly Project[], asOf: LocalDate, weeks: number): Promise<boolean> {
  const missing = projects.filter((project) => knownScoreTrend(project, asOf, weeks) === undefined);
  let since = performance.now();
  for (const project of missing) {
    scoreTrend(project, asOf, weeks);
    if (performance.now() - since < SLICE) continue;
    await new Promise((done) => setTimeout(done, 0));
    since = performance.now();
  }
  return missing.length > 0;
}

/** `principleTrends`, remembered in the same way. */
export function principleTrend(project: Project, asOf: LocalDate): ReturnType<typeof principleTrends> {
  return remember(principles, project, asOf, () => principleTrends(project, asOf));
}

/** Days that one slides over add up; beyond this many the oldest go. */
const DAYS_KEPT = 20;

function remember<Value>(
  known: WeakMap<Project, Map<string, Value>>,
  project: Project,
  key: string,
  make: () => Value,
): Value {
  const values = known.get(project) ?? new Map<string, Value>();
  known.set(project, values);
  const found = values.get(key);
  if (found !== undefined) return found;
  const value = make();
  values.set(key, value);
  const [oldest] = values.keys();
  if (values.size > DAYS_KEPT && oldest !== undefined) values.delete(oldest);
  return value;
}
