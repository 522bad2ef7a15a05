import type { LocalDate } from '../model/date';
import type { ProjectHealth } from '../model/health';
import type { Project } from '../model/snapshot';

type HealthOf = (project: Project, asOf: LocalDate) => ProjectHealth;

/** The same health for the same project and day, worked out once. What nobody holds any more is forgotten. */
export function rememberHealth(healthOf: HealthOf): HealthOf {
  const known = new WeakMap<Project, ProjectHealth>();
  return (project, asOf) => {
    const before = known.get(project);
    if (before?.asOf === asOf) {
      return before;
    }
    const health = healthOf(project, asOf);
    known.set(project, health);
    return health;
  };
}
