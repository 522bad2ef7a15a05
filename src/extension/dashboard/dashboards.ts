import * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { Log } from '../log';
import { PAGE_OPTIONS } from '../pageCode';
import type { DashboardPanel } from './dashboardPanel';
import { type DashboardPage, type DashboardView, START, viewFromText, viewToText } from './dashboardView';
import type { DashboardCode, LoadDashboard } from './loadDashboard';

const VIEW_TYPE = 'rapport.dashboard';
/** Where the view is remembered: the page's own state is only kept when a window is closed in order, and a browser may be reloaded at any time. */
const VIEW_KEY = 'rapport.dashboard.view';

/** Opens the dashboard, and brings it back after a reload. */
export class Dashboards implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private open: DashboardPanel | undefined;

  constructor(
    private readonly feed: AnalysisFeed,
    private readonly loading: LoadDashboard,
    private readonly memory: vscode.Memento,
    private readonly log: Log,
  ) {
    this.store.add(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: (panel) => this.restore(panel),
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

  /** Asked twice while the code is loading, it opens one panel all the same. */
  async show(view: DashboardView): Promise<void> {
    const code = await this.loading.code();
    if (this.open) {
      this.open.show(view);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Communication Health'),
      vscode.ViewColumn.Active,
      PAGE_OPTIONS,
    );
    this.adopt(panel, code, view);
  }

  dispose(): void {
    this.open?.dispose();
    this.store.dispose();
  }

  /** Meanwhile somebody may have closed the panel, or asked for a view: then that one stays. */
  private async restore(panel: vscode.WebviewPanel): Promise<void> {
    const code = await this.loading.codeFor(panel);
    if (!code) return;
    if (this.open) {
      panel.dispose();
    } else {
      this.adopt(panel, code, viewFromText(this.memory.get(VIEW_KEY, '')));
    }
  }

  private adopt(panel: vscode.WebviewPanel, { DashboardPanel, pageCode }: DashboardCode, view: DashboardView): void {
    const remember = (shown: DashboardView) => void this.memory.update(VIEW_KEY, viewToText(shown));
    const opened = new DashboardPanel(panel, this.feed, this.loading.extension, pageCode, view, remember, this.log);
    this.open = opened;
    opened.onDidDispose(() => {
      if (this.open === opened) this.open = undefined;
      opened.dispose();
    });
  }
}
