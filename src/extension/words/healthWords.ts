import { l10n } from 'vscode';
import { BAND_NAMES } from '../../core/health/words/bandNames';
import type { HealthBand } from '../../core/model/profile';
import { interfaceLocale } from '../locale';

/** A health band in words; null is the lack of evidence, which is not a band. */
export function bandWords(band: HealthBand | null): string {
  return BAND_NAMES[interfaceLocale()][band ?? 'none'];
}

/** A score as shown: a whole number, rounded down so that it never looks like the next band; a dash where there is none. */
export function scoreWords(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score));
}

/** The same among those of other weeks, where a dash would look like a line between two. */
export function weekScoreWords(score: number | null): string {
  return score === null ? l10n.t('n/a') : scoreWords(score);
}
