import type { RuleId } from '../model/finding';
import type { Note } from '../model/note';

/** Whether the note silences the rule on that line (0-based) or altogether. */
export function isSuppressed(note: Note, rule: RuleId, line: number): boolean {
  return note.suppressions.some(
    (it) => (it.line === -1 || it.line === line) && it.rules.some((name) => names(name, rule)),
  );
}

function names(name: string, rule: RuleId): boolean {
  return name === '*' || name === rule || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1)));
}
