import type { LocalDate } from '../model/date';
import type { CombinedHealth, HealthComponent, NoGain, ProjectHealth } from '../model/health';
import type { Principle } from '../model/principle';
import type { HealthBand, ProjectStatus } from '../model/profile';
import type { Project, Snapshot } from '../model/snapshot';
import { healthTrend } from './trend';
import { workspaceHealth } from './workspaceHealth';

interface PlaceLine {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
}

/** The JSON document of `rapport health --json`. Values are unrounded; lines are 1-based. */
export interface HealthDocument {
  readonly version: 1;
  readonly asOf: LocalDate;
  readonly projects: readonly {
    readonly client: string | null;
    readonly project: string;
    /** Only projects that are active count in the means of clients and portfolio. */
    readonly status: ProjectStatus;
    readonly score: number | null;
    readonly coverage: number;
    readonly band: HealthBand | null;
    readonly declared: HealthBand | null;
    readonly watermelon: boolean;
    readonly components: readonly {
      readonly principle: Principle;
      readonly weight: number;
      readonly value: number | null;
      readonly parts: readonly {
        readonly name: string;
        readonly value: number | null;
        readonly kept: number;
        readonly counted: number;
      }[];
      readonly evidence: readonly (PlaceLine & { readonly effect: string })[];
    }[];
    readonly caps: readonly (PlaceLine & { readonly reason: string })[];
    /** The principle with the lowest value. */
    readonly lowest: Principle | null;
    readonly trend: readonly { readonly asOf: LocalDate; readonly score: number | null }[];
    readonly doNext: readonly (PlaceLine & {
      readonly principle: Principle;
      readonly todo: string;
      readonly text: string;
      readonly gain: number;
      /** Why it is worth doing where it gains nothing for now, or loses; null where it gains. */
      readonly noGain: NoGain | null;
    })[];
  }[];
  readonly portfolio: CombinedHealth & {
    readonly clients: readonly (CombinedHealth & { readonly client: string })[];
  };
}

/**
 * Health of a workspace as one JSON document, projects in the snapshot's order.
 *
 * @param isWanted leaves out projects; the portfolio counts all of them
 */
export function healthDocument(
  snapshot: Snapshot,
  asOf: LocalDate,
  isWanted: (project: Project) => boolean = () => true,
): HealthDocument {
  const { projects, clients, portfolio } = workspaceHealth(snapshot, asOf);
  const healths = new Map(projects.map((health) => [health.projectId, health]));
  const wanted = snapshot.projects.flatMap((project) => {
    const health = healths.get(project.id);
    return health && isWanted(project) ? [projectOf(project, health, asOf)] : [];
  });
  const ofClients = snapshot.clients.flatMap(({ id, name }) => {
    const combined = clients.get(id);
    return combined ? [{ client: name, ...combined }] : [];
  });
  return { version: 1, asOf, projects: wanted, portfolio: { ...portfolio, clients: ofClients } };
}

function projectOf(project: Project, health: ProjectHealth, asOf: LocalDate): HealthDocument['projects'][number] {
  const { score, coverage, band, declared, watermelon, components, caps, lowest, doNext } = health;
  return {
    client: project.clientName ?? null,
    project: project.name,
    status: project.status,
    score,
    coverage,
    band,
    declared,
    watermelon,
    components: components.map(componentOf),
    caps: caps.map(({ reason, path, span }) => ({ reason, path, line: span.line + 1 })),
    lowest,
    trend: healthTrend(project, asOf),
    doNext: doNext.map(({ principle, todo, text, gain, noGain = null, path, span }) => ({
      principle,
      todo,
      text,
      gain,
      noGain,
      path,
      line: span.line + 1,
    })),
  };
}

function componentOf({
  principle,
  weight,
  value,
  parts,
  evidence,
}: HealthComponent): HealthDocument['projects'][number]['components'][number] {
  return {
    principle,
    weight,
    value,
    parts: parts.map((part) => ({ name: part.name, value: part.value, kept: part.kept, counted: part.counted })),
    evidence: evidence.map(({ path, span, effect }) => ({ path, line: span.line + 1, effect })),
  };
}
