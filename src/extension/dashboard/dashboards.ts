import * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { Log } from '../log';
import { loadPart } from '../parts/loadPart';
import type { DashboardPanel } from './dashboardPanel';
import { type DashboardPage, type DashboardView, START, viewFromText, viewToText } from './dashboardView';

const VIEW_TYPE = 'rapport.dashboard';
/** Where the view is remembered: the page's own state is only kept when a window is closed in order, and a browser may be reloaded at any time. */
const VIEW_KEY = 'rapport.dashboard.view';

/** Opens the dashboard, brings it back after a reload, and loads its code only then. */
export class Dashboards implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private open: DashboardPanel | undefined;

  constructor(
    private readonly feed: AnalysisFeed,
    private readonly extension: vscode.Uri,
    private readonly memory: vscode.Memento,
    private readonly log: Log,
  ) {
    this.store.add(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel) => this.adopt(panel, viewFromText(this.memory.get(VIEW_KEY, ''))),
      }),
    );
  }

  /** The view that is open, or else the first. */
  get view(): DashboardView {
    return this.open?.view ?? START;
  }

  /** Goes to a page; the day and the filters stay as they are. */
  showPage(page: DashboardPage): Promise<void> {
    return this.show({ ...this.view, page });
  }

  async show(view: DashboardView): Promise<void> {
    if (this.open) {
      this.open.show(view);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Communication Health'),
      vscode.ViewColumn.Active,
    );
    await this.adopt(panel, view);
  }

  dispose(): void {
    this.open?.dispose();
    this.store.dispose();
  }

  private async adopt(panel: vscode.WebviewPanel, view: DashboardView): Promise<void> {
    const { DashboardPanel } = await loadPart.dashboard();
    const remember = (shown: DashboardView) => void this.memory.update(VIEW_KEY, viewToText(shown));
    const opened = new DashboardPanel(panel, this.feed, this.extension, view, remember, this.log);
    this.open = opened;
    opened.onDidDispose(() => {
      this.open = undefined;
      opened.dispose();
    });
  }
}
