import type { EntryKind } from './entry';
import type { Severity } from './finding';
import type { NoteKind } from './note';
import type { ResponseLimits, Weights, WorkCalendar } from './profile';

export type DateOrder = 'ymd' | 'dmy' | 'mdy';

/** Settings that change how a file is read. A change of these re-reads the workspace. */
export interface ReadingPolicy {
  /** Folder name → the kind of records in it (`meetings` → meeting). */
  readonly folders: ReadonlyMap<string, NoteKind>;
  /** Further heading words → entry kind. */
  readonly headings: ReadonlyMap<string, EntryKind>;
  /** How `12/01` reads; absent: only unambiguous forms are dates. */
  readonly dateOrder?: DateOrder;
}

/** Settings that change what is judged, not what is read. */
export interface JudgingPolicy {
  /** Rule id, or `principle/*`, → severity or off. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** Days that time-dependent rules look back. */
  readonly lookBack: number;
  readonly weights: Weights;
  readonly response: ResponseLimits;
  readonly calendar: WorkCalendar;
  /** Where several folders are open, what holds in each: the beginning of its notes' paths (`shop/`) → its own settings. */
  readonly folders?: ReadonlyMap<string, JudgingPolicy>;
}

export interface Policy {
  readonly reading: ReadingPolicy;
  readonly judging: JudgingPolicy;
}
