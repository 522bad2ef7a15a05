import { type Profiler, Session } from 'node:inspector';

/** How the thread of the extension host spent a span of time, in milliseconds. */
export interface Shares {
  /** In our own code and what it calls. */
  readonly own: number;
  readonly collecting: number;
  /** In the editor's code, and other extensions'. */
  readonly others: number;
}

export interface Profiled {
  sharesOf(from: number, to: number): Shares;
  /** The longest stretches of our own code between two moments in which the thread waited for something to do, the longest first. */
  readonly ownTurns: readonly number[];
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
  async end(own: string): Promise<Profiled> {
    const { profile } = await this.ask<Profiler.StopReturnType>('Profiler.stop');
    this.session.disconnect();
    return lookThrough(profile, own);
  }

  private ask<Answer>(method: string, values?: object): Promise<Answer> {
    return new Promise((done, fail) => {
      this.session.post(method, values, (error: Error | null, answer?: object) =>
        error ? fail(error) : done(answer as Answer),
      );
    });
  }
}

/** By whom the thread is kept busy; not at all while it waits, nor for the product while it measures. */
type Kind = keyof Shares | 'waiting' | 'measuring';

interface Taken {
  readonly from: number;
  readonly to: number;
  readonly kind: Kind;
}

function lookThrough(profile: Profiler.Profile, own: string): Profiled {
  const kinds = kindsOf(profile, own);
  const { samples = [], timeDeltas = [], startTime } = profile;
  let at = startTime / 1000;
  const taken = samples.map((id, index): Taken => {
    at += (timeDeltas[index] ?? 0) / 1000;
    return { from: at, to: at + (timeDeltas[index + 1] ?? 0) / 1000, kind: kinds.get(id) ?? 'others' };
  });
  return { sharesOf: (from, to) => sharesIn(taken, from, to), ownTurns: turnsIn(taken) };
}

function sharesIn(taken: readonly Taken[], from: number, to: number): Shares {
  const shares = { own: 0, collecting: 0, others: 0, waiting: 0, measuring: 0 };
  for (const each of taken) {
    shares[each.kind] += Math.max(0, Math.min(each.to, to) - Math.max(each.from, from));
  }
  return shares;
}

function turnsIn(taken: readonly Taken[]): readonly number[] {
  const turns = [0];
  for (const { from, to, kind } of taken) {
    if (kind === 'waiting') turns.push(0);
    else if (kind === 'own') turns.push((turns.pop() ?? 0) + to - from);
  }
  return turns.sort((a, b) => b - a).slice(0, 5);
}

/** By the number of each place in a profile. */
function kindsOf({ nodes }: Profiler.Profile, own: string): ReadonlyMap<number, Kind> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const kinds = new Map<number, Kind>();
  const visit = (id: number, above: Kind) => {
    const node = byId.get(id);
    if (!node) return;
    const { url, functionName } = node.callFrame;
    // The address of a file spells blanks and Chinese out in signs.
    const kind =
      above === 'own' || decoded(url).includes(own) ? 'own' : (NOBODYS.get(functionName) ?? measured(url, above));
    kinds.set(id, kind);
    for (const child of node.children ?? []) visit(child, kind);
  };
  visit(nodes[0]?.id ?? 0, 'others');
  return kinds;
}

const NOBODYS: ReadonlyMap<string, Kind> = new Map([
  ['(idle)', 'waiting'],
  ['(garbage collector)', 'collecting'],
]);

/** A path as it is, whether it stands as an address or not. */
function decoded(url: string): string {
  return url.startsWith('file:') ? decodeURI(url) : url;
}

function measured(url: string, above: Kind): Kind {
  return above === 'measuring' || url.endsWith('measure.js') ? 'measuring' : 'others';
}
