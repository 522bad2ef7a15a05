import type { Analysis } from '../../core/model/analysis';
import type { EntryKind } from '../../core/model/entry';
import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import { attentionOf } from '../analysis/attention';
import { isUnsettled } from './isUnsettled';
import {
  type ClientNode,
  type GroupNode,
  PROJECT_GROUPS,
  type ProjectGroup,
  type ProjectNode,
  type TreeNode,
  withUniqueIds,
} from './projectsNode';

/** The rows under a row of the Projects view, or the top rows, of what matches the filter. Pure: the same analysis gives the same rows. */
export function projectsChildren(analysis: Analysis, node: TreeNode | undefined, filter: string): TreeNode[] {
  if (!node) {
    return topRows(analysis, filter);
  }
  switch (node.kind) {
    case 'client': {
      const all = matches(node.client.name, filter);
      const projects = node.client.projects.filter((project) => all || matches(project.name, filter));
      return withUniqueIds(projects.map((project) => projectNode(project, node)));
    }
    case 'project':
      return groupsOf(analysis, node);
    case 'group':
      return withUniqueIds(groupRows(analysis, node));
    case 'unassigned':
      return withUniqueIds(analysis.snapshot.unassigned.map((note) => noteNode(note, node)));
    default:
      return [];
  }
}

/** What a group holds, before it is turned into rows; also gives its count. */
export function groupMembers(
  analysis: Analysis,
  project: Project,
  group: ProjectGroup,
): readonly (TrackedEntry | Note | Finding)[] {
  switch (group) {
    case 'attention':
      return attentionOf(analysis, project.id);
    case 'meetings':
      return newestFirst(project.communications.map((communication) => communication.note));
    case 'reports':
      return newestFirst(project.reports);
    case 'actions':
      return openFirst(project, ['action']);
    case 'questions':
      return openFirst(project, ['question']);
    case 'feedback':
      return openFirst(project, ['feedback', 'need']);
    case 'risks':
      return openFirst(project, ['risk', 'issue']);
    case 'decisions':
      return openFirst(project, ['decision']);
    case 'changes':
      return openFirst(project, ['change']);
    case 'conflicts':
      return openFirst(project, ['conflict']);
  }
}

function topRows(analysis: Analysis, filter: string): TreeNode[] {
  const { clients, projects, unassigned } = analysis.snapshot;
  const rows: TreeNode[] = clients
    .filter(({ name, projects: own }) =>
      [name, ...own.map((project) => project.name)].some((text) => matches(text, filter)),
    )
    .map((client): ClientNode => ({ kind: 'client', id: `client:${client.id}`, client }));
  for (const project of projects) {
    if (project.clientId === undefined && matches(project.name, filter)) {
      rows.push(projectNode(project));
    }
  }
  if (unassigned.length > 0 && filter === '') {
    rows.push({ kind: 'unassigned', id: 'unassigned' });
  }
  return withUniqueIds(rows);
}

function projectNode(project: Project, parent?: TreeNode): ProjectNode {
  return { kind: 'project', id: `project:${project.id}`, project, ...(parent && { parent }) };
}

function noteNode(note: Note, parent: TreeNode): TreeNode {
  return { kind: 'note', id: `${parent.id}/note:${note.path}`, note, parent };
}

function groupsOf(analysis: Analysis, parent: ProjectNode): GroupNode[] {
  return PROJECT_GROUPS.filter((group) => groupMembers(analysis, parent.project, group).length > 0).map((group) => ({
    kind: 'group',
    id: `${parent.id}/${group}`,
    project: parent.project,
    group,
    parent,
  }));
}

function groupRows(analysis: Analysis, parent: GroupNode): TreeNode[] {
  return groupMembers(analysis, parent.project, parent.group).map((member): TreeNode => {
    if ('rule' in member) {
      return {
        kind: 'finding',
        id: `${parent.id}/${member.rule}:${member.path}:${member.span.line}`,
        finding: member,
        parent,
      };
    }
    if ('entry' in member) {
      return { kind: 'entry', id: `${parent.id}/entry:${member.id}`, tracked: member, parent };
    }
    return noteNode(member, parent);
  });
}

function newestFirst(notes: readonly Note[]): Note[] {
  return [...notes].sort((a, b) => inOrder(b.date?.value ?? '', a.date?.value ?? '') || inOrder(a.path, b.path));
}

/** Open ones first by due date, then finished ones, newest first. */
function openFirst(project: Project, kinds: readonly EntryKind[]): TrackedEntry[] {
  const entries = project.entries.filter((tracked) => kinds.includes(tracked.entry.kind));
  const open = entries.filter((tracked) => isUnsettled(tracked.entry));
  const finished = entries.filter((tracked) => !isUnsettled(tracked.entry)).reverse();
  const dueOf = (tracked: TrackedEntry) => tracked.entry.due?.value ?? tracked.entry.neededBy?.value ?? '9999';
  return [...open.sort((a, b) => inOrder(dueOf(a), dueOf(b))), ...finished];
}

function matches(text: string, filter: string): boolean {
  return text.toLowerCase().includes(filter.toLowerCase());
}

/** Code unit order, the same in every locale. */
function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
