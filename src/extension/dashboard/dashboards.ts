import * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { loadPart } from '../parts/loadPart';
import type { DashboardPanel } from './dashboardPanel';
import { type DashboardPage, type DashboardView, START, viewFromText } from './dashboardView';

const VIEW_TYPE = 'rapport.dashboard';

/** Opens the dashboard, brings it back after a reload, and loads its code only then. */
export class Dashboards implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private open: DashboardPanel | undefined;

  constructor(
    private readonly feed: AnalysisFeed,
    private readonly extension: vscode.Uri,
  ) {
    this.store.add(
      vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => {
          await this.adopt(panel, viewFromText(rememberedView(state)));
        },
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
    const opened = new DashboardPanel(panel, this.feed, this.extension, view);
    this.open = opened;
    opened.onDidDispose(() => {
      this.open = undefined;
      opened.dispose();
    });
  }
}

/** The view a panel was on before the window was reloaded; any other state counts as none. */
function rememberedView(state: unknown): string {
  if (typeof state === 'object' && state !== null && 'view' in state && typeof state.view === 'string') {
    return state.view;
  }
  return '';
}
