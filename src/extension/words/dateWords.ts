import { l10n } from 'vscode';
import { formatDate } from '../../core/calendar/formatDate';
import { daysBetween } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';
import { interfaceLocale } from '../locale';

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

/** The day of a note in a list: its date, with the year only where it is another, and how far it is off unless it is long past. */
export function dayWords(date: LocalDate, asOf: LocalDate): string {
  const sameYear = date.slice(0, 4) === asOf.slice(0, 4);
  const day = formatDate(date, interfaceLocale(), sameYear ? 'short' : 'long');
  return daysBetween(date, asOf) > 7 ? day : `${day} · ${relativeDay(date, asOf)}`;
}
