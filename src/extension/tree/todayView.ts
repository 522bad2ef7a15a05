import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { Note } from '../../core/model/note';
import type { Project, TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { COMMANDS } from '../commandIds';
import { DisposableStore } from '../disposableStore';
import { openLine } from '../editor/openPlace';
import { relativeDay } from '../words/dateWords';
import { communicationIcon } from '../words/entryWords';
import { EntryDrag } from './entryDrag';
import { entryItem } from './entryItem';
import { withUniqueIds } from './projectsNode';
import { type TickAction, tickOnCheck } from './tickOnCheck';
import { TODAY_GROUPINGS, type TodayGrouping, type TodayRow, type TodaySection, todaySections } from './todayGroups';
import { overdueCount, type ReportDue, type TodayGroup, type TodayRows, todayRows } from './todayRows';
import { noteTooltip } from './tooltips';

/** One row of the Today view. */
export type TodayNode =
  | { readonly kind: 'today-section'; readonly id: string; readonly section: TodaySection }
  | { readonly kind: 'entry'; readonly id: string; readonly tracked: TrackedEntry }
  | { readonly kind: 'report-due'; readonly id: string; readonly report: ReportDue; readonly project: Project }
  | { readonly kind: 'note'; readonly id: string; readonly note: Note };

/** What a drop onto a row means: a new day, which is asked for unless the row says which. */
export type RedateEntries = (dropped: readonly TrackedEntry[], date: LocalDate | undefined) => unknown;

const GROUPING = 'rapport.today.grouping';

/** The Today view: what is late, what is due, whom we wait for, what to prepare. */
export class TodayView implements vscode.TreeDataProvider<TodayNode>, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly view: vscode.TreeView<TodayNode>;
  private shown: { readonly analysis: Analysis; readonly rows: TodayRows } | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly feed: AnalysisFeed,
    /** Where the grouping is remembered. */
    private readonly memory: vscode.Memento,
    tick: TickAction,
    redate: RedateEntries,
  ) {
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.today', {
        treeDataProvider: this,
        canSelectMany: true,
        manageCheckboxStateManually: true,
        dragAndDropController: new EntryDrag<TodayNode>(feed, (target, dropped) => {
          const day = this.dayOf(target);
          return day && redate(dropped, day === 'ask' ? undefined : day);
        }),
      }),
    );
    const entryOf = (node: TodayNode) => (node.kind === 'entry' ? node.tracked : undefined);
    this.store.add(tickOnCheck(this.view, entryOf, tick, () => this.changed.fire()));
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
  }

  getTreeItem(node: TodayNode): vscode.TreeItem {
    const item = this.shown ? bareItem(this.shown.analysis, node) : new vscode.TreeItem('');
    item.id = node.id;
    return item;
  }

  async getChildren(node?: TodayNode): Promise<TodayNode[]> {
    if (!this.shown) {
      this.show(await this.feed.ready());
    }
    if (!this.shown) {
      return [];
    }
    if (!node) {
      const { analysis, rows } = this.shown;
      return todaySections(rows, analysis.snapshot, this.grouping).map((section) => ({
        kind: 'today-section',
        id: section.id,
        section,
      }));
    }
    return node.kind === 'today-section'
      ? withUniqueIds(node.section.rows.map((row) => rowNode(node.section.id, row)))
      : [];
  }

  get grouping(): TodayGrouping {
    const remembered = this.memory.get<string>(GROUPING);
    return TODAY_GROUPINGS.find((each) => each === remembered) ?? 'due';
  }

  setGrouping(grouping: TodayGrouping): void {
    void this.memory.update(GROUPING, grouping);
    this.changed.fire();
  }

  selectedEntries(): readonly TrackedEntry[] {
    return this.view.selection.flatMap((node) => (node.kind === 'entry' ? node.tracked : []));
  }

  dispose(): void {
    this.store.dispose();
  }

  /** The day that a row stands for: today, a day this week that is asked for, or that of an entry which is not late yet. */
  private dayOf(node: TodayNode): LocalDate | 'ask' | undefined {
    const asOf = this.shown?.analysis.asOf;
    if (node.kind === 'today-section' && node.section.head.kind === 'when') {
      const { group } = node.section.head;
      return group === 'today' ? asOf : group === 'week' ? 'ask' : undefined;
    }
    const due = node.kind === 'entry' ? node.tracked.entry.due?.value : undefined;
    return due !== undefined && asOf !== undefined && due >= asOf ? due : undefined;
  }

  private show(analysis: Analysis): void {
    this.shown = { analysis, rows: todayRows(analysis) };
    const count = overdueCount(this.shown.rows);
    this.view.badge = count === 0 ? undefined : { value: count, tooltip: vscode.l10n.t('Overdue: {0}', count) };
    this.changed.fire();
  }
}

function rowNode(group: string, row: TodayRow): TodayNode {
  if ('entry' in row) {
    return { kind: 'entry', id: `${group}/entry:${row.id}`, tracked: row };
  }
  if ('late' in row) {
    return {
      kind: 'report-due',
      id: `${group}/report:${row.project.id}:${row.date}`,
      report: row,
      project: row.project,
    };
  }
  return { kind: 'note', id: `${group}/note:${row.path}`, note: row };
}

function bareItem(analysis: Analysis, node: TodayNode): vscode.TreeItem {
  switch (node.kind) {
    case 'today-section':
      return sectionItem(node.section);
    case 'entry':
      return entryItem(node.tracked, analysis.asOf);
    case 'report-due':
      return reportItem(analysis, node.report);
    case 'note':
      return meetingItem(analysis, node.note);
  }
}

function sectionItem({ id, head, rows }: TodaySection): vscode.TreeItem {
  const [label, icon] = head.kind === 'when' ? groupLook(head.group) : nameLook(id, head.name);
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.iconPath = new vscode.ThemeIcon(icon);
  item.description = String(rows.length);
  item.contextValue = head.kind === 'when' ? `today ${head.group}` : 'today name';
  item.accessibilityInformation = { label: `${label}, ${rows.length}` };
  return item;
}

function nameLook(id: string, name: string): readonly [label: string, icon: string] {
  return id.startsWith('owner:')
    ? [name || vscode.l10n.t('Nobody yet'), 'person']
    : [name || vscode.l10n.t('Without a project'), 'project'];
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
  item.accessibilityInformation = { label: `${vscode.l10n.t('Reports due')}, ${project.name}, ${item.description}` };
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
  item.contextValue = `planned ${note.kind}`;
  item.accessibilityInformation = { label: [note.title, item.description].filter(Boolean).join(', ') };
  const command = openLine(note.path, 0);
  return command ? Object.assign(item, { command }) : item;
}
