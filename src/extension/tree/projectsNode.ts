import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { Client, Project, TrackedEntry } from '../../core/model/snapshot';

/** The groups under a project, in the order they stand. */
export const PROJECT_GROUPS = [
  'attention',
  'meetings',
  'reports',
  'actions',
  'questions',
  'feedback',
  'risks',
  'decisions',
  'changes',
  'conflicts',
] as const;

export type ProjectGroup = (typeof PROJECT_GROUPS)[number];

interface NodeBase {
  /** Unique in the view and stable from one analysis to the next, so that expansion and selection survive. */
  readonly id: string;
  readonly parent?: TreeNode;
}

export type ClientNode = NodeBase & { readonly kind: 'client'; readonly client: Client };
export type ProjectNode = NodeBase & { readonly kind: 'project'; readonly project: Project };
export type GroupNode = NodeBase & { readonly kind: 'group'; readonly project: Project; readonly group: ProjectGroup };
/** What is done with, behind what is open in a group. */
export type ClosedNode = NodeBase & {
  readonly kind: 'closed';
  readonly project: Project;
  readonly group: ProjectGroup;
};
export type NoteNode = NodeBase & { readonly kind: 'note'; readonly note: Note };
export type EntryNode = NodeBase & { readonly kind: 'entry'; readonly tracked: TrackedEntry };
export type FindingNode = NodeBase & { readonly kind: 'finding'; readonly finding: Finding };
/** Records that belong to no project. */
export type UnassignedNode = NodeBase & { readonly kind: 'unassigned' };
/** A folder with some of them. */
export type FolderNode = NodeBase & {
  readonly kind: 'folder';
  readonly folder: string;
  readonly notes: readonly Note[];
};

/** One row of the Projects view. Commands on rows receive such a value. */
export type TreeNode =
  | ClientNode
  | ProjectNode
  | GroupNode
  | ClosedNode
  | NoteNode
  | EntryNode
  | FindingNode
  | UnassignedNode
  | FolderNode;

/** Numbers ids that stand twice, since the editor refuses a view with two rows of one id. */
export function withUniqueIds<T extends { readonly id: string }>(nodes: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return nodes.map((node) => {
    const count = (seen.get(node.id) ?? 0) + 1;
    seen.set(node.id, count);
    return count === 1 ? node : { ...node, id: `${node.id}#${count}` };
  });
}
