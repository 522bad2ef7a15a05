import * as vscode from 'vscode';
import type { Note, Skipped } from '../../core/model/note';
import type { NotesChange } from '../../core/workspace/applyChange';
import type { FileToRead, ReaderPool } from '../../host/readerPool';
import { DisposableStore } from '../disposableStore';
import { Debounced } from './debounced';
import type { FileAccess } from './fileAccess';
import { findNotes, findNotesIn } from './findNotes';
import { type FollowedPaths, followWorkspace } from './followWorkspace';
import { Paced } from './paced';
import { pathOf, uriOf } from './workspacePaths';

/** What is typed is read at once, and then after rests of this many milliseconds: all that waits for a note sees an edit within a tenth of a second. */
const TYPING_REST = 70;
/** An edit comes as several events, of which only the last knows that the document is unsaved. */
const TYPING_GATHERED = 5;
/** Files on the disk change many at once: they are read when the events pause, and at the latest after a while, in milliseconds. */
const DISK_PAUSE = 100;
const LONGEST_WAIT = 2_000;
/** A listing of everything waits until a storm of events is over. */
const STORM_PAUSE = 1_000;
const LONGEST_STORM = 10_000;
/** From this many files at once on, some events may have been dropped. */
const STORM = 500;
/** New notes in up to this many folders are looked for there; in more, everywhere. */
const FOLDERS_LISTED = 8;
/** Files looked at at once: enough to hide waiting, few enough to stay small. */
const IN_FLIGHT = 16;

/**
 * The Markdown files of the workspace, read and kept up to date: from the disk, or from the editor where a document has unsaved
 * changes. What changes is read in batches, one after the other, so that an older reading never replaces a newer one.
 */
export class WorkspaceNotes implements vscode.Disposable, FollowedPaths {
  private readonly store = new DisposableStore();
  private readonly emitter = this.store.add(new vscode.EventEmitter<NotesChange>());
  /** Known files and the mark of the content last read; undefined is read again at the next look. */
  private readonly stamps = new Map<string, string | undefined>();
  private readonly pending = new Set<string>();
  private readonly typing = this.store.add(new Paced(() => this.readPending(), TYPING_GATHERED, TYPING_REST));
  private readonly reading = this.store.add(new Debounced(() => void this.readPending(), DISK_PAUSE, LONGEST_WAIT));
  private readonly listing = this.store.add(new Debounced(() => void this.rescan(), STORM_PAUSE, LONGEST_STORM));
  private work: Promise<void> = Promise.resolve();
  /** The first batch is reported even when it is empty: an empty workspace is news too. */
  private reported = false;
  private readonly closing = new AbortController();

  readonly onDidRead = this.emitter.event;

  constructor(
    private readonly pool: ReaderPool,
    private readonly files: FileAccess,
    private readonly onFault: (cause: unknown) => void,
  ) {}

  /** Reads everything once, reports it as one change, and follows the workspace from then on. */
  start(): Promise<void> {
    this.store.add(followWorkspace(this));
    return this.rescan();
  }

  /** Lists the workspace again and reads what is new or has changed on disk. */
  rescan(): Promise<void> {
    return this.inTurn(async () => {
      const found = new Set((await findNotes()).flatMap((uri) => pathOf(uri) ?? []));
      const gone = [...this.stamps.keys()].filter((path) => !found.has(path));
      await this.read([...found], gone);
    });
  }

  /** Reads everything again, as when settings change how files read. */
  reread(): Promise<void> {
    for (const path of this.stamps.keys()) {
      this.stamps.set(path, undefined);
    }
    return this.rescan();
  }

  /** Reads a note again that is being written. */
  edited(path: string): void {
    this.pending.add(path);
    this.typing.ask();
  }

  /** Reads a note again when the disk is quiet. */
  touch(path: string): void {
    this.pending.add(path);
    this.reading.ask();
    if (this.pending.size > STORM) {
      this.rescanSoon();
    }
  }

  /** Lists the workspace again once it is quiet: events may be missing. */
  rescanSoon(): void {
    this.listing.ask();
  }

