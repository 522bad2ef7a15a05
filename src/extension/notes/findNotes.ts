import * as vscode from 'vscode';
import { folderOf } from '../../core/workspace/profileIndex';
import { matchGlobs } from '../../host/settings/matchGlobs';
import { nextTurn } from '../inSlices';
import { filesIn, listFiles } from './listFiles';
import { settingGlobs } from './settingGlobs';

/** File systems that VS Code can always search. Asked to search another one it may wait for ever for somebody to do it. */
const SEARCHABLE: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** True for the files that are looked at. */
export function isNotePath(path: string): boolean {
  return /\.(md|markdown)$/i.test(path) && !/(^|\/)(\.git|\.rapport|node_modules)\//.test(path);
}

/** Every Markdown file of the workspace that neither `files.exclude` nor `search.exclude` hides; never inside `.git`, `node_modules` or `.rapport`. */
export async function findNotes(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map(async ({ uri }) => {
      const found = await searchOr(uri, '**/', () => listFiles(uri, isShownIn(uri)));
      // The editor has just made an address of each file, and others wait for their turn.
      await nextTurn();
      return found.filter(isShownWhole(uri));
    }),
  );
  return found.flat().filter((uri) => isNotePath(uri.path));
}

/** Those of them that lie in a folder itself, not below it. */
export async function findNotesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const root = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const found = await searchOr(folder, '', () => filesIn(folder));
  return found.filter(isShownWhole(root)).filter((uri) => isNotePath(uri.path));
}

/**
 * True for files that are shown and lie in folders that are, by the settings of this moment: to be asked behind a search, which may have begun under
 * older ones.
 */
function isShownWhole(root: vscode.Uri): (uri: vscode.Uri) => boolean {
  const isShown = isShownIn(root);
  // Thousands of files lie in a few folders.
  const folders = new Map([['', true]]);
  const isOpen = (folder: string): boolean => {
    const known = folders.get(folder) ?? (isShown(folder) && isOpen(folderOf(folder)));
    folders.set(folder, known);
    return known;
  };
  return ({ path }) => {
    const inner = path.slice(root.path.length + 1);
    return isShown(inner) && isOpen(folderOf(inner));
  };
}

/** @param below `**\/` for the folders below too, nothing for the folder alone */
async function searchOr(
  folder: vscode.Uri,
  below: string,
  list: () => Promise<readonly vscode.Uri[]>,
): Promise<readonly vscode.Uri[]> {
  if (!SEARCHABLE.has(folder.scheme)) {
    return list();
  }
  const exclude = `{${['**/.git/**', '**/node_modules/**', ...settingGlobs(folder, 'search', 'exclude').filter(isPlainGlob)].join(',')}}`;
  try {
    const pattern = new vscode.RelativePattern(folder, `${below}*.{md,markdown,MD}`);
    return await vscode.workspace.findFiles(pattern, exclude);
  } catch {
    // The search runs a program of its own, which may be missing or forbidden; the folder can still be walked.
    return list();
  }
}

/** Which paths below a workspace folder are looked at when it is walked. */
function isShownIn(root: vscode.Uri): (path: string) => boolean {
  const isHidden = matchGlobs([...settingGlobs(root, 'files', 'exclude'), ...settingGlobs(root, 'search', 'exclude')]);
  return (path) => !/(^|\/)(\.git|\.rapport|node_modules)$/.test(path) && !isHidden(path);
}

/** Globs with braces of their own cannot stand inside braces. */
function isPlainGlob(pattern: string): boolean {
  return !/[{}]/.test(pattern);
}
