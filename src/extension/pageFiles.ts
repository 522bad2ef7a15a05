import * as vscode from 'vscode';

/** The tags that load a page's own script and style, and the word that lets nothing else run. */
export interface PageFiles {
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/**
 * What a page in a webview loads.
 *
 * @param name of the bundle in `dist/media`
 */
export function pageFiles(webview: vscode.Webview, extension: vscode.Uri, name: string): PageFiles {
  const nonce = makeNonce();
  const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(pageFolder(extension), file)).toString();
  return {
    nonce,
    script: `<script nonce="${nonce}" src="${address(`${name}.js`)}"></script>`,
    style: `<link nonce="${nonce}" rel="stylesheet" href="${address(`${name}.css`)}">`,
  };
}

/** The scripts and styles of pages, and nothing else of the extension: all that a page may load. */
export function pageFolder(extension: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extension, 'dist', 'media');
}

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
