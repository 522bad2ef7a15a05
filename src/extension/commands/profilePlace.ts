import * as vscode from 'vscode';
import { folderCalled, holdsProfile, isProfileOf } from '../../core/capture/existingProfile';
import type { Snapshot } from '../../core/model/snapshot';
import { pathOf, uriOf } from '../notes/workspacePaths';
import { exists } from './createFile';
import { freeName, portableName } from './portableName';
import type { RenderedTemplate } from './templates';

/** Whose profile is made. */
export interface Named {
  readonly kind: 'client' | 'project';
  readonly name: string;
}

/**
 * The folder for a new profile: the one that is called so and has notes in it already, else that of its template. Where one of a nearly equal name stands in it, and would leave the notes there to neither, the folder is
 * numbered; a template of one's own that puts all profiles into one folder has it so.
 */
export async function profileFolder(
  snapshot: Snapshot,
  home: vscode.Uri,
  { folder }: RenderedTemplate,
  { kind, name }: Named,
): Promise<vscode.Uri> {
  const own = folderCalled(snapshot, pathOf(home) ?? '', name, kind);
  const uri = own === undefined ? undefined : uriOf(own);
  if (uri) {
    return uri;
  }
  const place = vscode.Uri.joinPath(home, ...folder);
  const last = folder.at(-1);
  if (last !== portableName(name, kind) || !holdsProfile(snapshot, pathOf(place) ?? '', kind)) {
    return place;
  }
  const beside = (candidate: string) => vscode.Uri.joinPath(place, '..', candidate);
  return beside(await freeName(last, async (candidate) => candidate === last || exists(beside(candidate))));
}

/** The file that stands where a profile would be written and cannot be read as one. */
export async function unreadProfile(
  { notes }: Snapshot,
  folder: vscode.Uri,
  { fileName }: RenderedTemplate,
  { kind }: Named,
): Promise<vscode.Uri | undefined> {
  const uri = vscode.Uri.joinPath(folder, `${fileName}.md`);
  return !isProfileOf(notes.get(pathOf(uri) ?? ''), kind) && (await exists(uri)) ? uri : undefined;
}
