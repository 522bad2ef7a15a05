import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedExtension } from '../../support/run/packedExtension.mjs';

/** Its command, as the palette shows it, and its one line. */
export const OPEN_EMPTY_PAGE = 'Bench: Open Empty Page';
export const EMPTY_PAGE = '.empty';

/** The little of a manifest that is changed. */
interface Manifest {
  main: string;
  readonly contributes: { readonly commands: object[] };
}

const WRAPPED = (main: string) => `
const { commands, window, workspace } = require('vscode');
const wrapped = require(${JSON.stringify(main)});
const PAGE = '<p class="empty">0</p><script>addEventListener("message", ({ data }) => { document.querySelector("p").textContent = data; })</script>';
let edits = 0;
exports.activate = (context) => {
  commands.registerCommand('bench.open', () => {
    const panel = window.createWebviewPanel('bench', 'Empty', -1, { enableScripts: true });
    const tell = workspace.onDidChangeTextDocument(() => panel.webview.postMessage(String(++edits)));
    panel.onDidDispose(() => tell.dispose());
    panel.webview.html = PAGE;
  });
  return wrapped.activate(context);
};
`;

/**
 * The packed extension with one command more, which opens a page with a single line that counts the edits it is told of: what a panel costs in this
 * editor, on this machine and at this moment, whatever is in it.
 *
 * @returns the path of its folder
 */
export function extensionWithEmptyPage(): string {
  const folder = packedExtension();
  const file = join(folder, 'package.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  writeFileSync(join(folder, 'bench.js'), WRAPPED(manifest.main));
  manifest.main = './bench.js';
  manifest.contributes.commands.push({ command: 'bench.open', category: 'Bench', title: 'Open Empty Page' });
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
