/** Work is put down after so many milliseconds, for whatever else waits in the extension host. */
export const SLICE = 20;

/**
 * Takes steps to their end, a slice at a time.
 *
 * @param isWanted asked after each slice: what nobody waits for any more is left undone
 * @returns what they end with; undefined where they were left
 */
export async function takeSteps<Result>(
  steps: Iterator<unknown, Result>,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  for (let since = performance.now(); ; ) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await nextTurn();
    if (!isWanted()) return undefined;
    since = performance.now();
  }
}

/** Lets whatever else waits in the extension host go first. */
export function nextTurn(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}

/** Steps that only save work later: where one fails, the rest is left undone, and whoever takes them goes on. */
export function* attempt(steps: Iterable<void>, onFault: (cause: unknown) => void): Generator<void> {
  try {
    yield* steps;
  } catch (cause) {
    onFault(cause);
  }
}

/**
 * Does the jobs one after the other, a slice at a time.
 *
 * @param isWanted as above
 * @returns whether all of them were done
 */
export async function inSlices(jobs: readonly (() => void)[], isWanted: () => boolean): Promise<boolean> {
  function* steps(): Generator<void, boolean> {
    for (const job of jobs) {
      job();
      yield;
    }
    return true;
  }
  return (await takeSteps(steps(), isWanted)) ?? false;
}
