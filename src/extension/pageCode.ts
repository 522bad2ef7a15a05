import * as vscode from 'vscode';

/** A page's own script and style. */
export interface PageCode {
  readonly script: string;
  readonly style: string;
}

/** The same as tags, and the word that lets nothing else run. */
export interface PageTags extends PageCode {
  readonly nonce: string;
}

/**
 * Reads what a page in a webview runs.
 *
 * @param name of the bundle in `dist/media`
 * @throws where it cannot be read: the extension is not whole
 */
export async function readPageCode(extension: vscode.Uri, name: string): Promise<PageCode> {
  const read = async (file: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extension, 'dist', 'media', file)));
  const [script, style] = await Promise.all([read(`${name}.js`), read(`${name}.css`)]);
  return { script, style };
}

/**
 * Puts the code into the page itself. As files of their own the editor would fetch them through three of its processes once the page is there, and the
 * page would stay empty as long. The build sees to it that nothing in them ends its tag.
 */
export function pageTags({ script, style }: PageCode): PageTags {
  const nonce = makeNonce();
  return {
    nonce,
    script: `<script nonce="${nonce}">${script}</script>`,
    style: `<style nonce="${nonce}">${style}</style>`,
  };
}

/** What a page may: run the script that stands in it, and load no file, for it needs none. */
export const PAGE_OPTIONS: vscode.WebviewOptions = { enableScripts: true, localResourceRoots: [] };

function makeNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
