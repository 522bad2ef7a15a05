import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { loadPart } from '../parts/loadPart';
import { EntryDrag } from './entryDrag';
import { projectsChildren } from './projectsChildren';
import type { TreeNode } from './projectsNode';
import { projectsPlace } from './projectsPlace';
import { type TickAction, tickOnCheck } from './tickOnCheck';

const FILTER = 'rapport.projects.filter';

/** The Projects view: client, project, and what each project holds. */
export class ProjectsView implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly changed = this.store.add(new vscode.EventEmitter<void>());
  private readonly view: vscode.TreeView<TreeNode>;
  /** Rows are drawn from one analysis until the next is announced, so that rows and their children never mix two. */
  private shown: Analysis | undefined;
  private filter = '';

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly feed: AnalysisFeed,
    /** Where the filter is remembered. */
    private readonly memory: vscode.Memento,
    tick: TickAction,
  ) {
    this.view = this.store.add(
      vscode.window.createTreeView('rapport.projects', {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: true,
        manageCheckboxStateManually: true,
        dragAndDropController: new EntryDrag<TreeNode>(feed),
      }),
    );
    this.store.add(
      tickOnCheck(
        this.view,
        (node) => (node.kind === 'entry' ? node.tracked : undefined),
        tick,
        () => this.changed.fire(),
      ),
    );
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
    this.setFilter(memory.get(FILTER, ''));
  }

  /** Shows only rows whose client or project contains the words; all of them for an empty text. */
  setFilter(words: string): void {
    this.filter = words.trim();
    void this.memory.update(FILTER, this.filter);
    this.view.description = this.filter;
    void vscode.commands.executeCommand('setContext', 'rapport.filtered', this.filter !== '');
    this.changed.fire();
  }

  get currentFilter(): string {
    return this.filter;
  }

  async getTreeItem(node: TreeNode): Promise<vscode.TreeItem> {
    const { projectsItem } = await loadPart.judging();
    return this.shown ? projectsItem(this.shown, node) : new vscode.TreeItem('');
  }

  /** Waits for the first analysis, so that the view shows that it is busy instead of looking empty. */
  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    this.shown ??= await this.feed.ready();
    return projectsChildren(this.shown, node, this.filter);
  }

  selectedEntries(): readonly TrackedEntry[] {
    return this.view.selection.flatMap((node) => (node.kind === 'entry' ? node.tracked : []));
  }

  /**
   * Selects the row of an entry, or else of its note or project. A filter that hides it is lifted where the person asked.
   * False when the note stands in no project.
   */
  async reveal(path: string, entryId: string | undefined, asked: boolean): Promise<boolean> {
    this.shown ??= await this.feed.ready();
    let row = projectsPlace(this.shown, path, entryId, this.filter);
    if (!row && asked && this.filter !== '') {
      row = projectsPlace(this.shown, path, entryId, '');
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

  getParent(node: TreeNode): TreeNode | undefined {
    return node.parent;
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(analysis: Analysis): void {
    this.shown = analysis;
    this.changed.fire();
  }
}
