import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import { decodeToHost, type ToDashboard } from '../../dashboard/messages';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { showLine } from '../editor/openPlace';
import { dashboardHtml } from './dashboardHtml';
import { dashboardState } from './dashboardState';
import { type DashboardView, viewToText } from './dashboardView';
import { type Target, TargetTable } from './targets';

/** The dashboard's panel: draws each analysis and follows clicks. One for the window. */
export class DashboardPanel implements vscode.Disposable {
  private readonly store = new DisposableStore();
  /** The targets of the newest state, and of the one before: a click may cross a new state on its way. */
  private tables: readonly { readonly version: number; readonly targets: TargetTable }[] = [];
  private version = 0;
  private loaded = false;

  readonly onDidDispose: vscode.Event<void>;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly feed: AnalysisFeed,
    extension: vscode.Uri,
    private current: DashboardView,
  ) {
    const { webview } = panel;
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extension, 'dist'), vscode.Uri.joinPath(extension, 'media')],
    };
    const icon = (theme: string) => vscode.Uri.joinPath(extension, 'media', `dashboard-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    webview.html = dashboardHtml(webview, extension);
    this.onDidDispose = panel.onDidDispose;
    this.store.add(panel);
    this.store.add(webview.onDidReceiveMessage((message: unknown) => this.receive(message)));
    this.store.add(feed.onDidAnalyse(() => this.draw()));
    this.store.add(panel.onDidChangeViewState(() => this.draw()));
  }

  /** What is shown now: the link to it, and an export of it, are made of this. */
  get view(): DashboardView {
    return this.current;
  }

  show(view: DashboardView): void {
    this.current = view;
    this.panel.reveal();
    this.draw();
  }

  dispose(): void {
    this.store.dispose();
  }

  private draw(): void {
    const analysis = this.feed.current;
    if (!analysis || !this.loaded || !this.panel.visible) {
      return;
    }
    const targets = new TargetTable(this.current);
    const state = dashboardState(analysis, targets);
    this.version += 1;
    this.tables = [{ version: this.version, targets }, ...this.tables.slice(0, 1)];
    this.panel.title = state.page.kind === 'project' ? state.page.header.title : vscode.l10n.t('Communication Health');
    const message: ToDashboard = { type: 'show', version: this.version, remember: viewToText(this.current), state };
    void this.panel.webview.postMessage(message);
  }

  private receive(value: unknown): void {
    const message = decodeToHost(value);
    switch (message?.type) {
      case 'ready':
        this.loaded = true;
        void this.feed.ready().then(() => this.draw());
        return;
      case 'activate': {
        const table = this.tables.find((each) => each.version === message.version);
        const target = table?.targets.at(message.id);
        if (target) {
          void this.follow(target);
        }
        return;
      }
      case 'travel':
        this.travel(message.back);
        return;
      case undefined:
        // Not a message of this panel's own page: nothing else is ever acted on.
        return;
    }
  }

  private travel(back: number): void {
    const today = this.feed.current?.asOf;
    const { day: _, ...view } = this.current;
    this.current = back === 0 || today === undefined ? view : { ...view, day: addDays(today, -back) };
    this.draw();
  }

  private async follow(target: Target): Promise<void> {
    switch (target.kind) {
      case 'place':
        return showLine(target.path, target.line);
      case 'view':
        this.current = target.view;
        return this.draw();
      case 'command':
        await vscode.commands.executeCommand(target.command, ...target.arguments);
    }
  }
}
