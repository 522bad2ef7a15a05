import { l10n } from 'vscode';
import type { LifecycleStep } from '../../core/model/entry';

/** What an open record waits for. */
export function stepWords(step: LifecycleStep): string {
  switch (step) {
    case 'answered':
      return l10n.t('waits for an answer');
    case 'confirmed':
      return l10n.t('to be played back to the client');
    case 'disclosed':
      return l10n.t('to be disclosed to the client');
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