  /** A deleted folder is reported as one event: its notes are gone with it. */
  touchBelow(path: string): void {
    for (const known of this.stamps.keys()) {
      if (known === path || known.startsWith(`${path}/`)) {
        this.touch(known);
      }
    }
  }

  /**
   * Reads at once what waits for its turn, so that what is known is what is on the screen. A listing that waits for the end of a storm is made now: a
   * folder may just have come, and no event tells of the notes in it.
   */
  async settle(): Promise<void> {
    if (this.pending.size > 0) {
      void this.readPending();
    }
    this.listing.hurry();
    await this.work;
  }

  dispose(): void {
    this.closing.abort();
    this.store.dispose();
  }

  private readPending(): Promise<void> {
    const paths = [...this.pending];
    this.pending.clear();
    if (paths.length === 0) {
      return this.work;
    }
    return this.inTurn(async () => this.read(await this.listed(paths), []));
  }

  /** Without the paths that are new and that no listing names: what the exclusions hide stays unread, however it changes. */
  private async listed(paths: readonly string[]): Promise<readonly string[]> {
    const folders = new Map<string, vscode.Uri>();
    for (const uri of paths.flatMap((path) => (this.stamps.has(path) ? [] : (uriOf(path) ?? [])))) {
      const folder = vscode.Uri.joinPath(uri, '..');
      folders.set(folder.toString(), folder);
    }
    const lists =
      folders.size > FOLDERS_LISTED ? [await findNotes()] : await Promise.all([...folders.values()].map(findNotesIn));
    const found = new Set(lists.flat().map(pathOf));
    return paths.filter((path) => this.stamps.has(path) || found.has(path));
  }

  /** A batch that fails is reported and does not stop the next one. */
  private inTurn(job: () => Promise<void>): Promise<void> {
    this.work = this.work.then(async () => {
      try {
        if (!this.closing.signal.aborted) {
          await job();
        }
      } catch (cause) {
        if (!this.closing.signal.aborted) {
          this.onFault(cause);
        }
      }
    });
    return this.work;
  }

  private async read(paths: readonly string[], gone: readonly string[]): Promise<void> {
    const removed = new Set(gone);
    const changed: (Note | Skipped)[] = [];
    const wanted: FileToRead[] = [];
    const queue = paths[Symbol.iterator]();
    const lane = async () => {
      for (const path of queue) {
        const file = await this.look(path);
        if (file === 'vanished') {
          removed.add(path);
        } else if (file !== 'unchanged') {
          'reason' in file ? changed.push({ path, reason: file.reason }) : wanted.push(file);
        }
      }
    };
    await Promise.all(Array.from({ length: IN_FLIGHT }, lane));
    for (const result of await this.pool.read(wanted, this.closing.signal)) {
      changed.push(result.kind === 'note' ? result.note : result.skipped);
    }
    this.report(
      changed,
      [...removed].filter((path) => this.stamps.delete(path)),
    );
  }

  private async look(path: string): Promise<FileToRead | Pick<Skipped, 'reason'> | 'unchanged' | 'vanished'> {
    const uri = uriOf(path);
    if (!uri) {
      return 'vanished';
    }
    const document = unsavedDocument(uri);
    if (document) {
      this.stamps.set(path, undefined);
      return { path, text: document.getText() };
    }
    const look = await this.files.look(uri);
    if ('reason' in look) {
      if (look.reason === 'vanished') {
        return 'vanished';
      }
      this.stamps.set(path, undefined);
      return look;
    }
    if (this.stamps.get(path) === look.stamp) {
      return 'unchanged';
    }
    this.stamps.set(path, look.stamp);
    return this.files.open(path, uri);
  }

  private report(changed: readonly (Note | Skipped)[], removed: readonly string[]): void {
    if (!this.closing.signal.aborted && (changed.length > 0 || removed.length > 0 || !this.reported)) {
      this.reported = true;
      this.emitter.fire({ changed, removed });
    }
  }
}

function unsavedDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  const wanted = uri.toString();
  return vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === wanted);
}
