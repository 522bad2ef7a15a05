import type { Locale } from '../../core/model/locale';
import type { Note, Problem, Skipped } from '../../core/model/note';
import { buildSnapshot } from '../../core/workspace/buildSnapshot';
import { DEFAULT_JUDGING } from '../../core/workspace/judgingDefaults';
import { indexDocument, type ProblemWords } from '../indexDocument';
import { folderOf, loadNotes, NOTES_OPTIONS } from '../loadNotes';
import { parseOptions } from '../parseOptions';
import { loadSettings } from '../settings';
import { type ExitCode, type Terminal, UsageError } from '../terminal';
import { WORDS } from '../words';

/** Pieces of output are gathered to about this many characters before they are written. */
const PIECE = 1 << 18;

/** `rapport index`: every note and what stands in it, as one JSON document. */
export async function indexCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const began = performance.now();
  const options = parseOptions(args, { ...NOTES_OPTIONS, json: 'flag', stats: 'flag' }, terminal);
  if (options.has('help')) {
    await terminal.out(WORDS.indexHelp[terminal.locale]);
    return 0;
  }
  if (!options.has('json')) {
    throw new UsageError(WORDS.needsJson[terminal.locale]);
  }
  const root = folderOf(options, terminal);
  const { reading, isHidden } = loadSettings(root, terminal);
  const { results, read } = await loadNotes(root, options, { reading, isHidden }, terminal);
  const loaded = performance.now();
  const notes = new Map<string, Note>();
  const skipped: Skipped[] = [];
  for (const [path, result] of results) {
    if (result.kind === 'note') {
      notes.set(path, result.note);
    } else {
      skipped.push(result.skipped);
    }
  }
  const snapshot = buildSnapshot(notes, skipped, DEFAULT_JUDGING);
  const gathered = performance.now();
  const hasProblems = [...notes.values()].some((it) => it.problems.length > 0);
  await write(indexDocument(snapshot, hasProblems ? await problemWords() : () => '', terminal.locale), terminal);
  if (options.has('stats')) {
    terminal.err(statistics({ notes: notes.size, skipped: skipped.length, read, began, loaded, gathered }));
  }
  return 0;
}

async function write(pieces: Iterable<string>, terminal: Terminal): Promise<void> {
  let waiting = '';
  for (const piece of pieces) {
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
  readonly notes: number;
  readonly skipped: number;
  readonly read: number;
  readonly began: number;
  readonly loaded: number;
  readonly gathered: number;
}

function statistics({ notes, skipped, read, began, loaded, gathered }: Figures): string {
  const milliseconds = (from: number, to: number) => `${Math.round(to - from)} ms`;
  return [
    `notes ${notes}, skipped ${skipped}, read ${read}, from cache ${notes + skipped - read}`,
    `load ${milliseconds(began, loaded)}, snapshot ${milliseconds(loaded, gathered)}, write ${milliseconds(gathered, performance.now())}`,
    `memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
    '',
  ].join('\n');
}
