import type { Project, Snapshot } from '../model/snapshot';

/** The project that a note belongs to; undefined where it stands in none. */
export function projectOf(snapshot: Pick<Snapshot, 'projects' | 'projectOf'>, path: string): Project | undefined {
  const home = snapshot.projectOf.get(path);
  return home === undefined ? undefined : snapshot.projects.find(({ id }) => id === home);
}
