import * as vscode from 'vscode';
import { interfaceLocale } from '../locale';
import { PAGE_OPTIONS, pageTags, readPageCode } from '../pageCode';
import { type CopiedDocument, copyPageHtml } from './copyPageHtml';

/**
 * Shows a document as it will be pasted, with a button that copies it. The clipboard of the editor takes plain text alone; the one of a page takes
 * formatting too.
 *
 * @returns true once it was copied; false when the page was closed before
 */
export async function copyFormatted(extension: vscode.Uri, title: string, document: CopiedDocument): Promise<boolean> {
  const code = await readPageCode(extension, 'copyPage');
  const panel = vscode.window.createWebviewPanel('rapport.copyPage', title, vscode.ViewColumn.Active, PAGE_OPTIONS);
  return new Promise((resolve) => {
    panel.onDidDispose(() => resolve(false));
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (message !== 'copied') return;
      resolve(true);
      panel.dispose();
    });
    panel.webview.html = copyPageHtml(pageTags(code), document, {
      language: interfaceLocale(),
      button: vscode.l10n.t('Copy with Formatting'),
      refused: vscode.l10n.t(
        'The button was not allowed to copy. The document is selected: press Ctrl+C, or Cmd+C on a Mac.',
      ),
    });
  });
}
