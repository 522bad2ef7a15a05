import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { generateCorpus } from './corpus';

const NOTES = Number(process.env.RAPPORT_BENCH_NOTES ?? 10_000);
const SEED = 1;

/** The corpus on disk, made once for each size and seed. */
export function corpusFolder(): string {
  const root = join(tmpdir(), `rapport-corpus-${NOTES}-${SEED}`);
  const done = `${root}.done`;
  if (!existsSync(done)) {
    rmSync(root, { recursive: true, force: true });
    for (const { path, text } of generateCorpus(NOTES, SEED)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    writeFileSync(done, '');
  }
  return root;
}

/** The folder of the command line as it is shipped. */
export async function builtCommandLine(): Promise<string> {
  const outdir = join(tmpdir(), 'rapport-bench-dist');
  await build({
    entryPoints: { cli: 'src/cli/main.ts', worker: 'src/host/node/worker.ts' },
    outdir,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'error',
    loader: { '.md': 'text' },
  });
  return outdir;
}
