import * as vscode from 'vscode';
import { idleWords } from '../../core/health/words/statusNames';
import type { Analysis } from '../../core/model/analysis';
import type { Finding, Severity } from '../../core/model/finding';
import type { ProjectHealth } from '../../core/model/health';
import type { Note } from '../../core/model/note';
import type { Client, Project } from '../../core/model/snapshot';
import { messageOf, titleOf } from '../../core/rules/messageOf';
import { attentionOf } from '../analysis/attention';
import { openLine } from '../editor/openPlace';
import { interfaceLocale } from '../locale';
import { dayWords } from '../words/dateWords';
import { communicationIcon } from '../words/entryWords';
import { bandWords, scoreWords } from '../words/healthWords';
import { bandIcon } from './bandIcon';
import { entryItem } from './entryItem';
import { closedMembers, groupMembers, looseOf } from './projectsChildren';
import type { ClosedNode, FolderNode, GroupNode, NoteNode, ProjectGroup, TreeNode } from './projectsNode';
import { scoreRow } from './rowBadge';
import { clientTooltip, findingTooltip, noteTooltip, projectTooltip } from './tooltips';

/** So many clients are opened out at first; more would only be scrolled past. */
const SOME = 12;

/** How a row of the Projects view looks. */
export function projectsItem(analysis: Analysis, node: TreeNode): vscode.TreeItem {
  switch (node.kind) {
    case 'client':
      return clientItem(analysis, node.client);
    case 'project':
      return projectItem(analysis, node.project);
    case 'group':
      return groupItem(analysis, node);
    case 'closed':
      return closedItem(node);
    case 'note':
      return noteItem(analysis, node.note, looseFolder(node));
    case 'entry':
      return entryItem(analysis, node.tracked, 'in-its-project');
    case 'finding':
      return findingItem(node.finding);
    case 'unassigned':
      return unassignedItem(analysis);
    case 'folder':
      return folderItem(node);
  }
}

function clientItem(analysis: Analysis, client: Client): vscode.TreeItem {
  const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
  const many = analysis.snapshot.clients.length > SOME;
  const isEmpty = client.projects.length + looseOf(analysis, client).length === 0;
  const item = new vscode.TreeItem(client.name, isEmpty ? None : many ? Collapsed : Expanded);
  const health = analysis.health.clients.get(client.id);
  item.iconPath = new vscode.ThemeIcon('organization');
  item.description = health?.score == null ? '' : `${scoreWords(health.score)} · ${bandWords(health.band)}`;
  item.contextValue = client.profile ? 'client profile' : 'client';
  item.tooltip = clientTooltip(client, health);
  Object.assign(item, badged(client.name, health?.score ?? null, item.description));
  item.accessibilityInformation = { label: [client.name, item.description].filter(Boolean).join(', ') };
  return item;
}

function projectItem(analysis: Analysis, project: Project): vscode.TreeItem {
  const item = new vscode.TreeItem(project.name, vscode.TreeItemCollapsibleState.Collapsed);
  const health = healthOf(analysis, project);
  const attention = attentionOf(analysis, project.id).length;
  const band = health?.band ?? null;
  item.iconPath = bandIcon(band);
  const idle = idleWords(project.status, interfaceLocale());
  item.description = idle || healthDescription(health?.score ?? null, band);
  item.contextValue = project.profile ? 'project profile' : 'project';
  item.tooltip = projectTooltip(project, health, attention);
  if (!idle) Object.assign(item, badged(project.name, health?.score ?? null, item.description));
  item.accessibilityInformation = { label: `${project.name}, ${item.description}` };
  return item;
}

/** Of a row with a long name the address that shows its score at the right edge. */
function badged(name: string, score: number | null, words: string): { readonly resourceUri?: vscode.Uri } {
  const resourceUri = scoreRow(name, score, words);
  return resourceUri ? { resourceUri } : {};
}

function healthOf({ health }: Analysis, project: Project): ProjectHealth | undefined {
  let byProject = HEALTH.get(health);
  if (!byProject) {
    byProject = new Map(health.projects.map((each) => [each.projectId, each]));
    HEALTH.set(health, byProject);
  }
  return byProject.get(project.id);
}

const HEALTH = new WeakMap<Analysis['health'], ReadonlyMap<string, ProjectHealth>>();

function healthDescription(score: number | null, band: Parameters<typeof bandWords>[0]): string {
  return score === null ? bandWords(null) : `${scoreWords(score)} · ${bandWords(band)}`;
}

