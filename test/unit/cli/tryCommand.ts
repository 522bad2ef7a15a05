import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { runCommand } from '../../../src/cli/runCommand';
import type { Terminal } from '../../../src/cli/terminal';

let dist: Promise<string> | undefined;

/** A folder with the reading worker as it is shipped; built once for all tests. */
export function builtWorker(): Promise<string> {
  dist ??= (async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-dist-'));
    await build({
      entryPoints: [join(__dirname, '../../../src/host/node/worker.ts')],
      outfile: join(folder, 'worker.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
    });
    return folder;
  })();
  return dist;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own with the files in it. */
export function workspaceOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** Runs one call as the program would, with what it says caught. */
export async function tryCommand(cwd: string, args: readonly string[], more: Partial<Terminal> = {}): Promise<Outcome> {
  const out: (string | Uint8Array)[] = [];
  let err = '';
  const code = await runCommand(args, {
    cwd,
    env: { XDG_CACHE_HOME: join(cwd, '.cache') },
    platform: 'linux',
    locale: 'en',
    showsProgress: false,
    dist: await builtWorker(),
    media: join(__dirname, '../../../media'),
    today: () => '2026-11-20',
    out: async (text) => void out.push(text),
    err: (text) => {
      err += text;
    },
    ...more,
  });
  return { code, out: out.map((it) => (typeof it === 'string' ? it : new TextDecoder().decode(it))).join(''), err };
}
