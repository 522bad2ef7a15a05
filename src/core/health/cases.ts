import type { Evidence, EvidenceEffect, HealthComponent, HealthPart } from '../model/health';
import type { Principle } from '../model/principle';
import type { Span } from '../model/span';

/** One record in the light of one part of a principle. */
export interface Case {
  readonly path: string;
  readonly span: Span;
  readonly text: string;
  /** In 0…1 where it counts; `pending` and `left-out` are shown and do not. */
  readonly value: number | 'pending' | 'left-out';
  /** Key of `REASONS` in texts.ts. */
  readonly reason: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Working days taken or waited, for clocks. */
  readonly days?: number;
}

/** A part with the records behind it. */
export interface JudgedPart {
  readonly part: HealthPart;
  readonly cases: readonly Case[];
}

/**
 * Makes a part of its cases: the mean of what counts, null where nothing does.
 *
 * @param name key of `PARTS` in texts.ts
 * @param share of its component before rescaling, 0…1
 */
export function partOf(name: string, share: number, cases: readonly Case[]): JudgedPart {
  const values = cases.map(({ value }) => value).filter((value) => typeof value === 'number');
  const days = cases.flatMap(({ days }) => (days === undefined ? [] : [days])).sort((a, b) => a - b);
  const part: HealthPart = {
    name,
    share,
    value: values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null,
    kept: values.filter((value) => value === 1).length,
    counted: values.length,
    leftOut: cases.filter(({ value }) => value === 'left-out').length,
    ...(days.length > 0 ? { median: nearestRank(days, 0.5), p90: nearestRank(days, 0.9) } : {}),
  };
  return { part, cases };
}

/** A component together with the cases behind each part, from which the next steps are found. */
export interface JudgedComponent {
  readonly component: HealthComponent;
  readonly judged: readonly JudgedPart[];
}

/** A component: the mean of its parts that have a value, their shares rescaled (health.md, *Terms*). */
export function componentOf(principle: Principle, weight: number, parts: readonly JudgedPart[]): JudgedComponent {
  const component: HealthComponent = {
    principle,
    weight,
    value: meanOfParts(parts.map(({ part }) => part)),
    parts: parts.map(({ part }) => part),
    evidence: parts.flatMap(({ cases }) => cases.map(evidenceOf)),
  };
  return { component, judged: parts };
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
  return shares > 0 ? Math.min(1, Math.max(0, sum / shares)) : null;
}

function evidenceOf({ path, span, text, value, reason, data }: Case): Evidence {
  const effect: EvidenceEffect = typeof value === 'string' ? value : value === 1 ? 'raises' : 'lowers';
  return { path, span, effect, text, reason, data: data ?? {} };
}

/** The value at rank ⌈p·n⌉ of a sorted list. */
function nearestRank(sorted: readonly number[], p: number): number {
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? 0;
}