function groupItem(analysis: Analysis, node: GroupNode): vscode.TreeItem {
  const [label, icon] = groupLook(node.group);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = icon;
  const count = groupMembers(analysis, node.project, node.group).length;
  item.description = count > 0 ? String(count) : vscode.l10n.t('none open');
  item.contextValue = `group ${node.group}`;
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function closedItem({ project, group }: ClosedNode): vscode.TreeItem {
  const label = vscode.l10n.t('Closed');
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('pass');
  item.description = String(closedMembers(project, group).length);
  item.contextValue = 'closed';
  item.accessibilityInformation = { label: `${label}, ${item.description}` };
  return item;
}

function groupLook(group: ProjectGroup): readonly [label: string, icon: vscode.ThemeIcon] {
  switch (group) {
    case 'attention':
      return [
        vscode.l10n.t('Needs attention'),
        new vscode.ThemeIcon('bell-dot', new vscode.ThemeColor('list.warningForeground')),
      ];
    case 'meetings':
      return [vscode.l10n.t('Meetings'), new vscode.ThemeIcon('calendar')];
    case 'reports':
      return [vscode.l10n.t('Reports'), new vscode.ThemeIcon('output')];
    case 'actions':
      return [vscode.l10n.t('Actions'), new vscode.ThemeIcon('checklist')];
    case 'questions':
      return [vscode.l10n.t('Questions'), new vscode.ThemeIcon('question')];
    case 'feedback':
      return [vscode.l10n.t('Feedback and needs'), new vscode.ThemeIcon('comment')];
    case 'risks':
      return [vscode.l10n.t('Risks and issues'), new vscode.ThemeIcon('flame')];
    case 'decisions':
      return [vscode.l10n.t('Decisions'), new vscode.ThemeIcon('law')];
    case 'changes':
      return [vscode.l10n.t('Changes'), new vscode.ThemeIcon('git-compare')];
    case 'conflicts':
      return [vscode.l10n.t('Conflicts'), new vscode.ThemeIcon('arrow-swap')];
  }
}

/** Of a note that belongs to no project the folder that its row does not stand under: many are called the same, and their folder tells whose they are. */
function looseFolder({ note: { path }, parent }: NoteNode): string {
  if (parent?.kind !== 'unassigned' && parent?.kind !== 'folder') return '';
  const above = parent.kind === 'folder' ? parent.folder.length + 1 : 0;
  return path.slice(above, Math.max(above, path.lastIndexOf('/')));
}

function noteItem(analysis: Analysis, note: Note, folder: string): vscode.TreeItem {
  const item = new vscode.TreeItem(note.title, vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon(noteIcon(note));
  const draft = note.report?.status === 'draft' ? vscode.l10n.t('draft') : undefined;
  item.description = [draft, note.date && dayWords(note.date.value, analysis.asOf), folder].filter(Boolean).join(' · ');
  item.contextValue = note.kind === 'report' ? `report ${note.report?.status ?? 'draft'}` : `note ${note.kind}`;
  item.tooltip = noteTooltip(note);
  item.accessibilityInformation = { label: [note.title, item.description].filter(Boolean).join(', ') };
  const command = openLine(note.path, 0);
  return command ? Object.assign(item, { command }) : item;
}

function noteIcon(note: Note): string {
  switch (note.kind) {
    case 'meeting':
    case 'call':
    case 'email':
    case 'chat':
      return communicationIcon(note.kind);
    case 'report':
      return note.report?.status === 'sent' ? 'pass' : 'edit';
    default:
      return 'note';
  }
}

const SEVERITY_LOOK: Readonly<Record<Severity, readonly [icon: string, color: string]>> = {
  error: ['error', 'problemsErrorIcon.foreground'],
  warning: ['warning', 'problemsWarningIcon.foreground'],
  info: ['info', 'problemsInfoIcon.foreground'],
  hint: ['lightbulb', 'problemsInfoIcon.foreground'],
};

/** The sentence is the label: rows of one rule would otherwise all begin alike. */
function findingItem(finding: Finding): vscode.TreeItem {
  const message = messageOf(finding, interfaceLocale());
  const item = new vscode.TreeItem(message, vscode.TreeItemCollapsibleState.None);
  const [icon, color] = SEVERITY_LOOK[finding.severity];
  item.iconPath = new vscode.ThemeIcon(icon, new vscode.ThemeColor(color));
  const title = titleOf(finding.rule, interfaceLocale());
  item.tooltip = findingTooltip(finding, title, message);
  item.contextValue = finding.fixes.length > 0 ? 'finding fixable' : 'finding';
  item.accessibilityInformation = { label: `${title}, ${message}` };
  const command = openLine(finding.path, finding.span.line);
  return command ? Object.assign(item, { command }) : item;
}

function unassignedItem(analysis: Analysis): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('Without a project'), vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('inbox');
  item.description = String(analysis.snapshot.unassigned.length);
  item.tooltip = vscode.l10n.t(
    'Records that name no project and lie in the folder of none, so that no list and no report counts them. Assign them to one here.',
  );
  item.contextValue = 'unassigned';
  return item;
}

function folderItem({ folder, notes }: FolderNode): vscode.TreeItem {
  const name = folder.slice(folder.lastIndexOf('/') + 1);
  const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('folder');
  item.description = String(notes.length);
  item.tooltip = folder;
  item.contextValue = 'unassigned folder';
  item.accessibilityInformation = { label: `${name}, ${notes.length}` };
  return item;
}
