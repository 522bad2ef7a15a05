import * as vscode from 'vscode';
import type { Note, Skipped } from '../../core/model/note';
import { DisposableStore } from '../disposableStore';
import { findNotes, isNotePath } from './findNotes';
import type { NoteReading } from './noteReading';
import { type FileStamp, readNoteFile } from './readNoteFile';
import { textFingerprint } from './textFingerprint';
import { pathOf, uriOf } from './workspacePaths';

/** What one batch of reading found out. */
export interface NotesChange {
  readonly changed: readonly (Note | Skipped)[];
  readonly removed: readonly string[];
}

/** Waits until typing pauses this long before a note is read again, in milliseconds. */
const TYPING_PAUSE = 200;
/** Files under way at once: enough to keep the worker busy, few enough to stay small. */
const IN_FLIGHT = 8;
/** A rescan on focus is not repeated within this time, in milliseconds. */
const RESCAN_PAUSE = 10_000;

/**
 * The Markdown files of the workspace, read and kept up to date: from the disk, or from the editor where a document has unsaved
 * changes. Batches what changes, and rescans when the window gets the focus, since watchers can drop events in a storm.
 */
export class WorkspaceNotes implements vscode.Disposable {
  private readonly store = new DisposableStore();
  private readonly emitter = this.store.add(new vscode.EventEmitter<NotesChange>());
  private readonly stamps = new Map<string, FileStamp>();
  private readonly fingerprints = new Map<string, string | undefined>();
  private readonly pending = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private work: Promise<void> = Promise.resolve();
  private lastScan = 0;
  /** The first batch is reported even when it is empty: an empty workspace is news too. */
  private reported = false;
  private disposed = false;

  readonly onDidRead = this.emitter.event;

  constructor(private readonly reading: NoteReading) {}

  /** Reads everything once, reports it as one change, and follows the workspace from then on. */
  async start(): Promise<void> {
    this.follow();
    await this.rescan();
  }

  /** Lists the workspace again and reads what is new or has changed on disk. */
  rescan(): Promise<void> {
    this.lastScan = Date.now();
    return this.inTurn(async () => {
      const found = new Set((await findNotes()).flatMap((uri) => pathOf(uri) ?? []));
      const removed = [...this.stamps.keys()].filter((path) => !found.has(path));
      await this.read([...found], removed);
    });
  }

  /** Forgets what is known of the files and reads all again, as when settings change how they read. */
  reread(): Promise<void> {
    for (const path of this.stamps.keys()) {
      this.stamps.set(path, undefined);
    }
    return this.rescan();
  }

  /** Reads at once what waits for a pause in typing, so that what is known is what is on the screen. */
  async settle(): Promise<void> {
    if (this.pending.size > 0) {
      this.readPending();
    }
    await this.work;
  }

  /** True when the note was last read from exactly this text. */
  wasReadFrom(path: string, text: string): boolean {
    return this.fingerprints.get(path) === textFingerprint(text);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.store.dispose();
  }

  private follow(): void {
    const watcher = this.store.add(vscode.workspace.createFileSystemWatcher('**/*.{md,markdown}'));
    this.store.add(watcher.onDidCreate((uri) => this.enqueue(uri)));
    this.store.add(watcher.onDidChange((uri) => this.enqueue(uri)));
    const deletions = this.store.add(vscode.workspace.createFileSystemWatcher('**/*', true, true, false));
    this.store.add(deletions.onDidDelete((uri) => this.enqueueBelow(uri)));
    this.store.add(vscode.workspace.onDidChangeTextDocument(({ document }) => this.enqueue(document.uri)));
    this.store.add(vscode.workspace.onDidCloseTextDocument((document) => this.enqueue(document.uri)));
    this.store.add(vscode.workspace.onDidChangeWorkspaceFolders(() => void this.reread()));
    this.store.add(
      vscode.window.onDidChangeWindowState(({ focused }) => {
        if (focused && Date.now() - this.lastScan > RESCAN_PAUSE) {
          void this.rescan();
        }
      }),
    );
  }

  private enqueue(uri: vscode.Uri): void {
    const path = isNotePath(uri.path) ? pathOf(uri) : undefined;
    if (path === undefined) {
      return;
    }
    this.pending.add(path);
    this.schedule();
  }

  /** A deleted folder is reported as one event: its notes are gone with it. */
  private enqueueBelow(uri: vscode.Uri): void {
    const path = pathOf(uri);
    if (path === undefined) {
      return;
    }
    for (const known of this.stamps.keys()) {
      if (known === path || known.startsWith(`${path}/`)) {
        this.pending.add(known);
      }
    }
    if (this.pending.size > 0) {
      this.schedule();
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.readPending(), TYPING_PAUSE);
  }

  private readPending(): void {
    clearTimeout(this.timer);
    const paths = [...this.pending];
    this.pending.clear();
    void this.inTurn(() => this.read(paths, []));
  }

  /** One batch after the other, so that an older reading never replaces a newer one. */
  private inTurn(job: () => Promise<void>): Promise<void> {
    this.work = this.work.then(() => (this.disposed ? undefined : job()));
    return this.work;
  }

  private async read(paths: readonly string[], gone: readonly string[]): Promise<void> {
    const changed: (Note | Skipped)[] = [];
    const removed = new Set(gone);
    const queue = paths[Symbol.iterator]();
    const lane = async () => {
      for (const path of queue) {
        const uri = uriOf(path);
        const result = uri ? await readNoteFile(this.reading, path, uri, this.stamps.get(path)) : 'vanished';
        if (result === 'vanished') {
          removed.add(path);
        } else if (result !== 'unchanged') {
          this.stamps.set(path, result.stamp);
          this.fingerprints.set(path, result.fingerprint);
          changed.push(result.read);
        }
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    const known = [...removed].filter((path) => this.stamps.delete(path));
    if (!this.disposed && (changed.length > 0 || known.length > 0 || gone.length > 0 || !this.reported)) {
      this.reported = true;
      this.emitter.fire({ changed, removed: known });
    }
  }
}
