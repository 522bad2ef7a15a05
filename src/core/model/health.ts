import type { LocalDate } from './date';
import type { Principle } from './principle';
import type { HealthBand } from './profile';
import type { Span } from './span';

/** What a record did to a value. */
export type EvidenceEffect = 'raises' | 'lowers' | 'pending' | 'left-out';

/** A record behind a figure. */
export interface Evidence {
  readonly path: string;
  readonly span: Span;
  readonly effect: EvidenceEffect;
  /** The record in its own words (an entry's text, a meeting's title). */
  readonly text: string;
  /** Why, as a key of the health texts (`answered-late`, `no-goals`, `report-missed` …), with its values. */
  readonly reason: string;
  readonly data: Readonly<Record<string, string | number>>;
}

/** One part of a component, e.g. the clock of questions. */
export interface HealthPart {
  /** Key of the health texts, e.g. `questions-answered`. */
  readonly name: string;
  /** In 0…1, or null where nothing counts. */
  readonly value: number | null;
  /** Cases kept of those counted, where the part is a share. */
  readonly kept: number;
  readonly counted: number;
  /** The part's share of its component before rescaling, 0…1. */
  readonly share: number;
  /** Working days taken: median and 90th percentile (nearest rank), for clocks. */
  readonly median?: number;
  readonly p90?: number;
  /** Finished on an unknown day, or re-dated with agreement: counted here and nowhere else. */
  readonly leftOut: number;
}

export interface HealthComponent {
  readonly principle: Principle;
  readonly weight: number;
  /** In 0…1, or null: not applicable. */
  readonly value: number | null;
  readonly parts: readonly HealthPart[];
  readonly evidence: readonly Evidence[];
}

export type CapReason =
  | 'high-risk-undisclosed'
  | 'question-long-open'
  | 'concern-long-open'
  | 'reports-missing'
  | 'conflict-long-open';

/** Harm that an average must not hide. */
export interface HealthCap {
  readonly reason: CapReason;
  readonly path: string;
  readonly span: Span;
  readonly text: string;
  /** Age in working days. */
  readonly age: number;
}

export interface TrendPoint {
  readonly asOf: LocalDate;
  readonly score: number | null;
}

/** A record that would raise the score most if it were put right. */
export interface NextStep {
  readonly principle: Principle;
  readonly path: string;
  readonly span: Span;
  readonly text: string;
  /** Key of the health texts: what to do. */
  readonly todo: string;
  /** Points by which the score rises if this step alone is done today and written down, unrounded; none where `noGain` says why. */
  readonly gain: number;
  /** Why it gains nothing. */
  readonly noGain?: NoGain;
}

/**
 * Why a step gains nothing now: other caps hold the score (`capped`); it lifts a cap that holds nothing back (`lifts-cap`); its limit has passed (`late`);
 * it is over, and counts the next time (`next-time`); what it gains is known once it is done (`unsure`).
 */
export type NoGain = 'capped' | 'lifts-cap' | 'late' | 'next-time' | 'unsure';

export interface ProjectHealth {
  readonly projectId: string;
  readonly clientId: string | undefined;
  readonly asOf: LocalDate;
  /** 0…100 after caps, unrounded; null below half coverage. */
  readonly score: number | null;
  /** Before caps. */
  readonly uncapped: number | null;
  /** 0…1: weight of the components that have a value. */
  readonly coverage: number;
  readonly band: HealthBand | null;
  readonly declared: HealthBand | null;
  /** Declared better than computed. */
  readonly watermelon: boolean;
  readonly components: readonly HealthComponent[];
  readonly caps: readonly HealthCap[];
  /** The principle with the lowest value, or null where none can be better. */
  readonly lowest: Principle | null;
  readonly doNext: readonly NextStep[];
}

/** A client, or the portfolio: the mean of the projects that have a score. */
export interface CombinedHealth {
  readonly score: number | null;
  readonly band: HealthBand | null;
  /** Projects with a score, of all active ones. */
  readonly scored: number;
  readonly active: number;
}

export interface WorkspaceHealth {
  readonly asOf: LocalDate;
  readonly projects: readonly ProjectHealth[];
  readonly clients: ReadonlyMap<string, CombinedHealth>;
  readonly portfolio: CombinedHealth;
}
