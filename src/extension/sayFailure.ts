import * as vscode from 'vscode';
import type { Log } from './log';

/** Says in a sentence that what was asked for was not done, and shows the log, which has the cause, to whoever asks. Resolves when the sentence is answered or gone. */
export async function sayFailure(log: Log): Promise<void> {
  const show = vscode.l10n.t('Show Log');
  const answer = await vscode.window.showErrorMessage(
    vscode.l10n.t('That did not work, and nothing was changed half-way. The log says why; please try again.'),
    show,
  );
  if (answer === show) {
    log.show();
  }
}
