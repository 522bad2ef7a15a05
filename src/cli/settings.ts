import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalDate } from '../core/calendar/localDate';
import type { LocalDate } from '../core/model/date';
import type { Policy } from '../core/model/policy';
import type { IsHidden } from '../host/node/listNotes';
import { matchGlobs } from '../host/settings/matchGlobs';
import { parseJsonWithComments } from '../host/settings/parseJsonWithComments';
import { policyOf } from '../host/settings/policyOf';
import type { Terminal } from './terminal';
import { OUTCOMES } from './words/outcomes';

export interface Settings extends Policy {
  readonly isHidden: IsHidden;
  /** The day that `rapport.today` pins, for samples and screenshots. */
  readonly today: LocalDate | undefined;
}

/** The settings of a workspace as the editor would have them: those of its `.vscode/settings.json`, else the defaults. */
export function loadSettings(root: string, terminal: Terminal): Settings {
  const settings = new Map(pairs(readSettings(join(root, '.vscode', 'settings.json'), terminal)));
  const globs = ['files.exclude', 'search.exclude']
    .flatMap((name) => pairs(settings.get(name)))
    .flatMap(([glob, value]) => (value === true ? [glob] : []));
  const today = parseLocalDate(String(settings.get('rapport.today') ?? ''));
  return { ...policyOf((name) => settings.get(`rapport.${name}`)), isHidden: matchGlobs(globs), today };
}

function readSettings(file: string, terminal: Terminal): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Most workspaces have no settings of their own.
    return {};
  }
  try {
    return parseJsonWithComments(text);
  } catch {
    terminal.err(`${OUTCOMES.badSettings[terminal.locale](file)}\n`);
    return {};
  }
}

function pairs(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}
