/** A job that many events ask for: it runs once they pause, and at the latest some time after the first of them. */
export class Debounced {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private latest = Number.POSITIVE_INFINITY;

  /**
   * @param quiet how long the events must pause, in milliseconds
   * @param longest after this many milliseconds the job runs although they do not
   */
  constructor(
    private readonly job: () => void,
    private readonly quiet: number,
    private readonly longest: number,
  ) {}

  /** Whether the job is asked for and has not run yet. */
  get waiting(): boolean {
    return this.timer !== undefined;
  }

  ask(): void {
    const now = Date.now();
    this.latest = this.waiting ? this.latest : now + this.longest;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.run(), Math.max(0, Math.min(this.quiet, this.latest - now)));
  }

  /** Runs the job now where it is asked for: somebody needs what it does and cannot wait for a pause. */
  hurry(): void {
    if (this.waiting) {
      this.run();
    }
  }

  /** Forgets what was asked for. */
  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private run(): void {
    this.dispose();
    this.job();
  }
}
