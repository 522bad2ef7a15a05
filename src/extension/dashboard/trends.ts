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
