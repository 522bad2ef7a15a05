import * as vscode from 'vscode';
import type { FileAccess } from './fileAccess';

/** Files through the editor's own file system: the only way in a browser and in a virtual workspace. */
export const EDITOR_FILES: FileAccess = {
  async look(uri) {
    try {
      const { type, mtime, size } = await vscode.workspace.fs.stat(uri);
      return type === vscode.FileType.File ? { stamp: `${mtime}:${size}` } : { reason: 'not-a-regular-file' };
    } catch {
      // Between the listing and now the file went away, or its folder cannot be entered: for the workspace it is not there.
      return { reason: 'vanished' };
    }
  },

  async open(path, uri) {
    try {
      return { path, bytes: await vscode.workspace.fs.readFile(uri) };
    } catch {
      // The cause is in the file system's words; what the person can do is the same for all.
      return { reason: 'unreadable' };
    }
  },
};
