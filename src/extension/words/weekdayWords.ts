import { l10n } from 'vscode';
import { weekdayOf } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';

/** The weekday of a date, in short. */
export function weekdayWords(date: LocalDate): string {
  switch (weekdayOf(date)) {
    case 'mon':
      return l10n.t('Mon');
    case 'tue':
      return l10n.t('Tue');
    case 'wed':
      return l10n.t('Wed');
    case 'thu':
      return l10n.t('Thu');
    case 'fri':
      return l10n.t('Fri');
    case 'sat':
      return l10n.t('Sat');
    case 'sun':
      return l10n.t('Sun');
  }
}
