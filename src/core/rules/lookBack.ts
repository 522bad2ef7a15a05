import { addDays } from '../calendar/localDate';
import type { LocalDate } from '../model/date';
import type { Project } from '../model/snapshot';
import { olderOpen } from './format/older-open';
import { noteHead } from './noteHead';
import type { RawFinding } from './runRules';

/**
 * Leaves out what time-dependent rules found in projects that are not active, and gathers what is older than `days` into
 * one line per project, so that an old archive stays quiet.
 */
export function keepRecent(
  raw: readonly RawFinding[],
  project: Project,
  days: number,
  asOf: LocalDate,
): readonly RawFinding[] {
  const first = addDays(asOf, -days);
  const isOlder = (it: RawFinding) => it.rule.timed === true && it.since !== undefined && it.since < first;
  const judged = project.status === 'active' ? raw : raw.filter((it) => !it.rule.timed);
  const older = judged.filter(isOlder).length;
  const place = project.profile ?? project.notes[project.notes.length - 1];
  if (older === 0 || !place) {
    return judged;
  }
  const data = { count: older, project: project.name, before: first };
  return [...judged.filter((it) => !isOlder(it)), { rule: olderOpen, path: place.path, span: noteHead(place), data }];
}
