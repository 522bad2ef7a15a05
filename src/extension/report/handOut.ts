import * as vscode from 'vscode';
import type { FinalGate } from '../../core/report/finished/finalGate';
import { writeChecked } from '../../core/report/finished/writeChecked';
import type { ClientDocument, DocumentFormat } from '../../core/report/formats/writeDocument';
import { saveAs } from '../editor/saveAs';
import { copyFormatted } from './copyFormatted';
import { explainRefusal } from './explainRefusal';
import type { ReportParts } from './reportFlow';

type Row = vscode.QuickPickItem & { readonly format: DocumentFormat; readonly file?: string };

/**
 * Hands a finished client document to the person, after a last look at what was written: copied for a chat, or saved as a file. Nothing is ever sent from here.
 *
 * @returns the format it was handed out in; undefined when cancelled or refused
 */
export async function handOut(
  { extension }: Pick<ReportParts, 'extension'>,
  document: ClientDocument,
  gate: FinalGate,
  name: string,
): Promise<DocumentFormat | undefined> {
  const row = await vscode.window.showQuickPick(rows(), {
    title: document.title,
    placeHolder: vscode.l10n.t('How will you send it? Nothing is sent from here.'),
  });
  if (!row) return undefined;
  const finished = await writeChecked(row.format, document, gate);
  if (!finished.ok) {
    await explainRefusal(finished.refusals);
    return undefined;
  }
  if (row.file !== undefined) return (await saveAs(finished.content, name, row.file)) ? row.format : undefined;
  const content = textOf(finished.content);
  if (row.format !== 'clipboard') await vscode.env.clipboard.writeText(content);
  else if (!(await copyBoth(extension, document, gate, content))) return undefined;
  void vscode.window.showInformationMessage(vscode.l10n.t('Copied. Paste it where your client reads it.'));
  return row.format;
}

/** The same document in plain words lies beside it, for a program that takes no formatting. */
async function copyBoth(
  extension: vscode.Uri,
  document: ClientDocument,
  gate: FinalGate,
  html: string,
): Promise<boolean> {
  const plain = await writeChecked('text', document, gate);
  if (plain.ok) return copyFormatted(extension, document.title, { html, text: textOf(plain.content) });
  await explainRefusal(plain.refusals);
  return false;
}

function rows(): Row[] {
  return [
    { label: vscode.l10n.t('$(copy) Copy with formatting, for a mail or a document'), format: 'clipboard' },
    { label: vscode.l10n.t('$(copy) Copy as plain text, for WeChat and other chats'), format: 'text' },
    { label: vscode.l10n.t('$(copy) Copy for Slack'), format: 'slack' },
    { label: vscode.l10n.t('$(copy) Copy as Markdown'), format: 'md' },
    { label: vscode.l10n.t('$(mail) Save as an e-mail draft'), format: 'eml', file: 'eml' },
    { label: vscode.l10n.t('$(file) Save as a Word document'), format: 'docx', file: 'docx' },
    { label: vscode.l10n.t('$(globe) Save as a web page, to read or print'), format: 'html', file: 'html' },
  ];
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
