import type { Engine } from '../core/analysis/composeEngine';
import { createChecker } from '../core/analysis/engine';
import { judgeOnce } from '../core/analysis/judgeOnce';
import type { Analysis } from '../core/model/analysis';
import type { LocalDate } from '../core/model/date';
import type { Note, Skipped } from '../core/model/note';
import type { RuleFault } from '../core/rules/runRules';
import { freshCopy } from '../host/codec/storedNote';
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

interface Loaded {
  readonly settings: Settings;
  /** The day that `--as-of` names, else the one the settings pin, else today. */
  readonly today: LocalDate;
  readonly notes: readonly (Note | Skipped)[];
}

/** Reads a workspace and judges it with an engine that goes on from there, without figures of health that no rule asks for. */
export async function loadAnalysis(root: string, options: Options, terminal: Terminal): Promise<LoadedAnalysis> {
  const { settings, today, notes } = await load(root, options, terminal);
  const engine = createChecker(settings.judging, today, faultLine(terminal));
  return { root, settings, today, engine, analysis: engine.update({ changed: notes, removed: [] }) };
}

/** Reads a workspace and judges it once: what has been looked at is not kept, so that much can be looked at quickly. */
export async function loadFindings(
  root: string,
  options: Options,
  terminal: Terminal,
): Promise<Pick<Analysis, 'snapshot' | 'findings'>> {
  const { settings, today, notes } = await load(root, options, terminal);
  const onFault = faultLine(terminal);
  return judgeOnce({ notes, judging: settings.judging, asOf: today, copyOf: freshCopy, onFault });
}

async function load(root: string, options: Options, terminal: Terminal): Promise<Loaded> {
  const settings = loadSettings(root, terminal);
  const today = asOfOption(options, settings, terminal);
  const { results } = await loadNotes(root, options, settings, terminal);
  const notes = [...results.values()].map((it) => (it.kind === 'note' ? it.note : it.skipped));
  return { settings, today, notes };
}

function faultLine({ err, locale }: Terminal): (fault: RuleFault) => void {
  return ({ rule, where, error }) =>
    err(`${OUTCOMES.ruleFailed[locale](rule, where)}: ${error instanceof Error ? error.message : error}\n`);
}
