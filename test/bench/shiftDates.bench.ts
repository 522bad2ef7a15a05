import { EXAMPLE_LAST_DATE, shiftDates, type TextFile } from '../../src/core/example/shiftDates';
import type { Benchmark } from './benchmark';

const shifting: Benchmark<readonly TextFile[]> = {
  name: 'Moving the dates of notes',
  grows: 'linear',
  sizes: [100, 200, 400],
  prepare: (size) =>
    Array.from({ length: size }, (_, n) => ({ path: `${n}.md`, text: '- [ ] Send it 📅 2026-11-20\n'.repeat(20) })),
  run: (files) => shiftDates(files, 4, EXAMPLE_LAST_DATE),
};

export const benchmarks = [shifting];
