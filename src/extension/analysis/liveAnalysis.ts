import * as vscode from 'vscode';
import type { Engine, News } from '../../core/analysis/composeEngine';
import type { Analysis } from '../../core/model/analysis';
import type { LocalDate } from '../../core/model/date';
import type { JudgingPolicy } from '../../core/model/policy';
import type { NotesChange } from '../../core/workspace/applyChange';
import { DisposableStore } from '../disposableStore';
import { attempt, takeSteps } from '../inSlices';
import type { Log } from '../log';
import type { WorkspaceNotes } from '../notes/workspaceNotes';
import { loadPart } from '../parts/loadPart';
import type { AnalysisFeed } from './analysisFeed';

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
    /** Works out what the surfaces will ask for at once. Where that fails they ask later, of the same analysis. */
    private readonly ahead: (analysis: Analysis) => Iterable<void>,
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
      void this.tell({ today });
    }
  }

  setJudging(judging: JudgingPolicy): void {
    this.judging = judging;
    void this.tell({ judging });
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
    return this.tell({ change });
  }

  /** One after the other, each in slices; nothing is judged before the first notes have been read. */
  private tell(news: News): Promise<void> {
    this.work = this.work.then(async () => {
      let analysis: Analysis | undefined;
      try {
        const engine = await this.engine;
        analysis = engine && (await takeSteps(this.steps(engine, news)));
        if (!analysis) {
          return;
        }
      } catch (cause) {
        this.log.error('The analysis failed; what is shown is the one before', cause);
        return;
      }
      this.newest = analysis;
      this.emitter.fire(analysis);
    });
    return this.work;
  }

  private *steps(engine: Engine, news: News): Generator<void, Analysis> {
    const analysis = yield* engine.hear(news);
    yield* attempt(this.ahead(analysis), (cause) =>
      this.log.error('What is shown could not be worked out ahead', cause),
    );
    return analysis;
  }
}
