import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { CacheStorage } from '../cache/cacheStorage';

/** The user's folder for caches, as the operating system has it. */
export function userCacheFolder(env: Readonly<Record<string, string | undefined>>, platform: NodeJS.Platform): string {
  if (platform === 'win32') {
    return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'rapport', 'cache');
  }
  if (platform === 'darwin') {
    return join(homedir(), 'Library', 'Caches', 'rapport');
  }
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'rapport');
}

/** A cache file in `folder`, named after the workspace's place, so that one folder serves many workspaces. */
export function cacheIn(folder: string, workspace: string): CacheStorage {
  const name = createHash('sha256').update(realpathSync(workspace)).digest('hex').slice(0, 24);
  const file = join(folder, `${name}.index`);
  return {
    async read() {
      try {
        return readFileSync(file);
      } catch {
        // No cache, or one that may not be read: either way there is nothing to start from.
        return undefined;
      }
    },
    async write(bytes) {
      mkdirSync(folder, { recursive: true });
      const draft = `${file}.${randomBytes(6).toString('hex')}`;
      try {
        writeFileSync(draft, bytes, { mode: 0o600 });
        renameSync(draft, file);
      } catch (cause) {
        rmSync(draft, { force: true });
        throw cause;
      }
    },
  };
}
