import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { loadPart } from '../parts/loadPart';
import { overdueWords } from '../words/overdueWords';
import { EntryDrag } from './entryDrag';
import { LiveRows } from './liveRows';
import { type TickAction, tickOnCheck } from './tickOnCheck';
import { TODAY_GROUPINGS, type TodayGrouping, todaySections } from './todayGroups';
import { type TodayNode, todayChildren } from './todayNode';
import { overdueCount, todayOf } from './todayRows';
import { trackedOf } from './trackedOf';

/** What a drop onto a row means: a new day, which is asked for unless the row says which. */
export type RedateEntries = (dropped: readonly TrackedEntry[], date: LocalDate | undefined) => unknown;

const GROUPING = 'rapport.today.grouping';

/** The Today view: what is late, what is due, whom we wait for, what to prepare. */
export class TodayView implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly rows: LiveRows<TodayNode>;
  private readonly view: vscode.TreeView<TodayNode>;

  constructor(
    feed: AnalysisFeed,
    /** Where the grouping is remembered. */
    private readonly memory: vscode.Memento,
    tick: TickAction,
    redate: RedateEntries,
  ) {
    this.rows = this.store.add(
      new LiveRows<TodayNode>(feed, {
        children: (analysis, node) =>
          todayChildren(node ? [] : todaySections(todayOf(analysis), analysis.snapshot, this.grouping), node),
        loadItem: async () => (await loadPart.judging()).todayItem,
      }),
    );
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.today', {
        treeDataProvider: this.rows,
        canSelectMany: true,
        manageCheckboxStateManually: true,
        dragAndDropController: new EntryDrag<TodayNode>(feed, (target, dropped) => {
          const day = dayOf(target, feed.current?.asOf);
          return day && redate(dropped, day === 'ask' ? undefined : day);
        }),
      }),
    );
    this.store.add(tickOnCheck(this.view, tick, (node) => this.rows.redraw(node)));
    this.store.add(feed.onDidAnalyse((analysis) => this.count(analysis)));
  }

  get grouping(): TodayGrouping {
    const remembered = this.memory.get<string>(GROUPING);
    return TODAY_GROUPINGS.find((each) => each === remembered) ?? 'due';
  }

  setGrouping(grouping: TodayGrouping): void {
    void this.memory.update(GROUPING, grouping);
    this.rows.redraw();
  }

  selectedEntries(): readonly TrackedEntry[] {
    return this.view.selection.flatMap((node) => trackedOf(node) ?? []);
  }

  dispose(): void {
    this.store.dispose();
  }

  private count(analysis: Analysis): void {
    const rows = todayOf(analysis);
    const value = overdueCount(rows);
    const tooltip = overdueWords(rows).join(' · ');
    if (tooltip !== (this.view.badge?.tooltip ?? '')) {
      this.view.badge = value === 0 ? undefined : { value, tooltip };
    }
  }
}

/** The day that a row stands for: today, a day this week that is asked for, or that of an entry which is not late yet. */
function dayOf(node: TodayNode, asOf: LocalDate | undefined): LocalDate | 'ask' | undefined {
  if (node.kind === 'today-section' && node.section.head.kind === 'when') {
    const { group } = node.section.head;
    return group === 'today' ? asOf : group === 'week' ? 'ask' : undefined;
  }
  const due = node.kind === 'entry' ? node.tracked.entry.due?.value : undefined;
  return due !== undefined && asOf !== undefined && due >= asOf ? due : undefined;
}
