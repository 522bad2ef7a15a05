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

/** Why a file is left as it is, in a few words that can stand in a list. */
export function adoptionRefusalWords(refusal: AdoptionRefusal): string {
  switch (refusal) {
    case 'is-a-record':
      return l10n.t('is a record already, and nothing can be added');
    case 'no-sign':
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
    case 'timed-out':
      return l10n.t('too large to be read as a note');
    default:
      return l10n.t('it cannot be read');
  }
}
