import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Note } from '../../core/model/note';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { COMMANDS } from '../commandIds';
import { DisposableStore } from '../disposableStore';
import { openLine } from '../editor/openPlace';
import { relativeDay } from '../words/dateWords';
import { communicationIcon } from '../words/entryWords';
import { entryItem } from './entryItem';
import { withUniqueIds } from './projectsNode';
import { type TickAction, tickOnCheck } from './tickOnCheck';
import { overdueCount, type ReportDue, TODAY_GROUPS, type TodayGroup, type TodayRows, todayRows } from './todayRows';
import { noteTooltip } from './tooltips';

/** One row of the Today view. */
export type TodayNode =
  | { readonly kind: 'today-group'; readonly id: string; readonly group: TodayGroup }
  | { readonly kind: 'entry'; readonly id: string; readonly tracked: TrackedEntry }
  | { readonly kind: 'report-due'; readonly id: string; readonly report: ReportDue }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note };

/** The Today view: what is late, what is due, whom we wait for, what to prepare. */
export class TodayView implements vscode.TreeDataProvider<TodayNode>, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly view: vscode.TreeView<TodayNode>;
  private shown: { readonly analysis: Analysis; readonly rows: TodayRows } | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly feed: AnalysisFeed,
    tick: TickAction,
  ) {
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.today', { treeDataProvider: this, manageCheckboxStateManually: true }),
    );
    const entryOf = (node: TodayNode) => (node.kind === 'entry' ? node.tracked : undefined);
    this.store.add(tickOnCheck(this.view, entryOf, tick, () => this.changed.fire()));
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
  }

  getTreeItem(node: TodayNode): vscode.TreeItem {
    const item = this.shown ? bareItem(this.shown.analysis, this.shown.rows, node) : new vscode.TreeItem('');
    item.id = node.id;
    return item;
  }

  async getChildren(node?: TodayNode): Promise<TodayNode[]> {
    if (!this.shown) {
      this.show(await this.feed.ready());
    }
    const rows = this.shown?.rows;
    if (!rows) {
      return [];
    }
    if (!node) {
      return TODAY_GROUPS.filter((group) => rows[group].length > 0).map((group) => ({
        kind: 'today-group',
        id: group,
        group,
      }));
    }
    return node.kind === 'today-group' ? withUniqueIds(rows[node.group].map((row) => rowNode(node.group, row))) : [];
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(analysis: Analysis): void {
    this.shown = { analysis, rows: todayRows(analysis) };
    const count = overdueCount(this.shown.rows);
    this.view.badge = count === 0 ? undefined : { value: count, tooltip: vscode.l10n.t('Overdue: {0}', count) };
    this.changed.fire();
  }
}

function rowNode(group: TodayGroup, row: TrackedEntry | ReportDue | Note): TodayNode {
  if ('entry' in row) {
    return { kind: 'entry', id: `${group}/entry:${row.id}`, tracked: row };
  }
  if ('late' in row) {
    return { kind: 'report-due', id: `${group}/report:${row.project.id}:${row.date}`, report: row };
  }
  return { kind: 'note', id: `${group}/note:${row.path}`, note: row };
}

function bareItem(analysis: Analysis, rows: TodayRows, node: TodayNode): vscode.TreeItem {
  switch (node.kind) {
    case 'today-group':
      return groupItem(node.group, rows[node.group].length);
    case 'entry':
      return entryItem(node.tracked, analysis.asOf);
    case 'report-due':
      return reportItem(analysis, node.report);
    case 'note':
      return meetingItem(analysis, node.note);
  }
}

function groupItem(group: TodayGroup, count: number): vscode.TreeItem {
  const [label, icon] = groupLook(group);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(count);
  item.contextValue = `today ${group}`;
  return item;
}

function groupLook(group: TodayGroup): readonly [label: string, icon: string] {
  switch (group) {
    case 'overdue':
      return [vscode.l10n.t('Overdue'), 'flame'];
    case 'today':
      return [vscode.l10n.t('Due today'), 'target'];
    case 'week':
      return [vscode.l10n.t('This week'), 'calendar'];
    case 'client':
      return [vscode.l10n.t('Waiting on the client'), 'watch'];
    case 'reports':
      return [vscode.l10n.t('Reports due'), 'output'];
    case 'prepare':
      return [vscode.l10n.t('Meetings to prepare'), 'checklist'];
  }
}

function reportItem(analysis: Analysis, { project, date, late }: ReportDue): vscode.TreeItem {
  const item = new vscode.TreeItem(project.name, vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon(late ? 'warning' : 'output');
  item.description = `${date} · ${late ? vscode.l10n.t('overdue') : relativeDay(date, analysis.asOf)}`;
  item.tooltip = vscode.l10n.t('Opens “Generate Client Report” for this project.');
  item.contextValue = 'report-due';
  item.command = {
    command: COMMANDS.generateClientReport,
    title: vscode.l10n.t('Generate Client Report'),
    arguments: [{ kind: 'project', id: project.id, project }],
  };
  return item;
}

function meetingItem(analysis: Analysis, note: Note): vscode.TreeItem {
  const item = new vscode.TreeItem(note.title, vscode.TreeItemCollapsibleState.None);
  item.iconPath = new vscode.ThemeIcon(
    note.kind === 'call' || note.kind === 'email' || note.kind === 'chat' ? communicationIcon(note.kind) : 'calendar',
  );
  item.description = note.date ? `${note.date.value} · ${relativeDay(note.date.value, analysis.asOf)}` : '';
  item.tooltip = noteTooltip(note);
  item.contextValue = `note ${note.kind}`;
  const command = openLine(note.path, 0);
  return command ? Object.assign(item, { command }) : item;
}
