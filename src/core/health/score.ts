import type { HealthCap, HealthComponent } from '../model/health';
import type { HealthBand } from '../model/profile';

/** Coverage below which there is no score. */
const ENOUGH_EVIDENCE = 0.5;
const ONE_CAP = 74;
const MORE_CAPS = 49;

export interface Score {
  /** 0…100 after caps, or null. */
  readonly score: number | null;
  readonly uncapped: number | null;
  readonly coverage: number;
}

/** 100 · Σ wᵢvᵢ / Σ wᵢ over components that have a value; coverage is their share of all weights (health.md, *Score*). */
export function scoreOf(
  components: readonly Pick<HealthComponent, 'value' | 'weight'>[],
  caps: readonly HealthCap[],
): Score {
  let sum = 0;
  let covered = 0;
  let total = 0;
  for (const { value, weight } of components) {
    total += weight;
    if (value === null) continue;
    sum += value * weight;
    covered += weight;
  }
  const coverage = total > 0 ? covered / total : 0;
  if (covered === 0 || coverage < ENOUGH_EVIDENCE) return { score: null, uncapped: null, coverage };
  const uncapped = (100 * sum) / covered;
  return { score: Math.min(uncapped, ceilingOf(caps.length)), uncapped, coverage };
}

/** The highest score that so many caps allow. */
export function ceilingOf(caps: number): number {
  if (caps === 0) return 100;
  return caps === 1 ? ONE_CAP : MORE_CAPS;
}

/** ≥ 75 on track, 50 to 74 at risk, below off track. */
export function bandOf(score: number | null): HealthBand | null {
  if (score === null) return null;
  if (score >= 75) return 'on-track';
  return score >= 50 ? 'at-risk' : 'off-track';
}

const RANK: Readonly<Record<HealthBand, number>> = { 'off-track': 0, 'at-risk': 1, 'on-track': 2 };

/** Whether a person declares it better than the records say. */
export function isWatermelon(declared: HealthBand | null, band: HealthBand | null): boolean {
  return declared !== null && band !== null && RANK[declared] > RANK[band];
}
