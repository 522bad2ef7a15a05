import * as vscode from 'vscode';

/** The globs that a setting such as `files.exclude` turns on in a folder, or for a file. */
export function settingGlobs(scope: vscode.Uri, section: 'files' | 'search', name: string): readonly string[] {
  const globs = vscode.workspace.getConfiguration(section, scope).get<Readonly<Record<string, unknown>>>(name) ?? {};
  return Object.entries(globs).flatMap(([glob, value]) => (value === true ? [glob] : []));
}

/** A path below a workspace folder after the folders it lies in: `a`, `a/b`, `a/b/c.md`. */
export function withFoldersAbove(path: string): readonly string[] {
  return path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));
}
