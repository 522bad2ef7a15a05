/**
 * A job that runs as soon as it is asked for, and then rests before it runs again: what is asked for meanwhile is done once, after the rest.
 * It never runs twice at the same time.
 */
export class Paced {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
  private isAsked = false;
  private isDisposed = false;

  /**
   * @param gathering what is asked for within so many milliseconds of the first time comes together
   * @param rest how long the job rests after it has ended, in milliseconds
   */
  constructor(
    private readonly job: () => Promise<void>,
    private readonly gathering: number,
    private readonly rest: number,
  ) {}

  ask(): void {
    this.isAsked = true;
    if (!this.isRunning && this.timer === undefined) {
      this.runAfter(this.gathering);
    }
  }

  dispose(): void {
    this.isDisposed = true;
    clearTimeout(this.timer);
  }

  private runAfter(milliseconds: number): void {
    if (!this.isDisposed) {
      this.timer = setTimeout(() => void this.runIfAsked(), milliseconds);
    }
  }

  private async runIfAsked(): Promise<void> {
    this.timer = undefined;
    if (!this.isAsked) {
      return;
    }
    this.isAsked = false;
    this.isRunning = true;
    try {
      await this.job();
    } finally {
      this.isRunning = false;
      this.runAfter(this.rest);
    }
  }
}
