import * as vscode from 'vscode';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { Log } from '../log';
import { loadPart } from '../parts/loadPart';
import type { Dashboards } from './dashboards';
import { START } from './dashboardView';

const VIEW_ID = 'rapport.health';

/** The compact dashboard in the sidebar: every project in a few lines; a click opens it in the panel. Its code is loaded when it is first seen. */
export class HealthView implements vscode.Disposable {
  private readonly store = new DisposableStore();

  constructor(feed: AnalysisFeed, dashboards: Dashboards, extension: vscode.Uri, log: Log) {
    this.store.add(
      vscode.window.registerWebviewViewProvider(VIEW_ID, {
        resolveWebviewView: async (view) => {
          const { WebviewPage, compactState } = await loadPart.dashboard();
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
            extension,
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
