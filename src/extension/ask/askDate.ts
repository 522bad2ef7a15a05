import * as vscode from 'vscode';
import { addDays } from '../../core/calendar/localDate';
import type { LocalDate } from '../../core/model/date';
import { relativeDay } from '../words/dateWords';
import { weekdayWords } from '../words/weekdayWords';
import { loadDateReader } from './typedDate';

interface DateItem extends vscode.QuickPickItem {
  readonly date: LocalDate;
}

/**
 * Asks for a date. Whatever is typed, in English or Chinese, stands resolved as the first choice before it is taken, so that nobody has to trust
 * a guess. Undefined when cancelled.
 */
export async function askDate(title: string, today: LocalDate): Promise<LocalDate | undefined> {
  const read = await loadDateReader();
  const pick = vscode.window.createQuickPick<DateItem>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('A date: 2026-12-01, friday, in two weeks, 下周五 …');
  const suggestions = [0, 1, 2, 7, 14].map((days) => dateItem(addDays(today, days), today));
  pick.items = suggestions;
  return new Promise((resolve) => {
    pick.onDidChangeValue((value) => {
      const text = value.trim();
      const date = text === '' ? undefined : read(text, today);
      pick.items = text === '' ? suggestions : date ? [{ ...dateItem(date, today), alwaysShow: true }] : [];
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
