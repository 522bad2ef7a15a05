import { l10n } from 'vscode';
import type { Audience } from '../../core/model/profile';

export function audienceWords(audience: Audience): string {
  switch (audience) {
    case 'executive':
      return l10n.t('the point, on one page (executive)');
    case 'technical':
      return l10n.t('how it works, in detail (technical)');
  }
}
