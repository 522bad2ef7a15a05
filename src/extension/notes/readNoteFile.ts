import * as vscode from 'vscode';
import type { Note, Skipped, SkipReason } from '../../core/model/note';
import type { NoteReading } from './noteReading';
import { textFingerprint } from './textFingerprint';

/** What tells one state of a file from another; undefined is never equal to anything. */
export type FileStamp = string | undefined;

/** Files above this many bytes are not read. */
const LARGEST_FILE = 2 * 1024 * 1024;

export interface FileRead {
  readonly stamp: FileStamp;
  /** Of the text that was read; undefined where none was. */
  readonly fingerprint: string | undefined;
  readonly read: Note | Skipped;
}

export type FileReading = FileRead | 'unchanged' | 'vanished';

/**
 * Reads a note from the editor where a document has unsaved changes, else from its file: a regular one, not too large, in UTF-8.
 * A file that has the stamp it was last read with is not read again.
 */
export async function readNoteFile(
  reading: NoteReading,
  path: string,
  uri: vscode.Uri,
  before: FileStamp,
): Promise<FileReading> {
  const document = vscode.workspace.textDocuments.find(
    (each) => each.isDirty && each.uri.toString() === uri.toString(),
  );
  if (document) {
    return readText(reading, path, document.getText(), undefined);
  }
  let stat: vscode.FileStat;
  try {
    stat = await vscode.workspace.fs.stat(uri);
  } catch {
    // Between the listing and now the file went away, or its folder cannot be entered: for the workspace it is not there.
    return 'vanished';
  }
  const stamp = `${stat.mtime}:${stat.size}`;
  if (stamp === before) {
    return 'unchanged';
  }
  const skip = (reason: SkipReason): FileReading => ({ stamp, fingerprint: undefined, read: { path, reason } });
  if (stat.type !== vscode.FileType.File) {
    return skip('not-a-regular-file');
  }
  if (stat.size > LARGEST_FILE) {
    return skip('too-large');
  }
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch {
    // The reason is in the operating system's words and language; what the person can do is the same for all.
    return skip('unreadable');
  }
  const text = decode(bytes);
  return text === undefined ? skip('not-utf8') : readText(reading, path, text, stamp);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder says "not UTF-8" by throwing; that is the answer asked for.
    return undefined;
  }
}

async function readText(reading: NoteReading, path: string, text: string, stamp: FileStamp): Promise<FileRead> {
  const result = await reading.read(path, text);
  return { stamp, fingerprint: textFingerprint(text), read: result.kind === 'note' ? result.note : result.skipped };
}
