import { writeFileSync } from 'node:fs';

/** Names the file that a measurement in the extension host writes to. */
export const ANSWER = 'RAPPORT_BENCH_ANSWER';

/** Hands what was measured to whoever opened the window. */
export function answer(times: object): void {
  writeFileSync(process.env[ANSWER] ?? '', JSON.stringify(times));
}
