import type { LocalDate } from '../model/date';
import type { CombinedHealth, ProjectHealth, WorkspaceHealth } from '../model/health';
import type { Project, Snapshot } from '../model/snapshot';
import { projectHealth } from './projectHealth';
import { bandOf } from './score';

/**
 * Health of every project, client and the portfolio on one day.
 *
 * @param healthOf judges one project; hosts pass one that remembers projects that did not change
 */
export function workspaceHealth(
  snapshot: Pick<Snapshot, 'projects' | 'clients'>,
  asOf: LocalDate,
  healthOf: (project: Project, asOf: LocalDate) => ProjectHealth = projectHealth,
): WorkspaceHealth {
  const projects = snapshot.projects.map((project) => healthOf(project, asOf));
  const active = new Set(snapshot.projects.filter(({ status }) => status === 'active').map(({ id }) => id));
  const counted = projects.filter(({ projectId }) => active.has(projectId));
  return {
    asOf,
    projects,
    clients: new Map(
      snapshot.clients.map(({ id }) => [id, combine(counted.filter(({ clientId }) => clientId === id))]),
    ),
    portfolio: combine(counted),
  };
}

/** The mean of the projects that have a score. */
function combine(projects: readonly ProjectHealth[]): CombinedHealth {
  const scores = projects.map(({ score }) => score).filter((score) => score !== null);
  const score = scores.length > 0 ? scores.reduce((sum, each) => sum + each, 0) / scores.length : null;
  return { score, band: bandOf(score), scored: scores.length, active: projects.length };
}
