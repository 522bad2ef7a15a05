import { l10n } from 'vscode';
import { daysBetween } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';

/** A date as seen from today: `today`, `in 3 days`, `2 days ago`. */
export function relativeDay(date: LocalDate, asOf: LocalDate): string {
  const days = daysBetween(asOf, date);
  switch (days) {
    case 0:
      return l10n.t('today');
    case 1:
      return l10n.t('tomorrow');
    case -1:
      return l10n.t('yesterday');
    default:
      return days > 0 ? l10n.t('in {0} days', days) : l10n.t('{0} days ago', -days);
  }
}

/** A due date as seen from today: `due today`, `due in 3 days`, `2 days late`. */
export function dueWords(due: LocalDate, asOf: LocalDate): string {
  const days = daysBetween(asOf, due);
  switch (days) {
    case 0:
      return l10n.t('due today');
    case 1:
      return l10n.t('due tomorrow');
    case -1:
      return l10n.t('1 day late');
    default:
      return days > 0 ? l10n.t('due in {0} days', days) : l10n.t('{0} days late', -days);
  }
}
