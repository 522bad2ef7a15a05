import * as vscode from 'vscode';
import { GuardedReader } from '../host/guardedReader';
import { webWorker } from '../host/web/spawnWorker';
import { activateIn } from './activate';
import { EDITOR_FILES } from './notes/editorFiles';

/** Where VS Code runs extensions in a browser. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = await workerAddress(context);
  activateIn(context, { files: EDITOR_FILES, createPool: (policy) => new GuardedReader(webWorker(script), policy) });
}

/** The script is its own worker (see `browserScript.ts`). It may come from another origin, from which a page may not start workers; so it gets an address of this page. */
async function workerAddress(context: vscode.ExtensionContext): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(
    vscode.Uri.joinPath(context.extensionUri, 'dist', 'extension.web.js'),
  );
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
  context.subscriptions.push({ dispose: () => URL.revokeObjectURL(address) });
  return address;
}
