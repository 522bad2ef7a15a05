import { isUnsettled } from '../../core/facts/isUnsettled';
import { carriedOnIn } from '../../core/facts/sameAction';
import type { Analysis } from '../../core/model/analysis';
import type { EntryKind } from '../../core/model/entry';
import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { Client, Project, Snapshot, TrackedEntry } from '../../core/model/snapshot';
import { compareText } from '../../core/order/compareText';
import { attentionOf } from '../analysis/attention';
import { looseRows, newestFirst } from './looseRows';
import {
  type ClientNode,
  type ClosedNode,
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
      return withUniqueIds([
        ...projects.map((project) => projectNode(project, node)),
        ...looseOf(analysis, node.client)
          .filter(({ title }) => all || matches(title, filter))
          .map((note) => noteNode(note, node)),
      ]);
    }
    case 'project':
      return groupsOf(analysis, node);
    case 'group': {
      const rows = memberRows(groupMembers(analysis, node.project, node.group), node);
      const closed = closedMembers(node.project, node.group).length > 0 ? [closedNode(node)] : [];
      return [...withUniqueIds(rows), ...closed];
    }
    case 'closed':
      return withUniqueIds(memberRows(closedMembers(node.project, node.group), node));
    case 'unassigned':
      return withUniqueIds(looseRows(analysis.snapshot.unassigned, node));
    case 'folder':
      return withUniqueIds(newestFirst(node.notes).map((note) => noteNode(note, node)));
    default:
      return [];
  }
}

/** Records that name the client, and no project. */
export function looseOf({ snapshot }: Analysis, { id }: Client): readonly Note[] {
  const byClient = LOOSE.get(snapshot) ?? looseNotes(snapshot);
  LOOSE.set(snapshot, byClient);
  return byClient.get(id) ?? [];
}

/** Every client's row asks: the notes are looked through once. */
const LOOSE = new WeakMap<Snapshot, ReadonlyMap<string, readonly Note[]>>();

function looseNotes({ unassigned, clientOf }: Snapshot): ReadonlyMap<string, readonly Note[]> {
  const byClient = new Map<string, Note[]>();
  for (const note of unassigned) {
    const client = clientOf.get(note.path);
    if (client === undefined) continue;
    const own = byClient.get(client);
    if (own) own.push(note);
    else byClient.set(client, [note]);
  }
  return byClient;
}

/** What a group holds that still asks for something, or is the record itself; also gives its count. */
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
    case 'decisions':
      // A decision that was made is what one looks for here: it is not put away.
      return [...openOnes(project, group), ...closedOnes(project, group)];
    default:
      return openOnes(project, group);
  }
}

/** What of a group is done with, newest first. */
export function closedMembers(project: Project, group: ProjectGroup): readonly TrackedEntry[] {
  return group === 'decisions' ? [] : closedOnes(project, group);
}

const KINDS: Readonly<Partial<Record<ProjectGroup, readonly EntryKind[]>>> = {
  actions: ['action'],
  questions: ['question'],
  feedback: ['feedback', 'need'],
  risks: ['risk', 'issue'],
  decisions: ['decision'],
  changes: ['change'],
  conflicts: ['conflict'],
};

function topRows(analysis: Analysis, filter: string): TreeNode[] {
  const { clients, projects, unassigned } = analysis.snapshot;
  const rows: TreeNode[] = clients
    .filter(
      (client) =>
        matches(client.name, filter) ||
        client.projects.some(({ name }) => matches(name, filter)) ||
        looseOf(analysis, client).some(({ title }) => matches(title, filter)),
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
  const { project } = parent;
  return PROJECT_GROUPS.filter(
    (group) => groupMembers(analysis, project, group).length + closedMembers(project, group).length > 0,
  ).map((group) => ({ kind: 'group', id: `${parent.id}/${group}`, project, group, parent }));
}

function closedNode(parent: GroupNode): TreeNode {
  const { project, group } = parent;
  return { kind: 'closed', id: `${parent.id}/closed`, project, group, parent };
}

function memberRows(members: readonly (TrackedEntry | Note | Finding)[], parent: GroupNode | ClosedNode): TreeNode[] {
  return members.map((member): TreeNode => {
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

/** By due date; what has none stands last. */
function openOnes(project: Project, group: ProjectGroup): TrackedEntry[] {
  const dueOf = ({ entry }: TrackedEntry) => entry.due?.value ?? entry.neededBy?.value ?? '9999';
  return entriesOf(project, group, true).sort((a, b) => compareText(dueOf(a), dueOf(b)));
}

function closedOnes(project: Project, group: ProjectGroup): TrackedEntry[] {
  return entriesOf(project, group, false).reverse();
}

function entriesOf(project: Project, group: ProjectGroup, open: boolean): TrackedEntry[] {
  const kinds = KINDS[group];
  if (!kinds) return [];
  const carried = carriedOnIn(project);
  return project.entries.filter(
    (tracked) => kinds.includes(tracked.entry.kind) && isUnsettled(tracked.entry) === open && !carried.has(tracked),
  );
}

function matches(text: string, filter: string): boolean {
  return text.toLowerCase().includes(filter.toLowerCase());
}
