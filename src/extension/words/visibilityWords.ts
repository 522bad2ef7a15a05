import { l10n } from 'vscode';
import type { HiddenReason, Visibility } from '../../core/visibility/decide';

/** Whether a client may see an entry, and why. */
export function visibilityWords(visibility: Visibility): string {
  return visibility.visible
    ? l10n.t('The client can see it: {0}', visibleWords(visibility.because))
    : l10n.t('Stays inside: {0}', hiddenWords(visibility.reason));
}

function visibleWords(because: Extract<Visibility, { readonly visible: true }>['because']): string {
  switch (because) {
    case 'entry':
      return l10n.t('marked for the client');
    case 'section':
      return l10n.t('its section is for the client');
    case 'note':
      return l10n.t('its note is for the client');
  }
}

function hiddenWords(reason: HiddenReason): string {
  switch (reason) {
    case 'not-marked':
      return l10n.t('no mark for the client such as #client');
    case 'internal-entry':
      return l10n.t('marked internal');
    case 'internal-container':
      return l10n.t('it stands inside something internal');
    case 'only-worded':
      return l10n.t('only its wording says what it is');
    case 'internal-section':
      return l10n.t('its section is internal');
    case 'internal-title':
      return l10n.t('the title of its note says that it is not for the client');
    case 'denied-by-name':
      return l10n.t('it says that it is not for this client');
    case 'internal-note':
      return l10n.t('its note is internal');
  }
}
