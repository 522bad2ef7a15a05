import * as vscode from 'vscode';
import { interfaceLocale } from '../locale';

/** The panel's page: nothing but its own script and style may load, and nothing may be fetched. */
export function dashboardHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = makeNonce();
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(mediaFolder(extension), name)).toString();
  const language = interfaceLocale() === 'zh-cn' ? 'zh-CN' : 'en';
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link nonce="${nonce}" rel="stylesheet" href="${file('dashboard.css')}">
  <title>Rapport</title>
</head>
<body>
  <div id="root"></div>
  <script nonce="${nonce}" src="${file('dashboard.js')}"></script>
</body>
</html>`;
}

/** The page's own script and style, and nothing else of the extension. */
export function mediaFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'media');
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
