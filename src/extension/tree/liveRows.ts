import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { Finding } from '../../core/model/finding';
import type { Note } from '../../core/model/note';
import type { TrackedEntry } from '../../core/model/snapshot';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { projectAt } from './lateness';
import { drawingOf } from './rowLook';
import { type Look, type Row, ShownRows } from './shownRows';
import type { ReportDue } from './todayRows';

/** What a row may be of. */
interface Subject {
  readonly tracked?: TrackedEntry;
  readonly note?: Note;
  readonly finding?: Finding;
  readonly report?: ReportDue;
}

/** What a view shows of an analysis. */
export interface RowSource<Node> {
  /** The rows below a row, or the top rows. */
  readonly children: (analysis: Analysis, node: Node | undefined) => readonly Node[];
  /** Loads how rows look, with the first rows. */
  readonly loadItem: () => Promise<(analysis: Analysis, node: Node) => vscode.TreeItem>;
}

/** The rows of one view, kept up to date: a new analysis draws again what changed by it and leaves the rest as it stands. */
export class LiveRows<Node extends Row & Subject & { readonly parent?: Node }>
  implements vscode.TreeDataProvider<Node>, vscode.Disposable
{
  private readonly store = new DisposableStore();
  private readonly emitter = this.store.add(new vscode.EventEmitter<Node | Node[] | undefined>());
  private readonly rows = new ShownRows<Node>();
  /** Rows are drawn from one analysis until the next is announced, so that rows and their children never mix two. */
  private shown: Analysis | undefined;
  private itemOf: ((analysis: Analysis, node: Node) => vscode.TreeItem) | undefined;

  readonly onDidChangeTreeData = this.emitter.event;

  constructor(
    private readonly feed: AnalysisFeed,
    private readonly source: RowSource<Node>,
  ) {
    this.store.add(feed.onDidAnalyse((analysis) => this.show(analysis)));
  }

  /** The analysis that is drawn; waits for the first. */
  async analysis(): Promise<Analysis> {
    this.shown ??= await this.feed.ready();
    return this.shown;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.shown && this.itemOf ? this.itemOf(this.shown, node) : new vscode.TreeItem('');
    const drawing = drawingOf(item);
    // The editor remembers by its id that a row could not be opened, and would not look for what has come below it.
    item.id = drawing.opens ? node.id : `${node.id} alone`;
    this.rows.drawn(node, { ...drawing, of: this.shown ? madeOf(this.shown, node) : [] });
    return item;
  }

  /** Waits for the first analysis, so that the view shows that it is busy instead of looking empty. */
  async getChildren(node?: Node): Promise<Node[]> {
    this.itemOf ??= await this.source.loadItem();
    return this.rows.keep(node, this.source.children(await this.analysis(), node));
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  /** Draws one row again as it was, or the whole view after the question itself has changed. */
  redraw(node?: Node): void {
    this.emitter.fire(node);
  }

  dispose(): void {
    this.store.dispose();
  }

  private show(analysis: Analysis): void {
    this.shown = analysis;
    const { itemOf } = this;
    if (!itemOf) {
      return;
    }
    const changed = this.rows.changed(
      (node) => this.source.children(analysis, node),
      (node) => madeOf(analysis, node),
      (node) => drawingOf(itemOf(analysis, node)),
    );
    const rows = changed.filter((node) => node !== undefined);
    if (changed.length > 0) {
      this.emitter.fire(rows.length < changed.length ? undefined : rows);
    }
  }
}

/** Most rows are of one record, and say much: of what an edit leaves alone they need not be worked out again. */
function madeOf({ asOf, snapshot }: Analysis, { tracked, note, finding, report }: Subject): Look['of'] {
  const record = tracked ?? note ?? finding ?? report;
  if (!record) return [];
  const path = (tracked?.note ?? note)?.path;
  return [asOf, record, path === undefined ? undefined : projectAt(snapshot, path)];
}
