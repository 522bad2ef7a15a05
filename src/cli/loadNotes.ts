import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import type { ReadingPolicy } from '../core/model/policy';
import { decodeCache, encodeCache } from '../host/cache/cacheFile';
import type { CacheStorage } from '../host/cache/cacheStorage';
import { GuardedReader } from '../host/guardedReader';
import { cacheIn, userCacheFolder } from '../host/node/cacheFolder';
import type { IsHidden } from '../host/node/listNotes';
import { readWorkspace, type WorkspaceFiles } from '../host/node/readWorkspace';
import { nodeWorker } from '../host/node/spawnWorker';
import type { ReaderPool } from '../host/readerPool';
import { SideBySide } from '../host/sideBySide';
import type { Options } from './parseOptions';
import { type Terminal, UsageError } from './terminal';
import { MISTAKES } from './words/mistakes';
import { OUTCOMES } from './words/outcomes';

/** Options of every command that reads a workspace. */
export const NOTES_OPTIONS = { cache: 'value', 'no-cache': 'flag', help: 'flag' } as const;

export interface LoadedNotes extends WorkspaceFiles {
  readonly root: string;
}

/** What of the settings decides how a workspace is read. */
export interface ReadingSettings {
  readonly reading: ReadingPolicy;
  readonly isHidden?: IsHidden;
}

/** The folder that a call names, or the current one. @throws UsageError when it names several */
export function folderOf(options: Options, terminal: Terminal): string {
  const [folder = '.', extra] = options.positionals;
  if (extra !== undefined) {
    throw new UsageError(MISTAKES.oneFolder[terminal.locale](extra));
  }
  return resolve(terminal.cwd, folder);
}

/**
 * Reads the notes below a folder, with the cache that the options name, and keeps what was read for the next time.
 *
 * @throws UsageError when the folder cannot be read
 */
export async function loadNotes(
  root: string,
  options: Options,
  settings: ReadingSettings,
  terminal: Terminal,
): Promise<LoadedNotes> {
  if (options.has('cache') && options.has('no-cache')) {
    throw new UsageError(MISTAKES.notTogether[terminal.locale]('--cache', '--no-cache'));
  }
  requireFolder(root, terminal);
  const script = join(terminal.dist, 'worker.js');
  const reader = readerName(script, settings.reading);
  const folder = resolve(terminal.cwd, options.value('cache') ?? userCacheFolder(terminal.env, terminal.platform));
  const storage = options.has('no-cache') ? undefined : cacheIn(folder, root);
  const stored = await storage?.read();
  const known = stored && decodeCache(stored, reader);
  const pool = readerPool(script, settings.reading);
  const progress = progressLine(terminal);
  try {
    const files = await readWorkspace({ root, pool, known, isHidden: settings.isHidden, onProgress: progress.show });
    progress.clear();
    if (files.results.size === 0) terminal.err(`${OUTCOMES.noNotes[terminal.locale](root)}\n`);
    if (storage && (files.changed || !known)) {
      await keep(storage, encodeCache(files.keep, reader), folder, terminal);
    }
    return { root, ...files };
  } catch (cause) {
    if (isSystemError(cause)) {
      throw new UsageError(MISTAKES.unreadableFolder[terminal.locale](root));
    }
    throw cause;
  } finally {
    progress.clear();
    pool.dispose();
  }
}

/** On a single processor a second reader would only be in the way of the first. */
function readerPool(script: string, policy: ReadingPolicy): ReaderPool {
  const create = (inForce: ReadingPolicy) => new GuardedReader(nodeWorker(script), inForce);
  return availableParallelism() > 1 ? new SideBySide(create, policy) : create(policy);
}

/** Without a cache the next run is slower and nothing else, so the run goes on. */
async function keep(storage: CacheStorage, bytes: Uint8Array, folder: string, terminal: Terminal): Promise<void> {
  try {
    await storage.write(bytes);
  } catch {
    terminal.err(`${OUTCOMES.cacheNotWritten[terminal.locale](folder)}\n`);
  }
}

/**
 * Names the reader and the policy it reads by: another build or other settings may read the same file otherwise. The worker's file names the
 * parts it is built of by their content, so its own content tells all of it.
 */
function readerName(script: string, reading: ReadingPolicy): string {
  const policy = JSON.stringify([[...reading.folders], [...reading.headings], reading.dateOrder ?? null]);
  return createHash('sha256').update(readFileSync(script)).update(policy).digest('hex');
}

function progressLine(terminal: Terminal) {
  let shown = false;
  return {
    show(done: number, total: number) {
      if (terminal.showsProgress) {
        shown = true;
        terminal.err(`\r${OUTCOMES.reading[terminal.locale](done, total)}`);
      }
    },
    clear() {
      if (shown) {
        shown = false;
        terminal.err('\r\u001b[K');
      }
    },
  };
}

/** @throws UsageError that tells a slip in the name from a file that was named for its folder */
function requireFolder(path: string, { locale }: Terminal): void {
  try {
    if (!statSync(path).isDirectory()) throw new UsageError(MISTAKES.notAFolder[locale](path));
  } catch (cause) {
    if (!isSystemError(cause)) throw cause;
    throw new UsageError(MISTAKES[cause.code === 'ENOENT' ? 'noFolder' : 'unreadableFolder'][locale](path));
  }
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException {
  return cause instanceof Error && 'syscall' in cause;
}
