/** Work is put down after so many milliseconds, for whatever else waits in the extension host. */
const SLICE = 20;

/**
 * Does the jobs one after the other, a slice at a time.
 *
 * @param isWanted asked after each slice: what nobody waits for any more is left undone
 * @returns whether all of them were done
 */
export async function inSlices(jobs: readonly (() => void)[], isWanted: () => boolean): Promise<boolean> {
  let since = performance.now();
  for (const job of jobs) {
    job();
    if (performance.now() - since < SLICE) continue;
    await new Promise((done) => setTimeout(done, 0));
    if (!isWanted()) return false;
    since = performance.now();
  }
  return true;
}
