import { l10n } from 'vscode';
import type { NameRefusal } from '../../core/lookup/rename';

/** Says why somebody or something cannot be called that, and what to do. */
export function nameRefusalWords(reason: NameRefusal, name: string): string {
  switch (reason) {
    case 'no-profile':
      return l10n.t('No profile says who this is. Add the name to the client’s or project’s profile first.');
    case 'empty':
      return l10n.t('Please write something, or press Escape.');
    case 'unsafe':
      return l10n.t(
        '“{0}” cannot be written in fields and links. Leave out brackets, commas, colons and other signs.',
        name,
      );
    case 'taken':
      return l10n.t('There is already a “{0}” here. Choose a name that tells the two apart.', name);
  }
}
