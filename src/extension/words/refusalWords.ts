import { l10n } from 'vscode';
import type { RefusalReason } from '../../core/model/textEdit';

/** Why a file must not be touched, as a look at it on the disk tells. */
export type DiskRefusal = 'read-only' | 'link' | 'outside' | 'gone' | 'unreadable' | 'unsafe-text';

/** Why a note could not be changed by Rapport, beyond what the edit itself can know. */
export type ChangeRefusal = RefusalReason | DiskRefusal | 'not-accepted' | 'not-analysed';

/** Says what was not done, why, and what to do. Nothing has been changed in any of these cases. */
export function refusalWords(reason: ChangeRefusal, fileName: string): string {
  switch (reason) {
    case 'stale':
      return l10n.t('{0} has changed since this was found, so nothing was done. Try again in a moment.', fileName);
    case 'no-frontmatter-map':
      return l10n.t(
        'The frontmatter of {0} cannot be read, so nothing was written. Mend the error shown there first.',
        fileName,
      );
    case 'unsafe-text':
      return l10n.t(
        '{0} is not plain UTF-8, mixes line ends or holds merge conflict markers, so Rapport does not edit it. Save it as UTF-8 with one kind of line end first.',
        fileName,
      );
    case 'would-change-other-values':
      return l10n.t(
        'This change would have altered other values in {0}, so nothing was done. Please make it by hand.',
        fileName,
      );
    case 'not-found':
      return l10n.t('The place to change is no longer in {0}, so nothing was done.', fileName);
    case 'read-only':
      return l10n.t(
        '{0} is read-only, so nothing was done. Make it writable, or copy the workspace to a folder of your own.',
        fileName,
      );
    case 'link':
      return l10n.t('{0} is a link to another file, so nothing was done. Open the file itself.', fileName);
    case 'outside':
      return l10n.t(
        '{0} lies in a linked folder outside the workspace, so nothing was done. Open that folder itself.',
        fileName,
      );
    case 'gone':
      return l10n.t('{0} is no longer there, so nothing was done.', fileName);
    case 'unreadable':
      return l10n.t(
        '{0} cannot be read, so nothing was done. Check that you may open it, and that its folder can be reached.',
        fileName,
      );
    case 'not-accepted':
      return l10n.t(
        'The editor did not accept the change to {0}, so nothing was done. Try again in a moment.',
        fileName,
      );
    case 'not-analysed':
      return l10n.t('{0} could not be read as a record, so nothing was done. The Problems panel says why.', fileName);
  }
}
