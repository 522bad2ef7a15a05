import * as vscode from 'vscode';
import { DisposableStore } from '../disposableStore';
import { isNotePath } from './findNotes';
import { pathOf } from './workspacePaths';

/** What wants to hear of changes. */
export interface FollowedPaths {
  /** The text of a note that is open has changed. */
  edited(path: string): void;
  /** A note may have another content on the disk now, or be gone. */
  touch(path: string): void;
  /** Everything below a folder may be gone. */
  touchBelow(path: string): void;
  rescan(): Promise<void>;
  /** Something may have happened that no event tells of. */
  rescanSoon(): void;
  reread(): Promise<void>;
}

/** A rescan on focus is not repeated within this time, in milliseconds. */
const RESCAN_PAUSE = 10_000;

/**
 * Reports changes on disk and in the editors. Rescans when the window gets the focus, since watchers can drop events in a storm, and after a
 * folder has come: what was in it from the start is not reported, since it was not watched yet.
 */
export function followWorkspace(paths: FollowedPaths): vscode.Disposable {
  const store = new DisposableStore();
  const noteOf = (uri: vscode.Uri) => (isNotePath(uri.path) ? pathOf(uri) : undefined);
  const touch = (uri: vscode.Uri) => {
    const path = noteOf(uri);
    if (path !== undefined) {
      paths.touch(path);
    }
  };
  const edited = (uri: vscode.Uri) => {
    const path = noteOf(uri);
    if (path !== undefined) {
      paths.edited(path);
    }
  };
  const watcher = store.add(vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}'));
  store.add(watcher.onDidCreate(touch));
  store.add(watcher.onDidChange(touch));
  const anything = store.add(vscode.workspace.createFileSystemWatcher('**/*', false, true, false));
  store.add(
    anything.onDidCreate(async (uri) => {
      if (!isNotePath(uri.path) && (await isFolder(uri))) {
        paths.rescanSoon();
      }
    }),
  );
  store.add(
    anything.onDidDelete((uri) => {
      const path = pathOf(uri);
      if (path !== undefined) {
        paths.touchBelow(path);
      }
    }),
  );
  store.add(vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document.uri)));
  store.add(vscode.workspace.onDidCloseTextDocument((document) => touch(document.uri)));
  store.add(vscode.workspace.onDidChangeWorkspaceFolders(() => void paths.reread()));
  let lastScan = Date.now();
  store.add(
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused && Date.now() - lastScan > RESCAN_PAUSE) {
        lastScan = Date.now();
        void paths.rescan();
      }
    }),
  );
  return store;
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(uri)).type === vscode.FileType.Directory;
  } catch {
    // Gone again already: nothing in it to read.
    return false;
  }
}
