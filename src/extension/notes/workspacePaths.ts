import * as vscode from 'vscode';

/**
 * The path a note goes by in the core: relative to its workspace folder with `/` between parts, and in a multi-root workspace
 * with the folder's name first. Undefined for what stands in no workspace folder.
 */
export function pathOf(uri: vscode.Uri): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) {
    return undefined;
  }
  const base = withoutTrailingSlash(folder.uri.path);
  return folderPrefix(folder) + uri.path.slice(base.length + 1);
}

/** The place on disk (or in a virtual file system) of a note's path; undefined when no open folder has it. */
export function uriOf(path: string): vscode.Uri | undefined {
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const prefix = folderPrefix(folder);
    if (path.startsWith(prefix)) {
      return folder.uri.with({ path: `${withoutTrailingSlash(folder.uri.path)}/${path.slice(prefix.length)}` });
    }
  }
  return undefined;
}

/** What the paths of a folder's notes start with: nothing in a single-folder workspace, else the folder's name, numbered when taken. */
export function folderPrefix(folder: vscode.WorkspaceFolder): string {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length <= 1) {
    return '';
  }
  const nameOf = (each: vscode.WorkspaceFolder) => each.name.replaceAll('/', '-');
  const earlier = folders.filter((each) => each.index < folder.index && nameOf(each) === nameOf(folder)).length;
  return earlier === 0 ? `${nameOf(folder)}/` : `${nameOf(folder)} (${earlier + 1})/`;
}

function withoutTrailingSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path;
}
