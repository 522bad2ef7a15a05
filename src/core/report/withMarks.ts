import type { VisibilityMark } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';

/**
 * The project as it will be read once entries bear a mark: to see what a document would say before anything is written into a note. The policy decides as ever, so a mark lifts
 * nothing that is internal.
 *
 * @param marks by the ids of the entries
 */
export function withMarks(project: Project, marks: ReadonlyMap<string, VisibilityMark>): Project {
  if (marks.size === 0) return project;
  const entries = project.entries.map((tracked): TrackedEntry => {
    const mark = marks.get(tracked.id);
    return mark ? { ...tracked, entry: { ...tracked.entry, mark } } : tracked;
  });
  return { ...project, entries };
}
