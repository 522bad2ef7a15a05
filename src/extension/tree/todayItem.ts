import * as vscode from 'vscode';
import { daysBetween } from '../../core/calendar/localDate';
import { projectOf } from '../../core/facts/projectOf';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import { COMMANDS } from '../commandIds';
import { openLine } from '../editor/openPlace';
import { dayWords, dueWords } from '../words/dateWords';
import { communicationIcon } from '../words/entryWords';
import { entryItem } from './entryItem';
import { lateRow } from './rowBadge';
import type { TodaySection } from './todayGroups';
import type { TodayNode } from './todayNode';
import type { ReportDue, TodayGroup } from './todayRows';
import { noteTooltip } from './tooltips';

/** How a row of the Today view looks. */
export function todayItem(analysis: Analysis, node: TodayNode): vscode.TreeItem {
  switch (node.kind) {
    case 'today-section':
      return sectionItem(node.section);
    case 'more':
      return moreItem(node.count);
    case 'entry':
      return entryItem(analysis, node.tracked, 'among-projects');
    case 'report-due':
      return reportItem(analysis, node.report);
    case 'note':
      return meetingItem(analysis, node.note);
  }
}

function sectionItem({ id, head, rows }: TodaySection): vscode.TreeItem {
  const [label, icon] = head.kind === 'when' ? groupLook(head.group) : nameLook(id, head.name);
  const isOlder = head.kind === 'when' && head.group === 'older';
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, isOlder ? Collapsed : Expanded);
  item.iconPath = icon;
  item.description = String(rows.length);
  if (isOlder) {
    item.tooltip = vscode.l10n.t(
      'Due or asked longer ago than rapport.lookBack days. Close what is settled, or set the project to complete when it is over.',
    );
  }
  item.contextValue = head.kind === 'when' ? `today ${head.group}` : 'today name';
  item.accessibilityInformation = { label: `${label}, ${rows.length}` };
  return item;
}

function moreItem(count: number): vscode.TreeItem {
  const item = new vscode.TreeItem(vscode.l10n.t('{0} more', count), vscode.TreeItemCollapsibleState.Collapsed);
  item.iconPath = new vscode.ThemeIcon('ellipsis');
  item.contextValue = 'more';
  return item;
}

function nameLook(id: string, name: string): readonly [label: string, icon: vscode.ThemeIcon] {
  return id.startsWith('owner:')
    ? [name || vscode.l10n.t('Nobody yet'), new vscode.ThemeIcon('person')]
    : [name || vscode.l10n.t('Without a project'), new vscode.ThemeIcon('project')];
}

function groupLook(group: TodayGroup): readonly [label: string, icon: vscode.ThemeIcon] {
  switch (group) {
    case 'overdue':
      return [vscode.l10n.t('Overdue'), new vscode.ThemeIcon('bell-dot', LATE)];
    case 'today':
      return [vscode.l10n.t('Due today'), new vscode.ThemeIcon('target')];
    case 'us':
      return [vscode.l10n.t('Waiting for us'), new vscode.ThemeIcon('reply')];
    case 'week':
      return [vscode.l10n.t('Next 7 days'), new vscode.ThemeIcon('calendar')];
    case 'client':
      return [vscode.l10n.t('Waiting on the client'), new vscode.ThemeIcon('watch')];
    case 'reports':
      return [vscode.l10n.t('Reports due'), new vscode.ThemeIcon('output')];
    case 'minutes':
      return [vscode.l10n.t('Minutes to share'), new vscode.ThemeIcon('share')];
    case 'older':
      return [vscode.l10n.t('Older open points'), new vscode.ThemeIcon('archive')];
    case 'prepare':
      return [vscode.l10n.t('Meetings to prepare'), new vscode.ThemeIcon('comment-discussion')];
  }
}

const LATE = new vscode.ThemeColor('problemsWarningIcon.foreground');

function reportItem(analysis: Analysis, { project, date, late }: ReportDue): vscode.TreeItem {
  const item = new vscode.TreeItem(project.name, vscode.TreeItemCollapsibleState.None);
  item.iconPath = late ? new vscode.ThemeIcon('warning', LATE) : new vscode.ThemeIcon('output');
  item.description = late ? dueWords(date, analysis.asOf) : dayWords(date, analysis.asOf);
  if (late) {
    item.resourceUri = lateRow(daysBetween(date, analysis.asOf));
  }
  item.tooltip = vscode.l10n.t('Opens “Generate Client Report” for this project.');
  item.contextValue = 'report-due';
  item.accessibilityInformation = { label: `${vscode.l10n.t('Reports due')}, ${project.name}, ${item.description}` };
  item.command = {
    command: COMMANDS.generateClientReport,
    title: vscode.l10n.t('Generate Client Report'),
    arguments: [project.id],
  };
  return item;
}

function meetingItem(analysis: Analysis, note: Note): vscode.TreeItem {
  const item = new vscode.TreeItem(note.title, vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon(
    note.kind === 'call' || note.kind === 'email' || note.kind === 'chat' ? communicationIcon(note.kind) : 'calendar',
  );
  const project = projectOf(analysis.snapshot, note.path)?.name;
  item.description = [note.date && dayWords(note.date.value, analysis.asOf), project].filter(Boolean).join(' · ');
  item.tooltip = noteTooltip(note);
  const isAhead = note.date !== undefined && note.date.value >= analysis.asOf;
  item.contextValue = `${isAhead ? 'planned' : 'note'} ${note.kind}`;
  item.accessibilityInformation = { label: [note.title, item.description].filter(Boolean).join(', ') };
  const command = openLine(note.path, 0);
  return command ? Object.assign(item, { command }) : item;
}
