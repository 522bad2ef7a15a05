import type { Project } from '../../core/model/snapshot';

/** Days that one slides over add up; beyond this many the oldest go. */
const DAYS_KEPT = 20;

/** What was worked out for each project, by a key that holds the day. Projects that no edit touched are the same objects in the next snapshot. */
export type Remembered<Value> = WeakMap<Project, Map<string, Value>>;

/** The value known for the project and key, or else made now and known from then on. */
export function remember<Value>(known: Remembered<Value>, project: Project, key: string, make: () => Value): Value {
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
