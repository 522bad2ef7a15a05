import { compareText } from '../../core/order/compareText';

/** A folder, and how many of the files lie in it or below it. */
export interface FolderCount {
  /** Below the root; empty for the root itself. */
  readonly folder: string;
  readonly count: number;
}

/**
 * The folders that files lie in, those with the most first: each that holds some, and each above it that brings more together than any one folder in it.
 *
 * @param paths of files below a root, with `/` between the folders
 */
export function foldersWith(paths: readonly string[]): readonly FolderCount[] {
  const counts = new Map<string, number>();
  for (const path of paths) {
    for (let folder: string | undefined = above(path); folder !== undefined; folder = above(folder)) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  const largestBelow = new Map<string, number>();
  for (const [folder, count] of counts) {
    const parent = above(folder);
    if (parent !== undefined) largestBelow.set(parent, Math.max(count, largestBelow.get(parent) ?? 0));
  }
  return [...counts]
    .filter(([folder, count]) => count > (largestBelow.get(folder) ?? 0))
    .map(([folder, count]) => ({ folder, count }))
    .sort((a, b) => b.count - a.count || compareText(a.folder, b.folder));
}

/** The folder that a file or folder lies in; undefined above the root. */
function above(path: string): string | undefined {
  return path === '' ? undefined : path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
