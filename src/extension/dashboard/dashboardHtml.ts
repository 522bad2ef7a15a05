import type * as vscode from 'vscode';
import { interfaceLocale } from '../locale';
import { pageFiles } from '../pageFiles';

/** The panel's page: nothing but its own script and style may load, and nothing may be fetched. */
export function dashboardHtml(webview: vscode.Webview, extension: vscode.Uri): string {
  const { nonce, script, style } = pageFiles(webview, extension, 'dashboard');
  const language = interfaceLocale() === 'zh-cn' ? 'zh-CN' : 'en';
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  ${style}
  <title>Rapport</title>
</head>
<body>
  <div id="root"></div>
  ${script}
</body>
</html>`;
}
