import * as vscode from 'vscode';
import { interfaceLocale } from '../locale';

/** The panel's page: nothing but its own script and style may load, and nothing may be fetched. */
export function dashboardHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const nonce = makeNonce();
  const file = (name: string) => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', name)).toString();
  const language = interfaceLocale() === 'zh-cn' ? 'zh-CN' : 'en';
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${file('dashboard.css')}">
  <title>Rapport</title>
</head>
<body>
  <div id="root"></div>
  <script nonce="${nonce}" src="${file('dashboard.js')}"></script>
</body>
</html>`;
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
