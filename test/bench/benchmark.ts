/** How the time of something grows with its input. Reported as ratios of one run, so that it says the same on a slow machine. */
export interface Benchmark<Input> {
  readonly name: string;
  /** What the ratio is expected to do when the size doubles. */
  readonly grows: 'flat' | 'linear';
  /** From small to large. */
  readonly sizes: readonly number[];
  prepare(size: number): Input;
  run(input: Input): unknown;
}

export interface Measured {
  readonly size: number;
  /** The median processor time of one run. */
  readonly milliseconds: number;
  /** That time over the time of the smallest size. */
  readonly ratio: number;
}

const RUNS = 7;

/** Runs each size several times, after one run that is not counted. */
export function measure<Input>(benchmark: Benchmark<Input>): readonly Measured[] {
  const times = benchmark.sizes.map((size) => {
    const input = benchmark.prepare(size);
    benchmark.run(input);
    return { size, milliseconds: median(Array.from({ length: RUNS }, () => timeOf(() => benchmark.run(input)))) };
  });
  const least = times[0]?.milliseconds ?? 1;
  return times.map((time) => ({ ...time, ratio: time.milliseconds / least }));
}

/** Processor time of this process, which says the same whatever else the machine has to do. */
function timeOf(work: () => unknown): number {
  const started = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
