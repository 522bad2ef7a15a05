import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { projectOf } from '../core/facts/projectOf';
import type { Note } from '../core/model/note';
import type { Project, Snapshot } from '../core/model/snapshot';
import type { Options } from './parseOptions';
import { type Terminal, UsageError } from './terminal';
import { MISTAKES } from './words/mistakes';

/** What a folder has in it that is opened as a workspace, or kept as one. */
const SIGNS = [join('.vscode', 'settings.json'), '.rapport', '.obsidian', '.git'];

/**
 * The folder with all notes that `minutes` is asked for: `--folder`, else the current one. It is never worked out from the note's path, since a folder guessed too small
 * would let through what another note keeps inside.
 *
 * @throws UsageError where the current folder is part of a workspace, and nobody said that it is the one
 */
export function minutesFolder(options: Options, { cwd, locale }: Terminal): string {
  const named = options.value('folder');
  if (named !== undefined) return resolve(cwd, named);
  const above = workspaceAbove(cwd);
  if (above !== undefined) throw new UsageError(MISTAKES.partOfWorkspace[locale](cwd, above));
  return cwd;
}

/** The nearest folder around this one that is a workspace by its looks; undefined where this one is, or none. The home folder and what holds it are none. */
function workspaceAbove(folder: string): string | undefined {
  const home = homedir();
  for (let at = folder; at !== dirname(at) && at !== home; at = dirname(at)) {
    if (SIGNS.some((sign) => existsSync(join(at, sign)))) return at === folder ? undefined : at;
  }
  return undefined;
}

/** The note that is meant, and its project. @throws UsageError that says why there is none */
export function askedNote(
  file: string,
  root: string,
  snapshot: Snapshot,
  { cwd, locale }: Terminal,
): { readonly note: Note; readonly project: Project } {
  const path = relative(root, resolve(cwd, file)).split(sep).join('/');
  const note = snapshot.notes.get(path);
  const project = projectOf(snapshot, path);
  if (note && project) return { note, project };
  if (note) throw new UsageError(MISTAKES.noProjectOfNote[locale](file, root));
  const skipped = snapshot.skipped.find((it) => it.path === path);
  if (skipped)
    throw new UsageError(MISTAKES[skipped.reason === 'not-a-record' ? 'noRecord' : 'unreadNote'][locale](file));
  if (!existsSync(resolve(cwd, file))) throw new UsageError(MISTAKES.noFile[locale](file));
  const isOutside = path.startsWith('../') || isAbsolute(path);
  throw new UsageError(isOutside ? MISTAKES.outsideFolder[locale](file, root) : MISTAKES.noRecord[locale](file));
}
