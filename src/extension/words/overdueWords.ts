import { l10n } from 'vscode';
import type { TodayRows } from '../tree/todayRows';

/** What is overdue, counted as it stands in the Today view: the entries there, and the reports that are late. */
export function overdueWords({ overdue, reports }: TodayRows): readonly string[] {
  const late = reports.filter((report) => report.late).length;
  return [
    ...(overdue.length > 0 ? [l10n.t('{0} overdue', overdue.length)] : []),
    ...(late > 0 ? [late === 1 ? l10n.t('1 report late') : l10n.t('{0} reports late', late)] : []),
  ];
}
