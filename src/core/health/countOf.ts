import type { HealthPart } from '../model/health';

/** Below this many cases a share is told as a count alone (health.md). */
export const FEW = 3;

/** How many cases stand behind a value, and whether "2 of 3" tells it: a meeting whose goals count by halves is neither kept nor missed. */
export interface Count {
  readonly kept: number;
  readonly counted: number;
  readonly isShare: boolean;
}

/** The cases of a part, or of all parts of a principle. */
export function countOf(parts: readonly Pick<HealthPart, 'value' | 'kept' | 'counted'>[]): Count {
  return {
    kept: parts.reduce((sum, part) => sum + part.kept, 0),
    counted: parts.reduce((sum, part) => sum + part.counted, 0),
    isShare: parts.every(({ value, kept, counted }) => Math.abs((value ?? 0) * counted - kept) < 1e-9),
  };
}
