import * as vscode from 'vscode';
import type { MailRecipients } from '../../core/lookup/mailRecipients';
import { listWords } from '../words/listWords';

/** Whoever gets no mail is named: a draft to fewer people looks like any other. */
export function sayMissing({ reached, missing }: MailRecipients): void {
  if (missing.length === 0) return;
  const without = listWords(missing);
  void vscode.window.showWarningMessage(
    reached.length === 0
      ? vscode.l10n.t('The mail draft is addressed to nobody. No e-mail address is known of: {0}.', without)
      : vscode.l10n.t(
          'The mail draft is addressed to {0} only. No e-mail address is known of: {1}.',
          listWords(reached.map(({ name }) => name)),
          without,
        ),
  );
}
