import type { Locale } from '../../core/model/locale';
import type { Problem } from '../../core/model/note';
import type { Snapshot } from '../../core/model/snapshot';
import { indexDocument, type ProblemWords } from '../indexDocument';
import { indexListing } from '../indexListing';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { loadSnapshot } from '../loadSnapshot';
import { parseOptions } from '../parseOptions';
import { loadSettings } from '../settings';
import type { ExitCode, Terminal } from '../terminal';
import { HELP } from '../words/help';

/** Pieces of output are gathered to about this many characters before they are written. */
const PIECE = 1 << 18;

/** `rapport index`: every note and what stands in it, as lines to read or as one JSON document. */
export async function indexCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const began = performance.now();
  const options = parseOptions(args, { ...NOTES_OPTIONS, json: 'flag', stats: 'flag' }, terminal);
  if (options.has('help')) {
    await terminal.out(HELP.index[terminal.locale]);
    return 0;
  }
  const root = folderOf(options, terminal);
  const { snapshot, files, loaded } = await loadSnapshot(root, options, loadSettings(root, terminal), terminal);
  const gathered = performance.now();
  const printed = options.has('json') ? indexDocument : indexListing;
  await write(printed(snapshot, problemWords, terminal.locale), terminal);
  if (options.has('stats')) {
    terminal.err(statistics({ snapshot, read: files.read, began, loaded, gathered }));
  }
  return 0;
}

async function write(pieces: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  let waiting = '';
  for await (const piece of pieces) {
    waiting += piece;
    if (waiting.length > PIECE) {
      await terminal.out(waiting);
      waiting = '';
    }
  }
  await terminal.out(waiting);
}

/** The words of the rules, loaded only when there is a problem to put into them. */
async function problemWords(): Promise<ProblemWords> {
  const { ruleOf } = await import('../../core/rules/messageOf');
  return (problem: Problem, locale: Locale) =>
    ruleOf(problem.code)?.message[locale]({ ...problem.data, reason: problem.reason }) ?? problem.reason;
}

interface Figures {
  readonly snapshot: Snapshot;
  readonly read: number;
  readonly began: number;
  readonly loaded: number;
  readonly gathered: number;
}

function statistics({ snapshot, read, began, loaded, gathered }: Figures): string {
  const notes = snapshot.notes.size;
  const skipped = snapshot.skipped.length;
  const milliseconds = (from: number, to: number) => `${Math.round(to - from)} ms`;
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return [
    `notes ${notes}, skipped ${skipped}, read ${read}, from cache ${notes + skipped - read}`,
    `load ${milliseconds(began, loaded)}, snapshot ${milliseconds(loaded, gathered)}, write ${milliseconds(gathered, performance.now())}`,
    `memory ${Math.round(maxRSS / 1024)} MB, processor ${Math.round((userCPUTime + systemCPUTime) / 1000)} ms`,
    '',
  ].join('\n');
}
