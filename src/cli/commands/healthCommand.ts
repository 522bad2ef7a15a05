import { healthDocument } from '../../core/health/healthDocument';
import { healthTable } from '../../core/health/healthTable';
import type { Project, Snapshot } from '../../core/model/snapshot';
import { foldName } from '../../core/workspace/names';
import { asOfOption } from '../asOfOption';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { loadSnapshot } from '../loadSnapshot';
import { parseOptions } from '../parseOptions';
import { loadSettings } from '../settings';
import { type ExitCode, type Terminal, UsageError } from '../terminal';
import { HELP } from '../words/help';
import { MISTAKES } from '../words/mistakes';

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
  const document = healthDocument(snapshot, asOf, wantedProject(options.value('project'), snapshot, terminal));
  await terminal.out(
    options.has('json') ? `${JSON.stringify(document, null, 2)}\n` : healthTable(document, terminal.locale),
  );
  return 0;
}

function wantedProject(
  name: string | undefined,
  snapshot: Snapshot,
  { locale }: Terminal,
): (project: Project) => boolean {
  if (name === undefined) {
    return () => true;
  }
  const wanted = (project: Project) => foldName(project.name) === foldName(name);
  if (!snapshot.projects.some(wanted)) {
    throw new UsageError(MISTAKES.unknownProject[locale](name));
  }
  return wanted;
}
