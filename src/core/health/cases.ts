import type { LocalDate } from '../model/date';
import type { Evidence, EvidenceEffect, HealthComponent, HealthPart } from '../model/health';
import type { Principle } from '../model/principle';
import type { Span } from '../model/span';
import type { PartName } from './words/partNames';
import type { ReasonKey } from './words/reasonTexts';

/** Where a record stands, and what it says in its own words. */
export interface CaseRecord {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
}

/** One record in the light of one part of a principle. Made by the thousand: a record's place is shared, not copied. */
export interface Case {
  readonly record: CaseRecord;
  /** In 0…1 where it counts; `pending` and `left-out` are shown and do not. */
  readonly value: number | 'pending' | 'left-out';
  readonly reason: ReasonKey;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Working days taken or waited, for clocks, and how many there may be. */
  readonly days?: number;
  readonly limit?: number;
  /** Its value if what is to be done about it were done today and written down; absent where that would be too late to count. */
  readonly ifDone?: number;
  /** The last day on which it was in time, where that has passed. */
  readonly until?: LocalDate;
}

/** A part with the records behind it. */
export interface JudgedPart {
  readonly part: HealthPart;
  readonly cases: readonly Case[];
}

/** A principle with its parts, from which evidence and the next steps are drawn. */
export interface JudgedComponent {
  readonly principle: Principle;
  readonly weight: number;
  /** In 0…1, or null: not applicable. */
  readonly value: number | null;
  readonly judged: readonly JudgedPart[];
}

/**
 * Makes a part of its cases: the mean of what counts, null where nothing does.
 *
 * @param share of its component before rescaling, 0…1
 */
export function partOf(name: PartName, share: number, cases: readonly Case[]): JudgedPart {
  let [sum, counted, kept, leftOut] = [0, 0, 0, 0];
  const days: number[] = [];
  for (const each of cases) {
    if (each.value === 'left-out') leftOut += 1;
    if (typeof each.value !== 'number') continue;
    sum += each.value;
    counted += 1;
    if (each.value === 1) kept += 1;
    if (each.days !== undefined) days.push(each.days);
  }
  const value = counted > 0 ? sum / counted : null;
  return { part: { name, share, value, kept, counted, leftOut, ...ranksOf(days) }, cases };
}

/** A component: the mean of its parts that have a value, their shares rescaled (docs/health.md). */
export function componentOf(principle: Principle, weight: number, judged: readonly JudgedPart[]): JudgedComponent {
  return { principle, weight, value: meanOfParts(judged.map(({ part }) => part)), judged };
}

/** The component as it is shown, every case as evidence. */
export function withEvidence({ principle, weight, value, judged }: JudgedComponent): HealthComponent {
  return {
    principle,
    weight,
    value,
    parts: judged.map(({ part }) => part),
    evidence: judged.flatMap(({ cases }) => cases.map(evidenceOf)),
  };
}

/** The weighted mean of the parts that are not n/a, or null. */
export function meanOfParts(parts: readonly Pick<HealthPart, 'value' | 'share'>[]): number | null {
  let sum = 0;
  let shares = 0;
  for (const { value, share } of parts) {
    if (value === null) continue;
    sum += value * share;
    shares += share;
  }
  // Rounding must not carry a mean out of its range.
  return shares > 0 ? Math.min(1, Math.max(0, sum / shares)) : null;
}

function evidenceOf({ record: { path, span, text }, value, reason, data, days, limit }: Case): Evidence {
  const effect: EvidenceEffect = typeof value === 'string' ? value : value === 1 ? 'raises' : 'lowers';
  const clock: Evidence['data'] = days === undefined || limit === undefined ? {} : { days, limit };
  return { path, span, effect, text, reason, data: data ?? clock };
}

function ranksOf(days: number[]): Pick<HealthPart, 'median' | 'p90'> {
  if (days.length === 0) return {};
  const sorted = days.sort((a, b) => a - b);
  return { median: nearestRank(sorted, 0.5), p90: nearestRank(sorted, 0.9) };
}

/** The value at rank ⌈p·n⌉ of a sorted list. */
function nearestRank(sorted: readonly number[], p: number): number {
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}
