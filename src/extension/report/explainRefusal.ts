import * as vscode from 'vscode';
import type { Refusal } from '../../core/report/reportRequest';
import { showLine } from '../editor/openPlace';
import { refusedWords } from './withheldWords';

/** Says why there is no document and offers to go to the place. It stands in the way on purpose: somebody waits for a document. */
export async function explainRefusal(refusals: readonly Refusal[]): Promise<void> {
  const [first] = refusals;
  if (!first) {
    return;
  }
  const show = vscode.l10n.t('Show the Place');
  const more = refusals.length > 1 ? ` ${vscode.l10n.t('(and {0} more places)', refusals.length - 1)}` : '';
  const message = refusedWords(first) + more;
  const answer = await vscode.window.showErrorMessage(message, { modal: true }, ...(first.path ? [show] : []));
  if (answer === show) {
    await showLine(first.path, first.line);
  }
}
