import { l10n } from 'vscode';
import type { AdoptableKind, AdoptionRefusal, KindSign } from '../../core/capture/adopt/adoption';
import type { DiskRefusal } from './refusalWords';

/** What a note says it is, as one chooses it. */
export function recordWords(kind: AdoptableKind): string {
  switch (kind) {
    case 'meeting':
      return l10n.t('Meeting');
    case 'call':
      return l10n.t('Call');
    case 'email':
      return l10n.t('Email');
    case 'chat':
      return l10n.t('Chat');
    case 'report':
      return l10n.t('Report');
  }
}

/** Why a file is taken for what it is taken for. */
export function signWords(sign: KindSign): string {
  switch (sign) {
    case 'place-or-title':
      return l10n.t('its folder, name or title says so');
    case 'mail-header':
      return l10n.t('it begins like a mail');
    case 'participants':
      return l10n.t('it says who took part');
    case 'entries':
      return l10n.t('it has a date, and things to do or decide');
  }
}

/** Why a file is left as it is after a look at it on the disk, in a few words that can stand in a list. */
export function diskRefusalWords(refusal: DiskRefusal): string {
  switch (refusal) {
    case 'gone':
      return l10n.t('it is no longer there');
    case 'read-only':
      return l10n.t('it is read-only');
    case 'link':
      return l10n.t('it is a link to another file');
    case 'outside':
      return l10n.t('it lies in a linked folder outside the workspace');
    case 'unreadable':
      return l10n.t('it cannot be read; check that you may open it');
    case 'unsafe-text':
      return adoptionRefusalWords('unsafe-text');
  }
}

/** Why a file is left as it is, in a few words that can stand in a list. Each that somebody could do something about has its own. */
export function adoptionRefusalWords(refusal: AdoptionRefusal): string {
  switch (refusal) {
    case 'is-a-record':
      return l10n.t('is a record already, and nothing can be added');
    case 'no-sign':
    case 'not-a-record':
      return l10n.t('nothing in it tells what it is; open it and adopt it by itself');
    case 'broken-frontmatter':
    case 'no-frontmatter-map':
      return l10n.t('its frontmatter has an error that must be mended first');
    case 'other-frontmatter':
      return l10n.t('its frontmatter is not YAML');
    case 'unsafe-text':
    case 'not-utf8':
      return l10n.t('not plain UTF-8, mixed line ends, or an unfinished merge');
    case 'too-large':
    case 'too-deep':
    case 'line-too-long':
    case 'frontmatter-too-large':
      return l10n.t('too large to be read as a note');
    case 'timed-out':
      return l10n.t('reading it takes too long');
    case 'stale':
      return l10n.t('it has changed in the meantime; try again');
    case 'not-found':
      return l10n.t('the place for its frontmatter cannot be found; add the frontmatter at the top by hand');
    case 'would-change-other-values':
      return l10n.t('other values in its frontmatter would change, too; add the frontmatter at the top by hand');
    case 'not-a-regular-file':
      return l10n.t('it is not a file that can be edited (a device or a shortcut)');
    case 'outside-workspace':
      return l10n.t('it lies outside the workspace');
    case 'vanished':
      return diskRefusalWords('gone');
    case 'unreadable':
      return diskRefusalWords('unreadable');
    case 'reader-failed':
      return l10n.t('it cannot be read');
  }
}

/** How many notes of a folder nobody has looked at. */
export function unseenWords(count: number): string {
  return count === 1 ? l10n.t('1 more note was not looked at') : l10n.t('{0} more notes were not looked at', count);
}

/** Why nothing of a folder can be adopted: each reason once, with how many notes it holds for, and how many nobody looked at. */
export function nothingToAdoptWords(folder: string, reasons: readonly string[], unseen: number): string {
  if (reasons.length === 0) {
    return l10n.t('There is nothing to adopt in {0}.', folder);
  }
  const counts = new Map<string, number>();
  for (const reason of reasons) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  const said = [
    ...[...counts].map(([reason, count]) => l10n.t('{0} × {1}', count, reason)),
    ...(unseen > 0 ? [unseenWords(unseen)] : []),
  ];
  return l10n.t('There is nothing to adopt in {0}: {1}.', folder, said.join(' · '));
}
