import { judgingFor } from '../facts/judgingFor';
import type { Finding } from '../model/finding';
import type { Note } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import { isSuppressed } from './isSuppressed';
import { ruleSeverity } from './ruleSeverity';
import type { RawFinding } from './runRules';

/** The finding as it is shown, or nothing where settings, a comment or the kind of meeting silence it (`internal`: paths). */
export function shapeFinding(
  raw: RawFinding,
  notes: ReadonlyMap<string, Note>,
  internal: ReadonlySet<string>,
  judging: JudgingPolicy,
): Finding | undefined {
  const { rule, path, span, data, related } = raw;
  const { rules } = judgingFor(judging, path);
  const severity = ruleSeverity(rules, rule.id, rule.severityOf?.(data) ?? rule.severity);
  if (severity === 'off') {
    return undefined;
  }
  const note = notes.get(path);
  if ((note && isSuppressed(note, rule.id, span.line)) || (rule.skipsInternal && internal.has(path))) {
    return undefined;
  }
  const fixes = rule.fixes.flatMap((fix, index) =>
    fix.applies?.(data) === false ? [] : [{ index, ...(fix.asks && { asks: fix.asks }), safe: fix.safe }],
  );
  return {
    rule: rule.id,
    severity,
    path,
    span,
    data,
    ...(related && { related }),
    fixes,
    ...(rule.tag && { tag: rule.tag }),
  };
}
