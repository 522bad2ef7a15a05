import { type Profiler, Session } from 'node:inspector';

/** How the thread of the extension host spent a span of time, in milliseconds. */
export interface Shares {
  /** In our own code and what it calls. */
  readonly own: number;
  readonly collecting: number;
  /** In the editor's code, and other extensions'. */
  readonly others: number;
}

/** The clock of the profile, in milliseconds. */
export function ticks(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

/** Takes down, five times a millisecond, what the thread is doing. Nothing in the product takes part in it. */
export class ThreadProfile {
  private readonly session = new Session();

  static async start(): Promise<ThreadProfile> {
    const profile = new ThreadProfile();
    profile.session.connect();
    await profile.ask('Profiler.enable');
    await profile.ask('Profiler.setSamplingInterval', { interval: 200 });
    await profile.ask('Profiler.start');
    return profile;
  }

  /** @param own the folder our own scripts stand in */
  async end(own: string): Promise<(from: number, to: number) => Shares> {
    const { profile } = await this.ask<Profiler.StopReturnType>('Profiler.stop');
    this.session.disconnect();
    return sharesIn(profile, own);
  }

  private ask<Answer>(method: string, values?: object): Promise<Answer> {
    return new Promise((done, fail) => {
      this.session.post(method, values, (error: Error | null, answer?: object) =>
        error ? fail(error) : done(answer as Answer),
      );
    });
  }
}

type Kind = keyof Shares | undefined;

function sharesIn(profile: Profiler.Profile, own: string): (from: number, to: number) => Shares {
  const kinds = kindsOf(profile, own);
  const { samples = [], timeDeltas = [], startTime } = profile;
  let at = startTime / 1000;
  const taken = samples.map((id, index) => {
    at += (timeDeltas[index] ?? 0) / 1000;
    return { at, kind: kinds.get(id) };
  });
  return (from, to) => {
    const shares = { own: 0, collecting: 0, others: 0 };
    taken.forEach(({ at: began, kind }, index) => {
      const ended = taken[index + 1]?.at ?? began;
      const inside = Math.min(ended, to) - Math.max(began, from);
      if (kind && inside > 0) shares[kind] += inside;
    });
    return shares;
  };
}

/** By whom the thread was kept busy, for each place in a profile; nothing while it waits, or measures. */
function kindsOf({ nodes }: Profiler.Profile, own: string): ReadonlyMap<number, Kind> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map<number, Kind>();
  const visit = (id: number, above: Kind) => {
    const node = byId.get(id);
    if (!node) return;
    const { url, functionName } = node.callFrame;
    const kind =
      above === 'own' || url.includes(own)
        ? 'own'
        : functionName === '(garbage collector)'
          ? 'collecting'
          : functionName === '(idle)' || functionName === '(root)' || url.includes('measure.js')
            ? undefined
            : 'others';
    kinds.set(id, kind);
    for (const child of node.children ?? []) visit(child, kind);
  };
  visit(nodes[0]?.id ?? 0, undefined);
  return kinds;
}
