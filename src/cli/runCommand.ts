import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nearMiss } from '../core/rules/nearMiss';
import { type ExitCode, type Terminal, UsageError } from './terminal';
import { HELP } from './words/help';
import { MISTAKES } from './words/mistakes';

type Command = (args: readonly string[], terminal: Terminal) => Promise<ExitCode>;

/** Each command's module is loaded when it is called, so that none pays for the others. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map<string, () => Promise<Command>>([
  ['index', async () => (await import('./commands/indexCommand')).indexCommand],
  ['check', async () => (await import('./commands/checkCommand')).checkCommand],
  ['health', async () => (await import('./commands/healthCommand')).healthCommand],
  ['fix', async () => (await import('./commands/fixCommand')).fixCommand],
  ...(['report', 'minutes', 'calendar'] as const).map(
    (name) => [name, async () => (await import('./commands/documentCommands')).DOCUMENT_COMMANDS[name]] as const,
  ),
]);

/** Runs one call of the command line. What the user did wrong is said in a sentence; what we did wrong is thrown. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      await terminal.out(HELP.all[terminal.locale]);
      return name === undefined ? 2 : 0;
    }
    if (name === '--version' || name === '-v') {
      await terminal.out(`${versionOf(terminal)}\n`);
      return 0;
    }
    const load = COMMANDS.get(name);
    if (!load) {
      throw new UsageError(MISTAKES.unknownCommand[terminal.locale](name, nearMiss(name, [...COMMANDS.keys()])));
    }
    return await (await load())(rest, terminal);
  } catch (cause) {
    if (cause instanceof UsageError) {
      terminal.err(`rapport: ${cause.message}\n`);
      return 2;
    }
    throw cause;
  }
}

/** The version of the package that the templates lie in. */
function versionOf({ media }: Terminal): string {
  return JSON.parse(readFileSync(join(media, '..', 'package.json'), 'utf8')).version;
}
