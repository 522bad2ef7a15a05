import { last } from '../lazy/last';
import type { Analysis } from '../model/analysis';
import type { LocalDate } from '../model/date';
import type { JudgingPolicy } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import type { NotesChange } from '../workspace/applyChange';
import { emptyParts, judgeParts, updateInSteps } from '../workspace/incremental';

/** Judges a snapshot, piece by piece. It may remember by identity: parts of a snapshot that did not change are the same objects. */
export type Judge = (
  snapshot: Snapshot,
  judging: JudgingPolicy,
  asOf: LocalDate,
) => Generator<void, Pick<Analysis, 'health' | 'findings'>>;

/** What an engine is told. */
export type News =
  | { readonly change: NotesChange }
  | { readonly today: LocalDate }
  | { readonly judging: JudgingPolicy };

/** The one thing of the core that changes: it takes in what happens and gives an analysis of all that is known. */
export interface Engine {
  update(change: NotesChange): Analysis;
  setToday(today: LocalDate): Analysis;
  setJudging(judging: JudgingPolicy): Analysis;
  /** The same of any news in steps, between which others may have their turn; nothing else may be asked of the engine until they are through. */
  hear(news: News): Generator<void, Analysis>;
}

/** Makes an engine of a workspace in which nothing has been read yet. */
export function composeEngine(judging: JudgingPolicy, today: LocalDate, judge: Judge): Engine {
  let parts = emptyParts(judging);
  let asOf = today;
  let version = 0;
  function* hear(news: News): Generator<void, Analysis> {
    if ('today' in news) asOf = news.today;
    else parts = 'change' in news ? yield* updateInSteps(parts, news.change) : judgeParts(parts, news.judging);
    yield;
    const { snapshot } = parts;
    const judged = yield* judge(snapshot, parts.judging, asOf);
    version += 1;
    return { asOf, snapshot, ...judged, version };
  }
  return {
    hear,
    update: (change) => last(hear({ change })),
    setToday: (today) => last(hear({ today })),
    setJudging: (policy) => last(hear({ judging: policy })),
  };
}
