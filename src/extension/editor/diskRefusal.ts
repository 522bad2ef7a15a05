import * as vscode from 'vscode';
import type { ChangeRefusal } from '../words/refusalWords';

/**
 * Why the file behind a note must not be edited, if so. Looks at its bytes, since the editor's text no longer shows broken
 * encodings and mixed line ends: it would quietly repair both over the whole file when saved.
 */
export async function diskRefusal(uri: vscode.Uri): Promise<ChangeRefusal | undefined> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false) {
    return 'read-only';
  }
  let bytes: Uint8Array;
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if ((stat.type & vscode.FileType.SymbolicLink) !== 0) {
      return 'link';
    }
    if (stat.permissions !== undefined && (stat.permissions & vscode.FilePermission.Readonly) !== 0) {
      return 'read-only';
    }
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') {
      return 'gone';
    }
    throw error;
  }
  return isSafeText(bytes) ? undefined : 'unsafe-text';
}

function isSafeText(bytes: Uint8Array): boolean {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder says "not UTF-8" by throwing; that is the answer asked for.
    return false;
  }
  const windows = text.includes('\r\n');
  const plain = /(^|[^\r])\n/.test(text);
  const bare = /\r(?!\n)/.test(text);
  return !bare && !(windows && plain);
}
