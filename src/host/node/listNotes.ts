import { type Dirent, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Skipped } from '../../core/model/note';
import { byText } from '../../core/order/compareText';
import type { FileStamp } from '../fileStamp';

/** A Markdown file found in a workspace. */
export interface FoundNote {
  /** Relative to the workspace, `/` between parts. */
  readonly path: string;
  /** Where it is on disk. */
  readonly file: string;
}

export interface Listing {
  /** Regular files, by path. */
  readonly files: readonly FoundNote[];
  /** Markdown files that are not read, and folders that cannot be entered, by path. */
  readonly skipped: readonly Skipped[];
}

/** True for paths (of files and folders, relative) that settings hide. */
export type IsHidden = (path: string) => boolean;

/** Folders that are never entered: history, packages, and templates, which are no notes yet. */
const NEVER_ENTERED: ReadonlySet<string> = new Set(['.git', 'node_modules', '.rapport']);

/**
 * Lists the Markdown files below a folder. Links are not followed: what they point to within the workspace is listed where it
 * stands, and what lies outside is not the workspace's.
 *
 * @throws the system's error when the folder itself cannot be listed
 */
export function listNotes(root: string, isHidden: IsHidden = () => false): Listing {
  const base = realpathSync(root);
  const files: FoundNote[] = [];
  const skipped: Skipped[] = [];
  const visit = (folder: string, prefix: string, entries: readonly Dirent[]) => {
    for (const entry of entries) {
      const path = prefix + entry.name;
      const file = folder + sep + entry.name;
      if (isHidden(path)) {
        continue;
      }
      if (entry.isDirectory()) {
        enter(entry.name, file, path);
      } else if (!/\.(?:md|markdown)$/i.test(entry.name)) {
        // Not a note, whatever it is.
      } else if (entry.isFile()) {
        files.push({ path, file });
      } else if (entry.isSymbolicLink()) {
        const reason = leadsOutside(base, file) ? 'outside-workspace' : 'not-a-regular-file';
        skipped.push({ path, reason });
      } else {
        skipped.push({ path, reason: 'not-a-regular-file' });
      }
    }
  };
  const enter = (name: string, folder: string, path: string) => {
    if (NEVER_ENTERED.has(name)) {
      return;
    }
    let entries: readonly Dirent[];
    try {
      entries = readdirSync(folder, { withFileTypes: true });
    } catch (cause) {
      const gone = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
      skipped.push({ path, reason: gone ? 'vanished' : 'unreadable' });
      return;
    }
    visit(folder, `${path}/`, entries);
  };
  visit(base, '', readdirSync(base, { withFileTypes: true }));
  return { files: files.sort(byPath), skipped: skipped.sort(byPath) };
}

/** Size and time of a regular file, or undefined where there is none. */
export function stampOf(file: string): FileStamp | undefined {
  const stats = lstatSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? { size: stats.size, mark: stats.mtimeMs } : undefined;
}

/** A dangling link leads nowhere, which is not outside. */
function leadsOutside(base: string, link: string): boolean {
  try {
    const target = realpathSync(link);
    return target !== base && !target.startsWith(join(base, sep));
  } catch {
    return false;
  }
}

const byPath = byText(({ path }: { readonly path: string }) => path);
