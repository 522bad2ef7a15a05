import { lstat, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import * as vscode from 'vscode';
import { EDITOR_FILES } from './editorFiles';
import type { FileAccess, FileLook } from './fileAccess';

/** Files on disk, looked at and read without a detour; anything that is not on disk goes through the editor. */
export const DISK_FILES: FileAccess = {
  look: (uri) => (uri.scheme === 'file' ? lookAtDisk(uri) : EDITOR_FILES.look(uri)),
  open: async (path, uri) => (uri.scheme === 'file' ? { path, file: uri.fsPath } : EDITOR_FILES.open(path, uri)),
};

async function lookAtDisk(uri: vscode.Uri): Promise<FileLook> {
  try {
    const stats = await lstat(uri.fsPath);
    if (!stats.isFile()) {
      return { reason: 'not-a-regular-file' };
    }
    if (await leadsOutside(uri)) {
      return { reason: 'outside-workspace' };
    }
    // Whoever runs the editor may be allowed to all the same: that nobody is to write there was meant.
    return { stamp: `${stats.mtimeMs}:${stats.size}`, isReadOnly: (stats.mode & 0o222) === 0 };
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    return { reason: code === 'ENOENT' || code === 'ENOTDIR' ? 'vanished' : 'unreadable' };
  }
}

/** A folder on the way may be a link to a place that is not the workspace's. */
async function leadsOutside(uri: vscode.Uri): Promise<boolean> {
  const home = vscode.workspace.getWorkspaceFolder(uri)?.uri.fsPath;
  if (home === undefined) {
    return true;
  }
  const [root, folder] = await Promise.all([realpath(home), realpath(dirname(uri.fsPath))]);
  return folder !== root && !folder.startsWith(root.endsWith(sep) ? root : root + sep);
}
