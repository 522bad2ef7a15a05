import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import type { Log } from '../log';
import type { PageCode } from '../pageCode';
import { dashboardState } from './dashboardState';
import type { DashboardView } from './dashboardView';
import { type PageOwner, WebviewPage } from './webviewPage';

/** The dashboard's panel: draws each analysis and follows clicks. One for the window. */
export class DashboardPanel implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly page: WebviewPage;

  readonly onDidDispose: vscode.Event<void>;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly feed: AnalysisFeed,
    extension: vscode.Uri,
    code: PageCode,
    private current: DashboardView,
    private readonly remember: (view: DashboardView) => void,
    log: Log,
  ) {
    remember(current);
    const icon = (theme: string) => vscode.Uri.joinPath(extension, 'media', `dashboard-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.onDidDispose = panel.onDidDispose;
    this.store.add(panel);
    const { webview } = panel;
    const owner: PageOwner = {
      webview,
      isVisible: () => panel.visible,
      view: () => this.current,
      stateOf: (analysis, targets) => {
        const state = dashboardState(analysis, targets);
        panel.title = state.page.kind === 'project' ? state.page.header.title : vscode.l10n.t('Communication Health');
        return state;
      },
      go: (view) => this.go(view),
      travel: (back) => this.travel(back),
      log,
    };
    this.page = this.store.add(new WebviewPage(owner, feed, code));
    let wasVisible = panel.visible;
    this.store.add(
      panel.onDidChangeViewState(() => {
        // Its page is loaded anew when it comes into view, and not when it only gets the keyboard.
        if (panel.visible && !wasVisible) this.page.draw();
        wasVisible = panel.visible;
      }),
    );
  }

  /** What is shown now: the link to it, and an export of it, are made of this. */
  get view(): DashboardView {
    return this.current;
  }

  show(view: DashboardView): void {
    this.panel.reveal();
    this.go(view);
  }

  dispose(): void {
    this.store.dispose();
  }

  private go(view: DashboardView): void {
    this.current = view;
    this.remember(view);
    this.page.draw();
  }

  private travel(back: number): void {
    const today = this.feed.current?.asOf;
    const { day: _, ...view } = this.current;
    this.go(back === 0 || today === undefined ? view : { ...view, day: addDays(today, -back) });
  }
}
