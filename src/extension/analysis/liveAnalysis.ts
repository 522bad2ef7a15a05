import * as vscode from 'vscode';
import type { createEngine } from '../../core/analysis/engine';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { JudgingPolicy } from '../../core/model/policy';
import type { NotesChange } from '../../core/workspace/applyChange';
import { DisposableStore } from '../disposableStore';
import type { Log } from '../log';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import { loadPart } from '../parts/loadPart';
import type { AnalysisFeed } from './analysisFeed';

type Engine = ReturnType<typeof createEngine>;

/** Runs the engine over what is read and hands each new analysis to whoever shows something. The engine is loaded with the first notes. */
export class LiveAnalysis implements AnalysisFeed, vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly emitter = this.store.add(new vscode.EventEmitter<Analysis>());
  private engine: Promise<Engine> | undefined;
  private work: Promise<void> = Promise.resolve();
  private newest: Analysis | undefined;

  readonly onDidAnalyse = this.emitter.event;

  constructor(
    notes: WorkspaceNotes,
    private judging: JudgingPolicy,
    private today: LocalDate,
    private readonly log: Log,
  ) {
    this.store.add(notes.onDidRead((change) => void this.update(change)));
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

  settle(): Promise<void> {
    return this.work;
  }

  setToday(today: LocalDate): void {
    if (this.today !== today) {
      this.today = today;
      void this.whenLoaded((engine) => engine.setToday(today));
    }
  }

  setJudging(judging: JudgingPolicy): void {
    this.judging = judging;
    void this.whenLoaded((engine) => engine.setJudging(judging));
  }

  dispose(): void {
    this.store.dispose();
  }

  private update(change: NotesChange): Promise<void> {
    this.engine ??= loadPart
      .judging()
      .then(({ createEngine }) =>
        createEngine(this.judging, this.today, ({ error, rule }) => this.log.error(`The rule ${rule} failed`, error)),
      );
    return this.whenLoaded((engine) => engine.update(change));
  }

  /** One step after the other; nothing is judged before the first notes have been read. */
  private whenLoaded(step: (engine: Engine) => Analysis): Promise<void> {
    this.work = this.work.then(async () => {
      let analysis: Analysis;
      try {
        const engine = await this.engine;
        if (!engine) {
          return;
        }
        analysis = step(engine);
      } catch (cause) {
        this.log.error('The analysis failed; what is shown is the one before', cause);
        return;
      }
      this.newest = analysis;
      this.emitter.fire(analysis);
    });
    return this.work;
  }
}
