import { l10n } from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { overdueCount, type TodayRows, todayOf } from '../tree/todayRows';

interface AttentionWords {
  readonly rows: TodayRows;
  /** How much is overdue and how much is due today; none where nothing is. */
  readonly words: readonly string[];
}

/** What needs attention today, counted in words. */
export function attentionWords(analysis: Analysis): AttentionWords {
  const rows = todayOf(analysis);
  const overdue = overdueCount(rows);
  const today = rows.today.length;
  const words = [
    overdue > 0 ? l10n.t('{0} overdue', overdue) : '',
    today > 0 ? l10n.t('{0} due today', today) : '',
  ].filter(Boolean);
  return { rows, words };
}
