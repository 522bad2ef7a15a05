import type * as vscode from 'vscode';
import { escapeHtml } from '../../core/report/formats/escapeHtml';
import { interfaceLocale } from '../locale';
import { pageFiles } from '../pageFiles';

/** What lies on the clipboard: for a program that takes formatting, and for one that does not. */
export interface CopiedDocument {
  /** A fragment, as `clipboardDocument` writes it. */
  readonly html: string;
  readonly text: string;
}

/** A page that shows a document as it will be pasted, and tells the extension `copied`. Nothing is fetched. */
export function copyPageHtml(
  webview: vscode.Webview,
  extension: vscode.Uri,
  { html, text }: CopiedDocument,
  label: string,
): string {
  const { nonce, script, style } = pageFiles(webview, extension, 'copyPage');
  // The document's own styles stand in its tags, as they have to where it is pasted.
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; style-src-attr 'unsafe-inline'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${interfaceLocale() === 'zh-cn' ? 'zh-CN' : 'en'}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  ${style}
  <title>Rapport</title>
</head>
<body>
  <header><button type="button">${escapeHtml(label)}</button></header>
  <main>${html}</main>
  <template>${escapeHtml(text)}</template>
  ${script}
</body>
</html>`;
}
