import type { Engine } from '../core/analysis/composeEngine';
import { createChecker } from '../core/analysis/engine';
import type { Analysis } from '../core/model/analysis';
import type { LocalDate } from '../core/model/date';
import { asOfOption } from './asOfOption';
import { loadNotes } from './loadNotes';
import type { Options } from './parseOptions';
import { loadSettings, type Settings } from './settings';
import type { Terminal } from './terminal';
import { OUTCOMES } from './words/outcomes';

export interface LoadedAnalysis {
  readonly root: string;
  readonly settings: Settings;
  readonly today: LocalDate;
  readonly engine: Engine;
  readonly analysis: Analysis;
}

/** Reads a workspace and judges it, without figures of health that no rule asks for, as of the day that `--as-of` names, else the one its settings pin, else today. */
export async function loadAnalysis(root: string, options: Options, terminal: Terminal): Promise<LoadedAnalysis> {
  const settings = loadSettings(root, terminal);
  const today = asOfOption(options, settings, terminal);
  const { results } = await loadNotes(root, options, settings, terminal);
  const engine = createChecker(settings.judging, today, ({ rule, where, error }) => {
    terminal.err(
      `${OUTCOMES.ruleFailed[terminal.locale](rule, where)}: ${error instanceof Error ? error.message : error}\n`,
    );
  });
  const changed = [...results.values()].map((it) => (it.kind === 'note' ? it.note : it.skipped));
  return { root, settings, today, engine, analysis: engine.update({ changed, removed: [] }) };
}
