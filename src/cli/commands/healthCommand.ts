import { healthDocument } from '../../core/health/healthDocument';
import { healthTable } from '../../core/health/healthTable';
import type { Project, Snapshot } from '../../core/model/snapshot';
import { asOfOption } from '../asOfOption';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { loadSnapshot } from '../loadSnapshot';
import { type Options, parseOptions } from '../parseOptions';
import { sayLeftAlone } from '../sayLeftAlone';
import { loadSettings } from '../settings';
import type { ExitCode, Terminal } from '../terminal';
import { wantedProjects } from '../wantedProject';
import { HELP } from '../words/help';
import { OUTCOMES } from '../words/outcomes';

/** `rapport health`: how communication stands, with the evidence. */
export async function healthCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const kinds = { ...NOTES_OPTIONS, 'as-of': 'value', project: 'value', json: 'flag' } as const;
  const options = parseOptions(args, kinds, terminal);
  if (options.has('help')) {
    await terminal.out(HELP.health[terminal.locale]);
    return 0;
  }
  const root = folderOf(options, terminal);
  const settings = loadSettings(root, terminal);
  const asOf = asOfOption(options, settings, terminal);
  const { snapshot } = await loadSnapshot(root, options, settings, terminal);
  sayLeftAlone(snapshot, terminal);
  const document = healthDocument(snapshot, asOf, wanted(options, snapshot, terminal));
  if (document.projects.length === 0) terminal.err(`${OUTCOMES.noHealth[terminal.locale]}\n`);
  await terminal.out(
    options.has('json') ? `${JSON.stringify(document, null, 2)}\n` : healthTable(document, terminal.locale),
  );
  return 0;
}

/** Those that are named, else all; that there is none at all is no mistake. */
function wanted(options: Options, snapshot: Snapshot, terminal: Terminal): (project: Project) => boolean {
  if (!options.has('project')) return () => true;
  const projects = new Set(wantedProjects(options, snapshot, terminal));
  return (project) => projects.has(project);
}
