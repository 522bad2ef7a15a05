import type * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { SLICE } from '../inSlices';
import type { AnalysisFeed } from './analysisFeed';

/**
 * A feed whose listeners are told one after the other, each in a turn of its own, so that together they do not keep the extension host from what waits
 * there. Who is late is told of the newest analysis alone. For what may be shown a moment later than the problems and the dashboard.
 */
export class InTurn implements AnalysisFeed {
  private readonly waiting = new Set<(analysis: Analysis) => unknown>();
  private readonly listeners = new Set<(analysis: Analysis) => unknown>();
  private readonly subscription: vscode.Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly feed: AnalysisFeed) {
    this.subscription = feed.onDidAnalyse(() => {
      for (const listener of this.listeners) this.waiting.add(listener);
      // What goes first has worked for a slice by then; what it sends leaves the extension host at the end of that turn, so the next one is ours.
      this.timer ??= setTimeout(() => this.tellInNextTurn(), SLICE);
    });
  }

  readonly onDidAnalyse: vscode.Event<Analysis> = (listener, self, disposables) => {
    const bound = (analysis: Analysis) => listener.call(self, analysis);
    this.listeners.add(bound);
    const subscription = {
      dispose: () => {
        this.listeners.delete(bound);
        this.waiting.delete(bound);
      },
    };
    disposables?.push(subscription);
    return subscription;
  };

  get current(): Analysis | undefined {
    return this.feed.current;
  }

  ready(): Promise<Analysis> {
    return this.feed.ready();
  }

  settle(): Promise<void> {
    return this.feed.settle();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private tellNext(): void {
    const [next] = this.waiting;
    this.timer = undefined;
    if (!next) return;
    this.waiting.delete(next);
    if (this.waiting.size > 0) this.tellInNextTurn();
    const { current } = this.feed;
    if (current) next(current);
  }

  private tellInNextTurn(): void {
    this.timer = setTimeout(() => this.tellNext(), 0);
  }
}
