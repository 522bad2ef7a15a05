import { parseLocalDate } from '../core/calendar/localDate';
import type { LocalDate } from '../core/model/date';
import { dateOption, type Options } from './parseOptions';
import type { Settings } from './settings';
import type { Terminal } from './terminal';

/** The day to judge by: the one that `--as-of` names, else the one the settings pin, else today. */
export function asOfOption(options: Options, settings: Pick<Settings, 'today'>, terminal: Terminal): LocalDate {
  const today = dateOption(options, 'as-of', terminal) ?? settings.today ?? parseLocalDate(terminal.today());
  if (today === undefined) {
    throw new Error(`The clock tells no day of the calendar: ${terminal.today()}`);
  }
  return today;
}
