import { projectOf } from '../../core/facts/projectOf';
import { carriedOnIn } from '../../core/facts/sameAction';
import type { Analysis } from '../../core/model/analysis';
import { projectsChildren } from './projectsChildren';
import type { TreeNode } from './projectsNode';

/** The row that shows an entry, else the note at `path`, else its project; undefined where the filter hides it or it stands in none. Pure. */
export function projectsPlace(
  analysis: Analysis,
  path: string,
  entryId: string | undefined,
  filter: string,
): TreeNode | undefined {
  const below = (node?: TreeNode) => projectsChildren(analysis, node, filter);
  const home = analysis.snapshot.projectOf.get(path);
  const tops = below();
  if (home === undefined) {
    const client = tops.find((node) => node.kind === 'client' && node.client.profile?.path === path);
    if (client) return client;
    const owner = analysis.snapshot.clientOf.get(path);
    // It may stand under its client and among those without a project: what tells more is the former.
    const homes = tops.filter(
      (node) => node.kind === 'unassigned' || (node.kind === 'client' && node.client.id === owner),
    );
    const rows = homes.flatMap(below).flatMap((node) => (node.kind === 'folder' ? below(node) : [node]));
    return rows.find((node) => node.kind === 'note' && node.note.path === path);
  }
  const project = tops
    .flatMap((node) => (node.kind === 'client' ? below(node) : [node]))
    .find((node) => node.kind === 'project' && node.project.id === home);
  const members = project ? below(project).flatMap(below) : [];
  const shown = entryId && shownId(analysis, path, entryId);
  const leaves = members.flatMap((node) => (node.kind === 'closed' ? below(node) : [node]));
  return (
    leaves.find((node) => node.kind === 'entry' && node.tracked.id === shown) ??
    leaves.find((node) => node.kind === 'note' && node.note.path === path) ??
    project
  );
}

/** The id of the row that shows an entry: what a later note carries on stands there. */
function shownId({ snapshot }: Analysis, path: string, entryId: string): string {
  const home = projectOf(snapshot, path);
  const carried = home ? [...carriedOnIn(home)] : [];
  return carried.find(([{ id }]) => id === entryId)?.[1].id ?? entryId;
}
