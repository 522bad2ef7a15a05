import { join } from 'node:path';
import { readNote } from '../../core/reader/readNote';
import { readFileText } from '../../host/node/readFile';
import { writeNote } from '../../host/node/writeNote';
import { fixNotes } from '../fixNotes';
import { loadAnalysis } from '../loadAnalysis';
import { folderOf, NOTES_OPTIONS } from '../loadNotes';
import { parseOptions } from '../parseOptions';
import type { ExitCode, Terminal } from '../terminal';
import { unifiedDiff } from '../unifiedDiff';
import { HELP } from '../words/help';
import { OUTCOMES } from '../words/outcomes';

/** `rapport fix`: mends what can be mended safely, and prints what changed as a unified diff. */
export async function fixCommand(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const options = parseOptions(args, { ...NOTES_OPTIONS, 'as-of': 'value', 'dry-run': 'flag' }, terminal);
  if (options.has('help')) {
    await terminal.out(HELP.fix[terminal.locale]);
    return 0;
  }
  const dryRun = options.has('dry-run');
  const { root, settings, today, engine, analysis } = await loadAnalysis(
    folderOf(options, terminal),
    options,
    terminal,
  );
  const fixed = fixNotes(analysis, {
    engine,
    today,
    textOf(path) {
      const content = readFileText(join(root, path));
      return 'text' in content ? content.text : undefined;
    },
    read(path, text) {
      const result = readNote(path, text, settings.reading);
      return result.kind === 'note' ? result.note : undefined;
    },
  });
  let notes = 0;
  let fixes = 0;
  for (const it of fixed) {
    if (dryRun || writeNote(join(root, it.path), it.before, it.after)) {
      await terminal.out(unifiedDiff(it.path, it.before, it.after));
      notes += 1;
      fixes += it.fixes;
    } else {
      terminal.err(`${OUTCOMES.notWritten[terminal.locale](it.path)}\n`);
    }
  }
  terminal.err(`${OUTCOMES[dryRun ? 'wouldFix' : 'fixed'][terminal.locale](fixes, notes)}\n`);
  return notes === fixed.length ? 0 : 1;
}
