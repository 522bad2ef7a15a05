import * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { Log } from '../log';
import type { Dashboards } from './dashboards';
import { START } from './dashboardView';
import type { LoadDashboard } from './loadDashboard';

const VIEW_ID = 'rapport.health';

/** The compact dashboard in the sidebar: every project in a few lines; a click opens it in the panel. Its code is loaded when it is first seen. */
export class HealthView implements vscode.Disposable {
  private readonly store = new DisposableStore();

  constructor(feed: AnalysisFeed, dashboards: Dashboards, loading: LoadDashboard, log: Log) {
    this.store.add(
      vscode.window.registerWebviewViewProvider(VIEW_ID, {
        resolveWebviewView: async (view) => {
          const code = await loading.codeFor(view);
          if (!code) return;
          const { WebviewPage, compactState, pageCode } = code;
          const page = new WebviewPage(
            {
              webview: view.webview,
              isVisible: () => view.visible,
              view: () => START,
              stateOf: compactState,
              go: (target) => void dashboards.show(target),
              travel: () => undefined,
              log,
            },
            feed,
            pageCode,
          );
          const visibility = view.onDidChangeVisibility(() => page.draw());
          view.onDidDispose(() => {
            visibility.dispose();
            page.dispose();
          });
        },
      }),
    );
  }

  dispose(): void {
    this.store.dispose();
  }
}
