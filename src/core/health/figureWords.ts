import type { HealthPart } from '../model/health';
import type { Locale } from '../model/locale';
import { countOf, FEW } from './countOf';
import { HEALTH_TABLE_WORDS } from './words/tableWords';

/** A value in words, and the cases behind it: a share of a few cases is told as their count alone. */
export function figureWords(
  value: number | null,
  parts: readonly Pick<HealthPart, 'value' | 'kept' | 'counted'>[],
  locale: Locale,
): readonly [value: string, count: string] {
  const words = HEALTH_TABLE_WORDS[locale];
  if (value === null) return [words.notApplicable, ''];
  const { kept, counted, isShare } = countOf(parts);
  const percent = `${Math.round(100 * value)} %`;
  if (!isShare) return [percent, words.cases(counted)];
  return [counted < FEW ? '–' : percent, words.of(kept, counted)];
}
