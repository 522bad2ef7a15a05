import type { Project } from '../../../src/core/model/snapshot';
import { analyse } from '../../support/analyse';

/** The first project of a few notes, as the workspace knows it on a day. */
export function projectOf(files: Readonly<Record<string, string>>, today: string): Project {
  const [project] = analyse(files, today).snapshot.projects;
  if (!project) throw new Error('the notes make no project');
  return project;
}
