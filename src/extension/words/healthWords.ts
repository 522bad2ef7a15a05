import { l10n } from 'vscode';
import type { Principle } from '../../core/model/principle';
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

/** The name of a principle. */
export function principleWords(principle: Principle): string {
  switch (principle) {
    case 'trust':
      return l10n.t('Trust');
    case 'goals':
      return l10n.t('Clear goals');
    case 'transparency':
      return l10n.t('Transparency');
    case 'listening':
      return l10n.t('Active listening');
    case 'reporting':
      return l10n.t('Regular reporting');
    case 'conflict':
      return l10n.t('Conflict');
    case 'expectations':
      return l10n.t('Expectations');
    case 'personal':
      return l10n.t('Personal touch');
    case 'tools':
      return l10n.t('Suitable tools');
    case 'records':
      return l10n.t('Records');
  }
}
