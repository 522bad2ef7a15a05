import type { Project, Snapshot } from '../core/model/snapshot';
import { foldName } from '../core/workspace/names';
import type { Options } from './parseOptions';
import { type Terminal, UsageError } from './terminal';
import { MISTAKES } from './words/mistakes';

/** The projects that `--project` and `--client` name; all of them without either. @throws UsageError where there is none */
export function wantedProjects(
  options: Options,
  { projects }: Snapshot,
  { locale }: Pick<Terminal, 'locale'>,
): readonly Project[] {
  const name = options.value('project');
  const client = options.value('client');
  const named = projects.filter((project) => isNamed(project.clientName, client) && isNamed(project.name, name));
  // Where names are alike but for full-width letters and the like, the one that is written just so is meant.
  const exact = named.filter(
    (project) => (client ?? project.clientName) === project.clientName && (name ?? project.name) === project.name,
  );
  const found = exact.length > 0 ? exact : named;
  if (projects.length === 0) throw new UsageError(MISTAKES.noProject[locale]);
  if (found.length === 0)
    throw new UsageError(MISTAKES.unknownProject[locale](name ?? client ?? '', namesOf(projects)));
  return found;
}

function isNamed(own: string | undefined, wanted: string | undefined): boolean {
  return wanted === undefined || (own !== undefined && foldName(own) === foldName(wanted));
}

/** The one project that they name. @throws UsageError where there is none, or more than one */
export function wantedProject(options: Options, snapshot: Snapshot, terminal: Pick<Terminal, 'locale'>): Project {
  const found = wantedProjects(options, snapshot, terminal);
  const [project] = found;
  if (project && found.length === 1) return project;
  throw new UsageError(MISTAKES.whichProject[terminal.locale](namesOf(found)));
}

/** Projects by client and name. */
export function namesOf(projects: readonly Project[]): readonly string[] {
  return projects.map(({ clientName, name }) => `${clientName ?? '–'} / ${name}`);
}
