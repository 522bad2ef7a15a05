import * as vscode from 'vscode';
import type { SkipReason } from '../../core/model/note';
import type { Snapshot } from '../../core/model/snapshot';
import { uriOf } from '../notes/workspacePaths';
import { slowWork } from './slowWork';

/** Files that are none of ours, or that hold no text. */
const NO_TEXT: readonly SkipReason[] = [
  'not-a-record',
  'not-utf8',
  'not-a-regular-file',
  'outside-workspace',
  'unreadable',
  'vanished',
];
const IN_FLIGHT = 16;

/** The texts of notes, by path. */
export type NoteTexts = ReadonlyMap<string, string>;

/**
 * The texts of all notes, as the editor or the disk has them now: what a finished document is searched for. Where that takes long, it is said: whoever makes
 * a document for a client waits here.
 *
 * @param underWay where somebody has begun to read them already
 */
export function noteTexts(snapshot: Snapshot, underWay = readTexts(snapshot)): Promise<NoteTexts> {
  return slowWork(vscode.l10n.t('Looking through the notes …'), underWay);
}

/** Reads them while nobody waits yet. */
export async function readTexts(snapshot: Snapshot): Promise<NoteTexts> {
  const unread = snapshot.skipped.filter(({ reason }) => !NO_TEXT.includes(reason));
  const paths = [...snapshot.notes.keys(), ...unread.map(({ path }) => path)];
  const documents = new Map(vscode.workspace.textDocuments.map((document) => [document.uri.toString(), document]));
  const texts = new Map<string, string>();
  const queue = paths[Symbol.iterator]();
  const lane = async () => {
    for (const path of queue) {
      const uri = uriOf(path);
      if (uri) {
        texts.set(
          path,
          documents.get(uri.toString())?.getText() ?? new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)),
        );
      }
    }
  };
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
  return texts;
}
