import { addDays } from '../calendar/localDate';
import type { LocalDate } from '../model/date';
import type { Project } from '../model/snapshot';
import type { Rule } from './defineRule';
import { olderOpen } from './format/older-open';
import { noteHead } from './noteHead';
import type { RawFinding } from './runRules';

/**
 * Leaves out what time-dependent rules found in projects that are not active, and gathers what is older than `days` into
 * one line per project, so that an old archive stays quiet. Counted is what would be shown (`isShown`).
 */
export function keepRecent(
  raw: readonly RawFinding[],
  project: Project,
  days: number,
  asOf: LocalDate,
  isShown: (raw: RawFinding) => boolean,
): readonly RawFinding[] {
  const first = addDays(asOf, -days);
  const judged = project.status === 'active' ? raw : raw.filter((it) => !it.rule.timed);
  const older = new Set(judged.filter((it) => isOlder(it, first) && isOpenPoint(it) && isShown(it)).map(placeOf)).size;
  const recent = judged.filter((it) => !isOlder(it, first));
  const place = project.profile ?? project.notes[project.notes.length - 1];
  if (older === 0 || !place) {
    return recent;
  }
  const data = { count: older, project: project.name, before: first };
  return [...recent, { rule: olderOpen, path: place.path, span: noteHead(place), data }];
}

/** Of a note that belongs to no project: what is not older than the look-back. */
export function isRecent(raw: RawFinding, days: number, asOf: LocalDate): boolean {
  return !isOlder(raw, addDays(asOf, -days));
}

function isOlder({ rule, since }: RawFinding, first: LocalDate): boolean {
  const looksBack = rule.timed === true || fadesOf(rule) !== undefined;
  return looksBack && since !== undefined && since < first;
}

/** Whether it is something that somebody still has to settle, and not only how a record was kept. */
function isOpenPoint({ rule }: RawFinding): boolean {
  return rule.timed === true || fadesOf(rule) === 'counted';
}

function fadesOf(rule: Rule) {
  return rule.scope === 'note' ? rule.fades : undefined;
}

/** An action without owner and without date is one open point. */
function placeOf({ path, span }: RawFinding): string {
  return `${path} ${span.line}`;
}
