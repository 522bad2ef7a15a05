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
      const reason = isDate
        ? /\d{4}.\d{1,2}.\d{1,2}/.test(value)
          ? 'impossible-date'
          : 'not-a-date'
        : 'unknown-value';
      const suggestion = isDate ? nearestDate(value) : nearestIn(bad.value, value);
      const data = { key: bad.value, value, expected, ...(suggestion ? { suggestion } : {}) };
      return { code: 'format/value', span: bad.span, reason, data };
    }),
  );
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
