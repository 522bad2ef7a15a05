import * as vscode from 'vscode';
import type { Refusal } from '../../core/report/reportRequest';
import type { ClientTexts } from './clientText';
import { refusedWords } from './withheldWords';

/** Shows a document as it would go out, beside what is being asked; or says what refuses it. */
export async function showPreview(
  texts: ClientTexts,
  result: { readonly ok: true; readonly body: string } | { readonly ok: false; readonly refusals: readonly Refusal[] },
): Promise<void> {
  if (!result.ok) {
    const [refusal] = result.refusals;
    if (refusal) void vscode.window.showWarningMessage(refusedWords(refusal));
    return;
  }
  const uri = texts.preview(vscode.l10n.t('What goes out'), result.body);
  await vscode.window.showTextDocument(uri, { preserveFocus: true, preview: true });
}
