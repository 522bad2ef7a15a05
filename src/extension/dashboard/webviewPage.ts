import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { decodeToHost, type ToDashboard } from '../../dashboard/messages';
import type { DashboardState } from '../../dashboard/state';
import type { AnalysisFeed } from '../analysis/analysisFeed';
import { DisposableStore } from '../disposableStore';
import { showLine } from '../editor/openPlace';
import { inSlices } from '../inSlices';
import type { Log } from '../log';
import { PAGE_OPTIONS, type PageCode } from '../pageCode';
import { sayFailure } from '../sayFailure';
import { analysisOn, dayJobs } from './analysisOn';
import { dashboardHtml } from './dashboardHtml';
import type { DashboardView } from './dashboardView';
import { TargetTable } from './targets';
import { trendJobs } from './trends';

/** So many trends are worked out before anything is shown. */
const FEW = 2;

/** What differs between the panel and the view in the sidebar. */
export interface PageOwner {
  readonly webview: Pick<vscode.Webview, 'options' | 'html' | 'onDidReceiveMessage' | 'postMessage'>;
  readonly isVisible: () => boolean;
  /** What is to be shown now. */
  readonly view: () => DashboardView;
  readonly stateOf: (analysis: Analysis, targets: TargetTable) => DashboardState;
  /** Follows a click that leads to another view. */
  readonly go: (view: DashboardView) => void;
  /** Follows the slider to a day so many days before today. */
  readonly travel: (back: number) => void;
  /** Where what could not be drawn is written down. */
  readonly log: Log;
}

/** The dashboard's own page in a webview: sends it each new state, and follows what is clicked. */
export class WebviewPage implements vscode.Disposable {
  private readonly store = new DisposableStore();
  /** The targets of the newest state, and of the one before: a click may cross a new state on its way. */
  private tables: readonly { readonly version: number; readonly targets: TargetTable }[] = [];
  private version = 0;
  /** Counts what was asked to be drawn. */
  private turn = 0;
  private tellReady: () => void = () => undefined;
  /** Resolves when the page has told that it shows something; never where it is closed before. */
  private readonly pageReady = new Promise<void>((resolve) => {
    this.tellReady = resolve;
  });

  /** Draws at once what is known: the editor hands it over as soon as the page has loaded, and nobody has to ask first. */
  constructor(
    private readonly owner: PageOwner,
    private readonly feed: AnalysisFeed,
    code: PageCode,
  ) {
    const { webview } = owner;
    webview.options = PAGE_OPTIONS;
    this.store.add(webview.onDidReceiveMessage((message: unknown) => this.receive(message)));
    this.store.add(feed.onDidAnalyse(() => this.draw()));
    webview.html = dashboardHtml(code);
    this.draw();
  }

  dispose(): void {
    // What is being drawn is left: its page is gone.
    this.turn += 1;
    this.store.dispose();
  }

  /** Shows what the view is now. Asked again meanwhile, it leaves what it was at: whoever slides over days wants the one they stop at. */
  draw(): void {
    const analysis = this.feed.current;
    if (analysis && this.owner.isVisible()) {
      this.turn += 1;
      this.drawInTurn(analysis, this.turn).catch((cause: unknown) => this.failed(cause));
    }
  }

  /**
   * A past day is worked out before it is shown. A page of many projects is shown at once, and their trends follow; but the trends of the few that an
   * edit has changed are worked out sooner than a page is drawn twice.
   */
  private async drawInTurn(analysis: Analysis, turn: number): Promise<void> {
    const { page, day, period } = this.owner.view();
    const isWanted = () => this.turn === turn;
    if (!(await inSlices(dayJobs(analysis, day), isWanted)) || !isWanted()) return;
    const { snapshot, asOf } = analysisOn(analysis, day);
    const jobs = page.kind === 'project' ? [] : trendJobs(snapshot.projects, asOf, period);
    if (jobs.length > FEW) {
      this.show(analysis);
      // While the page loads, it has the machine to itself.
      await this.pageReady;
    }
    if ((await inSlices(jobs, isWanted)) && isWanted()) this.show(analysis);
  }

  private show(analysis: Analysis): void {
    const targets = new TargetTable(this.owner.view());
    const state = this.owner.stateOf(analysis, targets);
    this.version += 1;
    this.tables = [{ version: this.version, targets }, ...this.tables.slice(0, 1)];
    const message: ToDashboard = { type: 'show', version: this.version, state };
    void this.owner.webview.postMessage(message);
  }

  private receive(value: unknown): void {
    const message = decodeToHost(value);
    switch (message?.type) {
      case 'ready':
        this.tellReady();
        if (message.version < this.version) this.draw();
        return;
      case 'activate':
        this.follow(message.version, message.id).catch((cause: unknown) => {
          this.failed(cause);
          return sayFailure(this.owner.log);
        });
        return;
      case 'travel':
        this.owner.travel(message.back);
        return;
      case undefined:
        // Not a message of our own page: nothing else is ever acted on.
        return;
    }
  }

  private failed(cause: unknown): void {
    this.owner.log.error('The dashboard could not be drawn or followed', cause);
  }

  private async follow(version: number, id: number): Promise<void> {
    const target = this.tables.find((each) => each.version === version)?.targets.at(id);
    switch (target?.kind) {
      case 'place':
        return showLine(target.path, target.line);
      case 'view':
        return this.owner.go(target.view);
      case 'command':
        await vscode.commands.executeCommand(target.command, ...target.arguments);
    }
  }
}
