import { l10n } from 'vscode';
import type { HealthBand } from '../../core/model/profile';

/** A health band in words; null is the lack of evidence, which is not a band. */
export function bandWords(band: HealthBand | null): string {
  switch (band) {
    case 'on-track':
      return l10n.t('on track');
    case 'at-risk':
      return l10n.t('at risk');
    case 'off-track':
      return l10n.t('off track');
    case null:
      return l10n.t('not enough evidence');
  }
}

/** A score as shown: a whole number, rounded down so that it never looks like the next band; a dash where there is none. */
export function scoreWords(score: number | null): string {
  return score === null ? '–' : String(Math.floor(score));
}

/** The same among those of other weeks, where a dash would look like a line between two. */
export function weekScoreWords(score: number | null): string {
  return score === null ? l10n.t('n/a') : scoreWords(score);
}
