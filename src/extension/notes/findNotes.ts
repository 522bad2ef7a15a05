import * as vscode from 'vscode';

/** True for the files that are looked at. */
export function isNotePath(path: string): boolean {
  return /\.(md|markdown)$/i.test(path) && !/(^|\/)(\.git|\.rapport|node_modules)\//.test(path);
}

/** Every Markdown file of the workspace that neither `files.exclude` nor `search.exclude` hides; never inside `.git`, `node_modules` or `.rapport`. */
export async function findNotes(): Promise<readonly vscode.Uri[]> {
  return vscode.workspace.workspaceFolders?.length ? find('**/*.{md,markdown,MD}') : [];
}

/** Those of them that lie in a folder itself, not below it. */
export async function findNotesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  return find(new vscode.RelativePattern(folder, '*.{md,markdown,MD}'));
}

async function find(pattern: vscode.GlobPattern): Promise<readonly vscode.Uri[]> {
  const hidden = vscode.workspace.getConfiguration('search').get<Readonly<Record<string, unknown>>>('exclude') ?? {};
  const patterns = Object.entries(hidden).flatMap(([pattern, value]) => (value === true ? [pattern] : []));
  const exclude = `{${['**/.git/**', '**/node_modules/**', ...patterns.filter(isPlainGlob)].join(',')}}`;
  const found = await vscode.workspace.findFiles(pattern, exclude);
  return found.filter((uri) => isNotePath(uri.path));
}

/** Globs with braces of their own cannot stand inside braces. */
function isPlainGlob(pattern: string): boolean {
  return !/[{}]/.test(pattern);
}
