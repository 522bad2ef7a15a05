import type { HealthPart } from '../model/health';
import type { Locale } from '../model/locale';
import { countOf, FEW } from './countOf';
import { HEALTH_TABLE_WORDS } from './words/tableWords';

/** How a value is told. */
export interface Figure {
  readonly value: string;
  /** The cases behind it: `2 of 3`, or how many records where that tells nothing. */
  readonly count: string;
  /** So few cases that a share of them would say too much: their count alone is told. */
  readonly isFew: boolean;
}

/** A share in 0…1 as a whole percentage. */
export function percentWords(share: number): string {
  return `${Math.round(100 * share)}%`;
}

/** A value in words, and the cases behind it. */
export function figureWords(
  value: number | null,
  parts: readonly Pick<HealthPart, 'value' | 'kept' | 'counted'>[],
  locale: Locale,
): Figure {
  const words = HEALTH_TABLE_WORDS[locale];
  if (value === null) return { value: words.notApplicable, count: '', isFew: false };
  const { kept, counted, isShare } = countOf(parts);
  const isFew = isShare && counted < FEW;
  return {
    value: isFew ? '–' : percentWords(value),
    count: isShare ? words.of(kept, counted) : words.cases(counted),
    isFew,
  };
}
