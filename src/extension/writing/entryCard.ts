import * as vscode from 'vscode';
import type { Analysis } from '../../core/model/analysis';
import type { LifecycleStep } from '../../core/model/entry';
import type { TrackedEntry } from '../../core/model/snapshot';
import { byText } from '../../core/order/compareText';
import { entryTooltip } from '../tree/tooltips';
import { stepDoneWords } from '../words/stepWords';

/** An entry with its age against its limit and what has happened to it so far. */
export function entryCard(analysis: Analysis, tracked: TrackedEntry): vscode.MarkdownString {
  const card = entryTooltip(analysis, tracked);
  const history = historyOf(tracked);
  return history === '' ? card : card.appendMarkdown(`\n\n${history}`);
}

/** The dates in the entry's life, in the order in which they happened. */
function historyOf({ entry: { steps, original, done } }: TrackedEntry): string {
  const happened = Object.entries(steps ?? {}).flatMap(([step, date]) =>
    date === undefined || date.value === 'unknown-day'
      ? []
      : [{ date: date.value, words: stepDoneWords(step as LifecycleStep) }],
  );
  const finished = done && done.value !== 'unknown-day' ? [{ date: done.value, words: vscode.l10n.t('done') }] : [];
  const dated = [...happened, ...finished].sort(byText(({ date }) => date));
  const first = original ? [vscode.l10n.t('first promised for {0}', original.value)] : [];
  return [...first, ...dated.map(({ date, words }) => `${words} ${date}`)].join(' · ');
}
