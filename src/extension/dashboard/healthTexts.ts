import { CAPS } from '../../core/health/words/capTexts';
import { limitText } from '../../core/health/words/limitTexts';
import { PARTS } from '../../core/health/words/partNames';
import { FORMULAS, PRINCIPLE_NAMES } from '../../core/health/words/principleTexts';
import { reasonText } from '../../core/health/words/reasonTexts';
import type { Evidence, HealthCap, HealthPart } from '../../core/model/health';
import type { Principle } from '../../core/model/principle';
import type { ResponseLimits } from '../../core/model/profile';
import { interfaceLocale } from '../locale';

/** What a cap says. */
export function capWords(cap: HealthCap): string {
  return CAPS[cap.reason][interfaceLocale()](cap.age);
}

/** The name of a principle. */
export function principleWords(principle: Principle): string {
  return PRINCIPLE_NAMES[interfaceLocale()][principle];
}

/** What counts in a principle, and the limits that are in force for the project. */
export function formulaWords(principle: Principle, limits: ResponseLimits): string {
  const locale = interfaceLocale();
  return [FORMULAS[principle][locale], limitText(principle, limits, locale)]
    .filter(Boolean)
    .join(locale === 'en' ? ' ' : '');
}

/** What a part of a principle is called. */
export function partWords(part: HealthPart): string {
  return PARTS[part.name]?.[interfaceLocale()] ?? part.name;
}

/** Why a record did what it did to a value. */
export function reasonWords({ reason, data }: Evidence): string {
  return reasonText(reason, data, interfaceLocale());
}
