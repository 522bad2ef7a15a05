import type { Project, Snapshot } from '../core/model/snapshot';
import { foldName } from '../core/workspace/names';
import type { Options } from './parseOptions';
import { type Terminal, UsageError } from './terminal';
import { WORDS } from './words';

/** The projects that `--project` and `--client` name; all of them without either. @throws UsageError where there is none */
export function wantedProjects(
  options: Options,
  { projects }: Snapshot,
  { locale }: Pick<Terminal, 'locale'>,
): readonly Project[] {
  const name = options.value('project');
  const client = options.value('client');
  const isOfClient = (project: Project): boolean =>
    client === undefined || (project.clientName !== undefined && foldName(project.clientName) === foldName(client));
  const found = projects.filter(
    (project) => isOfClient(project) && (name === undefined || foldName(project.name) === foldName(name)),
  );
  if (found.length === 0) throw new UsageError(WORDS.unknownProject[locale](name ?? client ?? ''));
  return found;
}

/** The one project that they name. @throws UsageError where there is none, or more than one */
export function wantedProject(options: Options, snapshot: Snapshot, terminal: Pick<Terminal, 'locale'>): Project {
  const found = wantedProjects(options, snapshot, terminal);
  const [project] = found;
  if (project && found.length === 1) return project;
  throw new UsageError(
    WORDS.whichProject[terminal.locale](found.map((each) => `${each.clientName ?? '–'} / ${each.name}`)),
  );
}
