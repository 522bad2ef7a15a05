import { l10n } from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import { type TodayRows, todayOf } from '../tree/todayRows';
import { overdueWords } from '../words/overdueWords';

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
