import { judgingFor } from '../facts/judgingFor';
import type { Finding, RuleId, Severity } from '../model/finding';
import { COMMUNICATION_KINDS, type Note, type NoteKind } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Rule } from './defineRule';
import { isSuppressed } from './isSuppressed';
import { ruleSeverity } from './ruleSeverity';
import type { RawFinding } from './runRules';

/** Whether settings, a comment, the kind of meeting or frontmatter that cannot be read silence a finding (`internal`: paths of our own meetings). */
export function isSilenced(
  raw: RawFinding,
  noteAt: (path: string) => Note | undefined,
  internal: ReadonlySet<string>,
  judging: JudgingPolicy,
): boolean {
  const { rule, path, span, data } = raw;
  const note = noteAt(path);
  const other = rule.saidBy?.(data);
  return (
    severityOf(raw, judging) === 'off' ||
    (other !== undefined && ruleSeverity(judgingFor(judging, path).rules, other, 'info') !== 'off') ||
    (rule.skipsInternal === true && internal.has(path)) ||
    (note !== undefined &&
      (isSuppressed(note, rule.id, span.line) ||
        waitsForFrontmatter(note, rule.id) ||
        waitsForDate(note, rule, judging)))
  );
}

/**
 * Whether the finding has to wait until the note's frontmatter can be read: goals, people and days may all stand there. What hides text, or is the reason
 * itself, does not wait. A key that stands twice leaves the rest readable.
 */
function waitsForFrontmatter({ problems }: Note, rule: RuleId): boolean {
  return (
    !OF_THE_TEXT.has(rule) &&
    !rule.startsWith('leak/') &&
    problems.some(({ code, reason }) => code === 'format/frontmatter' && reason !== 'duplicate-key')
  );
}

/**
 * What fades with age waits for the day of a note that only looks like a record: it may be years old, and then nobody tidies it up. That its day is missing is
 * said of it; where that is not wanted nothing waits.
 */
function waitsForDate(note: Note, rule: Rule, judging: JudgingPolicy): boolean {
  const { kind, date, frontmatter, path } = note;
  return (
    rule.scope === 'note' &&
    rule.fades !== undefined &&
    date === undefined &&
    COMMUNICATIONS.has(kind) &&
    !frontmatter?.keys.some(({ canonical }) => canonical !== undefined && KEYS_OF_RECORDS.has(canonical)) &&
    ruleSeverity(judgingFor(judging, path).rules, MISSING_DATE, 'warning') !== 'off' &&
    !isSuppressed(note, MISSING_DATE, 0)
  );
}

const MISSING_DATE: RuleId = 'records/missing-date';
const COMMUNICATIONS: ReadonlySet<NoteKind> = new Set(COMMUNICATION_KINDS);
/** Who writes one of these keeps the note as a record. */
const KEYS_OF_RECORDS: ReadonlySet<string> = new Set(['type', 'client', 'project', 'participants', 'goals']);

const OF_THE_TEXT: ReadonlySet<RuleId> = new Set([
  'format/frontmatter',
  'format/merge-conflict',
  'format/not-utf8',
  'format/bidi',
  'format/not-analysed',
]);

/** The finding as it is shown, or nothing where it is silenced. */
export function shapeFinding(
  raw: RawFinding,
  noteAt: (path: string) => Note | undefined,
  internal: ReadonlySet<string>,
  judging: JudgingPolicy,
): Finding | undefined {
  const { rule, path, span, data, related } = raw;
  const severity = severityOf(raw, judging);
  if (severity === 'off' || isSilenced(raw, noteAt, internal, judging)) {
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

function severityOf({ rule, path, data }: RawFinding, judging: JudgingPolicy): Severity | 'off' {
  return ruleSeverity(judgingFor(judging, path).rules, rule.id, rule.severityOf?.(data) ?? rule.severity);
}
