import * as vscode from 'vscode';
import type { LocalDate } from '../../core/model/date';
import type { WorkCalendar } from '../../core/model/profile';
import { readPolicy } from '../policy/readPolicy';
import { relativeDay } from '../words/dateWords';
import { weekdayWords } from '../words/weekdayWords';
import { offeredDays, offeredPastDays } from './offeredDays';
import { loadDateReader } from './typedDate';

interface DateItem extends vscode.QuickPickItem {
  readonly date: LocalDate;
}

/** Asks for the day on which something happened: as `askDate`, and never a day still to come. Undefined when cancelled. */
export function askPastDate(title: string, today: LocalDate): Promise<LocalDate | undefined> {
  const placeholder = vscode.l10n.t('The day it happened: 2026-11-20, yesterday, 3 days ago, 昨天 …');
  return pickDate(title, today, { placeholder, offered: offeredPastDays(today), towards: 'past' });
}

/**
 * Asks for a date. Whatever is typed, in English or Chinese, stands resolved as the first choice before it is taken, so that nobody has to trust
 * a guess. Undefined when cancelled.
 *
 * @param calendar of the project it is asked for
 */
export function askDate(
  title: string,
  today: LocalDate,
  calendar: WorkCalendar = readPolicy().judging.calendar,
): Promise<LocalDate | undefined> {
  const placeholder = vscode.l10n.t('A date: 2026-12-01, friday, in two weeks, 下周五 …');
  return pickDate(title, today, { placeholder, offered: offeredDays(today, calendar), towards: 'future' });
}

interface DateQuestion {
  readonly placeholder: string;
  readonly offered: readonly LocalDate[];
  readonly towards: 'future' | 'past';
}

async function pickDate(
  title: string,
  today: LocalDate,
  { placeholder, offered, towards }: DateQuestion,
): Promise<LocalDate | undefined> {
  const read = await loadDateReader(towards);
  const pick = vscode.window.createQuickPick<DateItem>();
  pick.title = title;
  pick.placeholder = placeholder;
  pick.ignoreFocusOut = true;
  const suggestions = offered.map((day) => dateItem(day, today));
  pick.items = suggestions;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const text = value.trim();
      const date = text === '' ? undefined : read(text, today);
      const typed =
        date && (towards === 'future' || date <= today) ? [{ ...dateItem(date, today), alwaysShow: true }] : [];
      pick.items = text === '' ? suggestions : typed;
    });
    pick.onDidAccept(() => {
      const chosen = pick.selectedItems[0] ?? pick.activeItems[0];
      if (chosen) {
        resolve(chosen.date);
        pick.hide();
      }
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function dateItem(date: LocalDate, today: LocalDate): DateItem {
  return { label: date, description: `${weekdayWords(date)} · ${relativeDay(date, today)}`, date };
}
