import * as vscode from 'vscode';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { loadPart } from '../parts/loadPart';
import { EntryDrag } from './entryDrag';
import { LiveRows } from './liveRows';
import { projectsChildren } from './projectsChildren';
import type { TreeNode } from './projectsNode';
import { projectsPlace } from './projectsPlace';
import { stateRestrictedMode } from './restrictedMode';
import { type TickAction, tickOnCheck } from './tickOnCheck';
import { trackedOf } from './trackedOf';

const FILTER = 'rapport.projects.filter';

/** The Projects view: client, project, and what each project holds. */
export class ProjectsView implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly rows: LiveRows<TreeNode>;
  private readonly view: vscode.TreeView<TreeNode>;
  private filter = '';

  constructor(
    feed: AnalysisFeed,
    /** Where the filter is remembered. */
    private readonly memory: vscode.Memento,
    tick: TickAction,
  ) {
    this.rows = this.store.add(
      new LiveRows<TreeNode>(feed, {
        children: (analysis, node) => projectsChildren(analysis, node, this.filter),
        loadItem: async () => (await loadPart.judging()).projectsItem,
      }),
    );
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.projects', {
        treeDataProvider: this.rows,
        showCollapseAll: true,
        canSelectMany: true,
        manageCheckboxStateManually: true,
        dragAndDropController: new EntryDrag<TreeNode>(feed),
      }),
    );
    this.store.add(tickOnCheck(this.view, tick, (node) => this.rows.redraw(node)));
    this.store.add(stateRestrictedMode(this.view));
    this.setFilter(memory.get(FILTER, ''));
  }

  /** Shows only rows whose client or project contains the words; all of them for an empty text. */
  setFilter(words: string): void {
    this.filter = words.trim();
    void this.memory.update(FILTER, this.filter);
    this.view.description = this.filter;
    void vscode.commands.executeCommand('setContext', 'rapport.filtered', this.filter !== '');
    this.rows.redraw();
  }

  get currentFilter(): string {
    return this.filter;
  }

  selectedEntries(): readonly TrackedEntry[] {
    return this.view.selection.flatMap((node) => trackedOf(node) ?? []);
  }

  /**
   * Selects the row of an entry, or else of its note or project. A filter that hides it is lifted where the person asked.
   * False when the note stands in no project.
   */
  async reveal(path: string, entryId: string | undefined, asked: boolean): Promise<boolean> {
    const analysis = await this.rows.analysis();
    let row = projectsPlace(analysis, path, entryId, this.filter);
    if (!row && asked && this.filter !== '') {
      row = projectsPlace(analysis, path, entryId, '');
      if (row) {
        this.setFilter('');
      }
    }
    if (row) {
      await this.view.reveal(row, { select: true, focus: asked });
    }
    return row !== undefined;
  }

  get visible(): boolean {
    return this.view.visible;
  }

  dispose(): void {
    this.store.dispose();
  }
}
