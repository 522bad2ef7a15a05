import { l10n } from 'vscode';

/** So many records, with the noun. */
export function recordCountWords(count: number): string {
  return count === 1 ? l10n.t('1 record') : l10n.t('{0} records', count);
}

/** So many notes, with the noun. */
export function noteCountWords(count: number): string {
  return count === 1 ? l10n.t('1 note') : l10n.t('{0} notes', count);
}
