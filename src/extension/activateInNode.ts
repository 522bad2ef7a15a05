import * as vscode from 'vscode';
import { GuardedReader } from '../host/guardedReader';
import { nodeWorker } from '../host/node/spawnWorker';
import { activateIn } from './activate';
import { DISK_FILES } from './notes/diskFiles';

/** Where VS Code runs extensions in Node: on the desktop and on remote machines. */
export function activate(context: vscode.ExtensionContext): void {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'worker.js').fsPath;
  activateIn(context, { files: DISK_FILES, createPool: (policy) => new GuardedReader(nodeWorker(script), policy) });
}
