import type { Analysis } from '../model/analysis';
import type { LocalDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { WorkspaceHealth } from '../model/health';
import type { JudgingPolicy } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import type { NotesChange } from '../workspace/applyChange';
import { emptyParts, judgeParts, updateParts } from '../workspace/incremental';

/** What judges a snapshot. Both may remember by identity: parts of a snapshot that did not change are the same objects. */
export interface Judges {
  health(snapshot: Snapshot, asOf: LocalDate): WorkspaceHealth;
  findings(snapshot: Snapshot, health: WorkspaceHealth, judging: JudgingPolicy, asOf: LocalDate): readonly Finding[];
  /** Works out what the two will remember, piece by piece. */
  ahead?(snapshot: Snapshot, judging: JudgingPolicy, asOf: LocalDate): Iterable<void>;
}

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
export function composeEngine(judging: JudgingPolicy, today: LocalDate, judges: Judges): Engine {
  let parts = emptyParts(judging);
  let asOf = today;
  let version = 0;
  const analyse = (): Analysis => {
    const { snapshot } = parts;
    const health = judges.health(snapshot, asOf);
    version += 1;
    return { asOf, snapshot, health, findings: judges.findings(snapshot, health, parts.judging, asOf), version };
  };
  function* hear(news: News): Generator<void, Analysis> {
    if ('today' in news) asOf = news.today;
    else parts = 'change' in news ? updateParts(parts, news.change) : judgeParts(parts, news.judging);
    yield;
    yield* judges.ahead?.(parts.snapshot, parts.judging, asOf) ?? [];
    return analyse();
  }
  return {
    hear,
    update: (change) => last(hear({ change })),
    setToday: (today) => last(hear({ today })),
    setJudging: (policy) => last(hear({ judging: policy })),
  };
}

function last(steps: Generator<void, Analysis>): Analysis {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
