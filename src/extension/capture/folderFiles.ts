import type * as vscode from 'vscode';
import type { AdoptionContext } from '../../core/capture/adopt/proposeAdoption';
import type { NoteChanges } from '../editor/noteChanges';
import { adoptionRefusalWords } from '../words/adoptionWords';
import { type Adoptable, adoptionOf, lookAt } from './adoptable';
import type { SortedFiles } from './sortFiles';
import type { Adopted } from './writeAdopted';

/** A file that can get its frontmatter. */
export interface ReadyFile {
  /** Below the folder. */
  readonly path: string;
  readonly file: Adoptable;
  readonly adopted: Adopted;
}

/** A file that is left as it is, and why, in words. */
interface LeftFile {
  readonly path: string;
  readonly why: string;
}

/** A file of a folder that was looked at. */
export type FolderFile = ReadyFile | LeftFile;
/** The files of a folder: which get their frontmatter, which are left as they are, and how many nobody looked at. */
export type SortedFolder = SortedFiles<FolderFile>;

/** Whether a file can get its frontmatter. */
export function isReady(found: FolderFile): found is ReadyFile {
  return 'adopted' in found;
}

/** What a file of a folder would become by its own signs. */
export async function lookAtFile(
  changes: NoteChanges,
  uri: vscode.Uri,
  path: string,
  context: AdoptionContext,
): Promise<FolderFile> {
  const file = await lookAt(changes, uri, context);
  if (typeof file === 'string') {
    return { path, why: file };
  }
  const adopted = adoptionOf(file);
  return adopted.ok ? { path, file, adopted } : { path, why: adoptionRefusalWords(adopted.refusal) };
}
