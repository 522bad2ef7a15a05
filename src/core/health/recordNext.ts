import type { HealthComponent } from '../model/health';
import type { Locale } from '../model/locale';
import type { Principle } from '../model/principle';
import { MISSING } from './words/principleTexts';

/** Nobody needs a conflict for the sake of a figure; and the meetings that goals are missing from are those that records are. */
const NOT_ASKED_FOR: ReadonlySet<Principle> = new Set(['conflict', 'records']);

/** What to record next, kindly, where principles have no evidence: what carries most weight first. */
export function recordNext(
  components: readonly Pick<HealthComponent, 'principle' | 'value' | 'weight'>[],
  locale: Locale,
): readonly string[] {
  return components
    .filter(({ principle, value }) => value === null && !NOT_ASKED_FOR.has(principle))
    .sort((a, b) => b.weight - a.weight)
    .map(({ principle }) => MISSING[principle][locale]);
}
