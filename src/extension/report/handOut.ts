import * as vscode from 'vscode';
import { type ClientDocument, type DocumentFormat, writeDocument } from '../../core/report/formats/writeDocument';
import { saveAs } from '../editor/saveAs';

type Row = vscode.QuickPickItem & { readonly format: DocumentFormat; readonly file?: string };

/**
 * Hands a finished client document to the person: copied for a chat, or saved as a file. Nothing is ever sent from here. False when cancelled.
 */
export async function handOut(document: ClientDocument, name: string): Promise<boolean> {
  const row = await vscode.window.showQuickPick(rows(), {
    title: document.title,
    placeHolder: vscode.l10n.t('How will you send it? Nothing is sent from here.'),
  });
  if (!row) {
    return false;
  }
  const content = await writeDocument(row.format, document);
  return row.file === undefined ? copy(content) : saveAs(content, name, row.file);
}

function rows(): Row[] {
  return [
    { label: vscode.l10n.t('$(copy) Copy as plain text, for WeChat and other chats'), format: 'text' },
    { label: vscode.l10n.t('$(copy) Copy for Slack'), format: 'slack' },
    { label: vscode.l10n.t('$(copy) Copy as Markdown'), format: 'md' },
    { label: vscode.l10n.t('$(mail) Save as an e-mail draft'), format: 'eml', file: 'eml' },
    { label: vscode.l10n.t('$(file) Save as a Word document'), format: 'docx', file: 'docx' },
    { label: vscode.l10n.t('$(globe) Save as a web page, to read or print'), format: 'html', file: 'html' },
  ];
}

async function copy(content: string | Uint8Array): Promise<boolean> {
  await vscode.env.clipboard.writeText(typeof content === 'string' ? content : new TextDecoder().decode(content));
  void vscode.window.showInformationMessage(vscode.l10n.t('Copied. Paste it where your client reads it.'));
  return true;
}
