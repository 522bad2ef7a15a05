import { l10n } from 'vscode';
import type { Refusal, WithheldEntry, WithheldNote } from '../../core/report/reportRequest';

/** Why something stays inside. */
export function withheldWords(reason: WithheldEntry['reason'] | WithheldNote['reason']): string {
  switch (reason) {
    case 'not-marked':
      return l10n.t('Not marked for the client');
    case 'not-disclosed':
      return l10n.t('Risks and issues the client has not been told of');
    case 'internal-note':
      return l10n.t('In an internal note');
    case 'internal-entry':
      return l10n.t('Marked internal');
    case 'internal-container':
      return l10n.t('Inside something internal');
    case 'internal-section':
      return l10n.t('Under an internal heading');
    case 'unparsable':
      return l10n.t('Notes that cannot be read safely');
    case 'near-equal-client':
      return l10n.t('Notes of a client with nearly the same name');
    case 'near-equal-project':
      return l10n.t('Notes of a project with nearly the same name');
  }
}

/** Why there is no report, and what to do. */
export function refusedWords({ reason, detail }: Refusal): string {
  switch (reason) {
    case 'ambiguous-note':
      return l10n.t(
        'No report was written: in a note it is not certain what the client may see ({0}). Mend the place, then try again.',
        detail,
      );
    case 'withheld-text':
      return l10n.t(
        'No report was written: it would have contained words of an internal passage (“{0}”). Reword the entry or the passage, then try again.',
        detail,
      );
    case 'template':
      return l10n.t('No report was written: its template has a mistake. {0}', detail);
  }
}
