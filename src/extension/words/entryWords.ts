import { l10n } from 'vscode';
import type { EntryKind, Level } from '../../core/model/entry';
import type { CommunicationKind } from '../../core/model/note';

/** One entry of a kind, as a noun. */
export function kindWords(kind: EntryKind): string {
  switch (kind) {
    case 'action':
      return l10n.t('Action');
    case 'decision':
      return l10n.t('Decision');
    case 'question':
      return l10n.t('Question');
    case 'feedback':
      return l10n.t('Feedback');
    case 'need':
      return l10n.t('Need');
    case 'risk':
      return l10n.t('Risk');
    case 'issue':
      return l10n.t('Issue');
    case 'change':
      return l10n.t('Change');
    case 'conflict':
      return l10n.t('Conflict');
  }
}

/** Entries of a kind, as a noun. */
export function kindsWords(kind: EntryKind): string {
  switch (kind) {
    case 'action':
      return l10n.t('Actions');
    case 'decision':
      return l10n.t('Decisions');
    case 'question':
      return l10n.t('Questions');
    case 'feedback':
      return l10n.t('Feedback');
    case 'need':
      return l10n.t('Needs');
    case 'risk':
      return l10n.t('Risks');
    case 'issue':
      return l10n.t('Issues');
    case 'change':
      return l10n.t('Changes');
    case 'conflict':
      return l10n.t('Conflicts');
  }
}

/** The codicon that stands for a kind of entry everywhere. */
export function kindIcon(kind: EntryKind): string {
  switch (kind) {
    case 'action':
      return 'circle-large-outline';
    case 'decision':
      return 'law';
    case 'question':
      return 'question';
    case 'feedback':
      return 'comment';
    case 'need':
      return 'lightbulb';
    case 'risk':
      return 'flame';
    case 'issue':
      return 'bug';
    case 'change':
      return 'git-compare';
    case 'conflict':
      return 'arrow-swap';
  }
}

/** How high a level is, as the interface says it. */
export function levelWords(level: Level): string {
  switch (level) {
    case 'high':
      return l10n.t('high');
    case 'medium':
      return l10n.t('medium');
    case 'low':
      return l10n.t('low');
  }
}

/** The icon of a meeting, call, mail or chat. */
export function communicationIcon(kind: CommunicationKind): string {
  switch (kind) {
    case 'meeting':
      return 'calendar';
    case 'call':
      return 'call-outgoing';
    case 'email':
      return 'mail';
    case 'chat':
      return 'comment-discussion';
  }
}
