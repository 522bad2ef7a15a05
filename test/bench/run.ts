// `npm run bench [-- WORD]`: measures every `*.bench.ts` here (or those whose name holds the word) and prints how the times grow.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Benchmark, measure } from './benchmark';

/** A file tells what to measure, or measures for itself what is no matter of growth alone. */
interface Loaded {
  readonly benchmarks?: readonly Benchmark<unknown>[];
  readonly runBenchmark?: () => Promise<void>;
}

const FOLDER = join(process.cwd(), 'test/bench');

void runBenchmarks(process.argv[2] ?? '');

async function runBenchmarks(word: string): Promise<void> {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.bench.ts') && name.includes(word))) {
    const loaded: unknown = await import(pathToFileURL(join(FOLDER, file)).href);
    const { benchmarks = [], runBenchmark } = loaded as Loaded;
    for (const benchmark of benchmarks) {
      report(benchmark);
    }
    await runBenchmark?.();
  }
}

function report(benchmark: Benchmark<unknown>): void {
  console.log(`${benchmark.name} (expected to be ${benchmark.grows})`);
  for (const { size, milliseconds, ratio } of measure(benchmark)) {
    console.log(`  ${String(size).padStart(8)}  × ${ratio.toFixed(2).padStart(7)}  ${milliseconds.toFixed(2)} ms here`);
  }
}
