// `npm run fuzz [-- --seconds 60 --seed N]` reads notes made wrong at random; `npm run fuzz -- --case N` reads the one of a finding again.
// What it finds goes, made small, into test/unit/reader/fuzzed.test.ts.
import { parseArgs } from 'node:util';
import { readerFault } from '../support/readerFault';
import { fuzzedNote } from './fuzzedNote';

const { values } = parseArgs({
  options: { seconds: { type: 'string' }, seed: { type: 'string' }, case: { type: 'string' } },
});
if (values.case === undefined) fuzz(Number(values.seconds ?? 60), Number(values.seed ?? Date.now() % 1_000_000));
else report(Number(values.case), readerFault(fuzzedNote(Number(values.case))));

function fuzz(seconds: number, seed: number): void {
  console.log(`Reading notes made wrong for ${seconds} s, seed ${seed} …`);
  const until = performance.now() + seconds * 1000;
  let cases = 0;
  for (; performance.now() < until; cases++) {
    const number = seed * 1000 + cases;
    const fault = readerFault(fuzzedNote(number));
    if (fault !== undefined) {
      report(number, fault);
      return;
    }
  }
  console.log(`✓ ${cases} notes read, nothing found`);
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
