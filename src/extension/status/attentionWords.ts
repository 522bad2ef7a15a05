import { l10n } from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { type TodayRows, todayOf } from '../tree/todayRows';

interface AttentionWords {
  readonly rows: TodayRows;
  /** How much is overdue or late and how much is due today; none where nothing is. */
  readonly words: readonly string[];
}

/** What needs attention today, counted in words. */
export function attentionWords(analysis: Analysis): AttentionWords {
  const rows = todayOf(analysis);
  const today = rows.today.length;
  return { rows, words: [...overdueWords(rows), ...(today > 0 ? [l10n.t('{0} due today', today)] : [])] };
}

/** What is overdue, counted as it stands in the Today view: the entries there, and the reports that are late. */
export function overdueWords({ overdue, reports }: TodayRows): readonly string[] {
  const late = reports.filter((report) => report.late).length;
  return [
    ...(overdue.length > 0 ? [l10n.t('{0} overdue', overdue.length)] : []),
    ...(late > 0 ? [late === 1 ? l10n.t('1 report late') : l10n.t('{0} reports late', late)] : []),
  ];
}
