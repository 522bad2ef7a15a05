import { l10n } from 'vscode';
import type { Audience } from '../../core/model/profile';

/** What somebody wants to hear, in words that need no knowledge of the two kinds. */
export function audienceWords(audience: Audience): string {
  switch (audience) {
    case 'executive':
      return l10n.t('the point, on one page');
    case 'technical':
      return l10n.t('how it works, in detail');
  }
}
