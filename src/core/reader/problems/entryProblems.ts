import type { Entry } from '../../model/entry';
import type { Problem } from '../../model/note';
import { nearestDate } from '../frontmatter/frontmatterReader';
import { nearestValue } from '../readValue';
import { ENTRY_STATUSES, LEVELS, TARGETS, TONES, type ValueTable, VISIBILITIES } from '../vocabulary/values';

const EXPECTED: ReadonlyMap<string, string> = new Map([
  ['severity', 'high, medium, low'],
  ['tone', 'praise, suggestion, criticism, concern'],
  ['affects', 'goals, scope, time, resources'],
  ['visibility', 'client, internal'],
  ['status', 'open, done, in-progress, cancelled, migrated'],
]);

/** Field values that the reader could not take, with what the field takes. */
export function entryProblems(entries: readonly Entry[], text: string): readonly Problem[] {
  return entries.flatMap((entry) =>
    (entry.badFields ?? []).map((bad): Problem => {
      const isDate = !EXPECTED.has(bad.value);
      const value = text.slice(bad.span.start, bad.span.end);
      const expected =
        bad.value === 'status' && entry.kind === 'decision'
          ? 'needed, made'
          : (EXPECTED.get(bad.value) ?? 'YYYY-MM-DD');
      const reason = isDate ? dateReason(value) : 'unknown-value';
      const suggestion = isDate ? nearestDate(value) : nearestIn(bad.value, value);
      const data = { key: bad.value, value, expected, ...(suggestion ? { suggestion } : {}) };
      return { code: 'format/value', span: bad.span, reason, data };
    }),
  );
}

function dateReason(value: string): string {
  if (/\d{4}.\d{1,2}.\d{1,2}/.test(value)) return 'impossible-date';
  return /^\s*\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?\s*$/.test(value) ? 'ambiguous-date' : 'not-a-date';
}

const TABLES: ReadonlyMap<string, ValueTable<string>> = new Map<string, ValueTable<string>>([
  ['severity', LEVELS],
  ['tone', TONES],
  ['affects', TARGETS],
  ['visibility', VISIBILITIES],
  ['status', ENTRY_STATUSES],
]);

function nearestIn(field: string, value: string): string | undefined {
  const table = TABLES.get(field);
  return table && nearestValue(value, table);
}
