import * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { DashboardPage } from './dashboardPage';
import type { DashboardPanel } from './dashboardPanel';

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
          const { pageFromText } = await import('./dashboardPage');
          await this.adopt(panel, pageFromText(rememberedPage(state)));
        },
      }),
    );
  }

  async show(page: DashboardPage): Promise<void> {
    if (this.open) {
      this.open.show(page);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      VIEW_TYPE,
      vscode.l10n.t('Communication Health'),
      vscode.ViewColumn.Active,
    );
    await this.adopt(panel, page);
  }

  dispose(): void {
    this.open?.dispose();
    this.store.dispose();
  }

  private async adopt(panel: vscode.WebviewPanel, page: DashboardPage): Promise<void> {
    const { DashboardPanel } = await import('./dashboardPanel');
    const opened = new DashboardPanel(panel, this.feed, this.extension, page);
    this.open = opened;
    opened.onDidDispose(() => {
      this.open = undefined;
      opened.dispose();
    });
  }
}

/** The page a panel was on before the window was reloaded; any other state counts as none. */
function rememberedPage(state: unknown): string {
  if (typeof state === 'object' && state !== null && 'page' in state && typeof state.page === 'string') {
    return state.page;
  }
  return '';
}
