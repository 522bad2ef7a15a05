import * as vscode from 'vscode';
import { createEngine } from '../../core/analysis/engine';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { JudgingPolicy } from '../../core/model/policy';
import { DisposableStore } from '../disposableStore';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import type { AnalysisFeed } from './analysisFeed';

/** Runs the engine over what is read and hands each new analysis to whoever shows something. */
export class LiveAnalysis implements AnalysisFeed, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly emitter = this.store.add(new vscode.EventEmitter<Analysis>());
  private readonly engine: ReturnType<typeof createEngine>;
  private newest: Analysis | undefined;

  readonly onDidAnalyse = this.emitter.event;

  constructor(notes: WorkspaceNotes, judging: JudgingPolicy, today: LocalDate) {
    this.engine = createEngine(judging, today);
    this.store.add(notes.onDidRead((change) => this.publish(this.engine.update(change))));
  }

  get current(): Analysis | undefined {
    return this.newest;
  }

  ready(): Promise<Analysis> {
    if (this.newest) {
      return Promise.resolve(this.newest);
    }
    return new Promise((resolve) => {
      const once = this.onDidAnalyse((analysis) => {
        once.dispose();
        resolve(analysis);
      });
    });
  }

  setToday(today: LocalDate): void {
    if (this.newest && this.newest.asOf !== today) {
      this.publish(this.engine.setToday(today));
    }
  }

  setJudging(judging: JudgingPolicy): void {
    this.publish(this.engine.setJudging(judging));
  }

  dispose(): void {
    this.store.dispose();
  }

  private publish(analysis: Analysis): void {
    this.newest = analysis;
    this.emitter.fire(analysis);
  }
}
