// `npm run fuzz [-- --seconds 60 --seed N]` reads notes made wrong at random, `--cases N` that many of them whatever time it takes;
// `npm run fuzz -- --case N` reads the one of a finding again. What it finds goes, made small, into test/unit/reader/fuzzed.test.ts.
import { parseArgs } from 'node:util';
import { readerFault } from '../support/readerFault';
import { fuzzedNote } from './fuzzedNote';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string' },
    cases: { type: 'string' },
    seed: { type: 'string' },
    case: { type: 'string' },
  },
});
if (values.case === undefined) {
  fuzz(
    Number(values.seed ?? Date.now() % 1_000_000),
    Number(values.cases ?? Number.POSITIVE_INFINITY),
    values.cases === undefined ? Number(values.seconds ?? 60) : Number.POSITIVE_INFINITY,
  );
} else report(Number(values.case), readerFault(fuzzedNote(Number(values.case))));

/** Reads notes until as many were read, or the time is over. A seed and a number of cases are the same notes everywhere. */
function fuzz(seed: number, cases: number, seconds: number): void {
  console.log(`Reading notes made wrong, seed ${seed} …`);
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  let read = 0;
  for (; read < cases && passed() < seconds; read++) {
    const number = seed * 1000 + read;
    const fault = readerFault(fuzzedNote(number));
    if (fault !== undefined) {
      report(number, fault);
      return;
    }
  }
  console.log(`✓ ${read} notes read in ${Math.round(passed())} s, nothing found`);
}

function report(number: number, fault: string | undefined): void {
  if (fault === undefined) {
    console.log('✓ Nothing is wrong with it.');
    return;
  }
  console.log(
    `✗ ${fault}\nAgain: npm run fuzz -- --case ${number}\nMade smaller:\n${JSON.stringify(smaller(fuzzedNote(number)))}`,
  );
  process.exitCode = 1;
}

/** Leaves out whatever is not needed for a fault, in ever smaller pieces. */
function smaller(text: string): string {
  let small = text;
  for (let size = Math.ceil(small.length / 2); size > 0; size = size > 1 ? Math.ceil(size / 2) : 0) {
    for (let at = 0; at < small.length; ) {
      const without = small.slice(0, at) + small.slice(at + size);
      if (readerFault(without) === undefined) at += size;
      else small = without;
    }
  }
  return small;
}
