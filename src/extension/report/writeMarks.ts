import type { Project } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { markTracked } from '../commands/markEntries';
import type { NoteChanges } from '../editor/noteChanges';
import type { Marks } from './reviewable';

/** Writes marks into their notes, unsaved. False when one could not be written; the person has been told why. */
export async function writeMarks(
  { feed, changes }: { readonly feed: AnalysisFeed; readonly changes: NoteChanges },
  project: Project,
  marks: Marks,
): Promise<boolean> {
  const { snapshot } = await feed.ready();
  const now = snapshot.projects.find(({ id }) => id === project.id);
  const wanted = now?.entries.flatMap((tracked) => {
    const visibility = marks.get(tracked.id);
    return visibility ? [{ tracked, visibility }] : [];
  });
  const isDone = await markTracked(changes, wanted ?? []);
  await changes.settle();
  return isDone;
}
