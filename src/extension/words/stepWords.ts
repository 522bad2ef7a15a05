import { l10n } from 'vscode';
import type { LifecycleStep } from '../../core/model/entry';

/**
 * What an open record waits for.
 *
 * @param isInside whether somebody keeps it from the client: then it is not to be disclosed as it stands
 */
export function stepWords(step: LifecycleStep, isInside: boolean): string {
  switch (step) {
    case 'answered':
      return l10n.t('waits for an answer');
    case 'confirmed':
      return l10n.t('to be played back to the client');
    case 'disclosed':
      return isInside ? l10n.t('kept inside: say its effect, or rate it low') : l10n.t('to be disclosed to the client');
    case 'communicated':
      return l10n.t('to be communicated to the client');
    case 'agreed':
      return l10n.t('waits for the client’s agreement');
    case 'resolved':
      return l10n.t('to be resolved');
    case 'asked':
    case 'raised':
    case 'identified':
    case 'requested':
      return l10n.t('open');
  }
}

/** A step that has happened, before its date. */
export function stepDoneWords(step: LifecycleStep): string {
  switch (step) {
    case 'asked':
      return l10n.t('asked');
    case 'answered':
      return l10n.t('answered');
    case 'raised':
      return l10n.t('raised');
    case 'identified':
      return l10n.t('identified');
    case 'disclosed':
      return l10n.t('disclosed');
    case 'confirmed':
      return l10n.t('confirmed');
    case 'requested':
      return l10n.t('requested');
    case 'communicated':
      return l10n.t('communicated');
    case 'agreed':
      return l10n.t('agreed');
    case 'resolved':
      return l10n.t('resolved');
  }
}
