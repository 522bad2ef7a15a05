import * as vscode from 'vscode';

/** Folders listed at once: behind each may be a request over a network. */
const IN_FLIGHT = 16;

/**
 * Every file below a folder, by nothing but the editor's own file system. Links are not entered; a folder that cannot be listed counts as empty.
 *
 * @param isWanted asked for each file and folder, by its path below the folder
 */
export async function listFiles(
  folder: vscode.Uri,
  isWanted: (path: string) => boolean,
): Promise<readonly vscode.Uri[]> {
  const files: vscode.Uri[] = [];
  let level = [''];
  while (level.length > 0) {
    const below: string[] = [];
    const queue = level[Symbol.iterator]();
    const lane = async () => {
      for (const path of queue) {
        for (const [name, type] of await entriesOf(vscode.Uri.joinPath(folder, path))) {
          const inner = path === '' ? name : `${path}/${name}`;
          if (!isWanted(inner)) continue;
          if (type === vscode.FileType.Directory) below.push(inner);
          else if (isFile(type)) files.push(vscode.Uri.joinPath(folder, inner));
        }
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    level = below;
  }
  return files;
}

/** The files that lie in a folder itself. */
export async function filesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await entriesOf(folder);
  return entries.flatMap(([name, type]) => (isFile(type) ? vscode.Uri.joinPath(folder, name) : []));
}

/** A link to a file is listed too: whoever reads it says that it is none. */
function isFile(type: vscode.FileType): boolean {
  return (type & vscode.FileType.File) !== 0;
}

async function entriesOf(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    // It went away since its parent was listed, or must not be entered: what is in it is not there for us.
    return [];
  }
}
