/** Node's own, which its types do not tell of yet. */
const threadCpuUsage = Reflect.get(process, 'threadCpuUsage').bind(process) as typeof process.cpuUsage;

/** Watches how much the thread works from one look at the clock to the next: what else the machine has to do does not count. */
export class Turns {
  private readonly times: number[] = [];
  private last = threadCpuUsage();
  private readonly timer = setInterval(() => {
    const { user, system } = threadCpuUsage(this.last);
    this.last = threadCpuUsage();
    this.times.push((user + system) / 1000);
  }, 1);

  /** The five longest, the longest first. */
  end(): readonly number[] {
    clearInterval(this.timer);
    return this.times.sort((a, b) => b - a).slice(0, 5);
  }
}
