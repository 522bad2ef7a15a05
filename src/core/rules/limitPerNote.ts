import { judgingFor } from '../facts/judgingFor';
import type { Finding, Severity } from '../model/finding';
import type { JudgingPolicy } from '../model/policy';
import { tooMany } from './format/too-many';
import { ruleSeverity } from './ruleSeverity';

/** How many findings one note shows at most. */
export const MOST_PER_NOTE = 100;

/** The gravest hundred, in their order, and one line that says how many more there are. */
export function limitPerNote(path: string, sorted: readonly Finding[], judging: JudgingPolicy): readonly Finding[] {
  if (sorted.length <= MOST_PER_NOTE) {
    return sorted;
  }
  const grave = [...sorted].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
  const shown = new Set(grave.slice(0, MOST_PER_NOTE));
  const kept = sorted.filter((it) => shown.has(it));
  const severity = ruleSeverity(judgingFor(judging, path).rules, tooMany.id, tooMany.severity);
  if (severity === 'off') {
    return kept;
  }
  const data = { count: sorted.length - MOST_PER_NOTE, shown: MOST_PER_NOTE };
  return [...kept, { rule: tooMany.id, severity, path, span: { start: 0, end: 0, line: 0 }, data, fixes: [] }];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 };
