import type { GuardLimits } from './guardLimits';
import type { WorkerPort } from './protocol';

/** How long after a limit the guard waits for news that is already on its way, in milliseconds. */
const GRACE = 50;
/**
 * How many times longer by the clock than a limit the guard waits on a machine that is too busy to let the worker run. The time of the processor that is
 * spent is that of the whole process, other threads included, so that a busy process is waited for less long than this.
 */
const PATIENCE = 10;

/** Watches over a worker, and says when it has been silent for longer than it may be. */
export class WorkerWatch {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly limits: GuardLimits,
    private readonly onTooLong: () => void,
  ) {}

  /** Waits for it to start. */
  awaitStart(): void {
    this.expect(this.limits.start);
  }

  /** Nothing more is waited for. */
  stop(): void {
    clearTimeout(this.timer);
  }

  /** Waits for the next file, for as long as the processor may work on it: on a busy machine that is longer by the clock. */
  awaitFile(worker: WorkerPort | undefined): void {
    const { perFile } = this.limits;
    const until = worker?.spent ? worker.spent() + perFile : 0;
    const latest = performance.now() + PATIENCE * perFile;
    const wait = (within: number) =>
      this.expect(within, () => {
        const left = worker?.spent ? until - worker.spent() : 0;
        const rest = latest - performance.now();
        if (left <= 0 || rest <= 0) return true;
        wait(Math.min(rest, Math.max(left, perFile / PATIENCE)));
        return false;
      });
    wait(perFile);
  }

  /** Waits for news. News that came while this thread was busy is heard before silence is believed. */
  private expect(within: number, isOver: () => boolean = () => true): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (isOver()) this.timer = setTimeout(this.onTooLong, GRACE);
    }, within);
  }
}
