import type * as vscode from 'vscode';
import type { SkipReason } from '../../core/model/note';
import type { FileToRead } from '../../host/readerPool';

/** What a look at a file from outside tells: a mark that changes with its content, or why it is not read. */
export type FileLook = { readonly stamp: string; readonly isReadOnly?: boolean } | { readonly reason: SkipReason };

/** How files are reached. Node goes to the disk itself; the rest, and every virtual file system, goes through the editor. */
export interface FileAccess {
  look(uri: vscode.Uri): Promise<FileLook>;
  /** What to hand to the reader, or why it cannot be. */
  open(path: string, uri: vscode.Uri): Promise<FileToRead | { readonly reason: SkipReason }>;
}
