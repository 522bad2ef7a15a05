import * as vscode from 'vscode';
import { matchGlobs } from '../../host/settings/matchGlobs';
import type { FileAccess } from '../notes/fileAccess';
import { settingGlobs, withFoldersAbove } from '../notes/settingGlobs';
import type { DiskRefusal } from '../words/refusalWords';

/** What a look at the file behind a note tells before it is edited: its text on the disk, or why it must not be touched. */
export type DiskLook = { readonly text: string } | { readonly refusal: DiskRefusal };

/**
 * Looks at the file behind a note: whether it may be edited at all, and what stands in it. Its bytes count, since the editor's text no longer shows broken
 * encodings and mixed line ends: it would quietly repair both over the whole file when saved.
 */
export async function lookAtDisk(uri: vscode.Uri, files: FileAccess): Promise<DiskLook> {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === false || isReadOnlyBySettings(uri)) {
    return { refusal: 'read-only' };
  }
  let bytes: Uint8Array;
  try {
    const stat = await vscode.workspace.fs.stat(uri);
    if ((stat.type & vscode.FileType.SymbolicLink) !== 0) {
      return { refusal: 'link' };
    }
    if (stat.permissions !== undefined && (stat.permissions & vscode.FilePermission.Readonly) !== 0) {
      return { refusal: 'read-only' };
    }
    // A folder on the way to it may be a link that leaves the workspace.
    const look = vscode.workspace.getWorkspaceFolder(uri) ? await files.look(uri) : undefined;
    if (look && 'reason' in look && look.reason === 'outside-workspace') {
      return { refusal: 'outside' };
    }
    if (look && 'stamp' in look && look.isReadOnly) {
      return { refusal: 'read-only' };
    }
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    // Whatever else a file system has to say about it: the file is there, and nobody can know what stands in it.
    return {
      refusal: error instanceof vscode.FileSystemError && error.code === 'FileNotFound' ? 'gone' : 'unreadable',
    };
  }
  const text = safeText(bytes);
  return text === undefined ? { refusal: 'unsafe-text' } : { text };
}

/** What the settings call read-only an extension can change all the same, in a text that nobody can save: what was written there would be lost. */
function isReadOnlyBySettings(uri: vscode.Uri): boolean {
  const paths = withFoldersAbove(vscode.workspace.asRelativePath(uri, false));
  const isNamedBy = (name: string) => paths.some(matchGlobs(settingGlobs(uri, 'files', name)));
  return isNamedBy('readonlyInclude') && !isNamedBy('readonlyExclude');
}

/** The text without its byte order mark; undefined where it is not UTF-8, or its line ends are not all of one kind. */
function safeText(bytes: Uint8Array): string | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder says "not UTF-8" by throwing; that is the answer asked for.
    return undefined;
  }
  const windows = text.includes('\r\n');
  const plain = /(^|[^\r])\n/.test(text);
  const bare = /\r(?!\n)/.test(text);
  return bare || (windows && plain) ? undefined : text;
}
