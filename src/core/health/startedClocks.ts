import type { LocalDate } from '../model/date';
import { ENTRY_KINDS, type EntryKind } from '../model/entry';
import type { Project, TrackedEntry } from '../model/snapshot';
import { AGREEMENT, COMMUNICATION, CONFLICT, DISCLOSURE, FEEDBACK, NEED, QUESTION } from './clocks';
import { startClocks, type TimedEntry } from './entryClock';

/** All clocks of a project, started. */
export interface StartedClocks {
  readonly questions: readonly TimedEntry[];
  readonly feedback: readonly TimedEntry[];
  readonly needs: readonly TimedEntry[];
  readonly disclosures: readonly TimedEntry[];
  readonly conflicts: readonly TimedEntry[];
  readonly communications: readonly TimedEntry[];
  readonly agreements: readonly TimedEntry[];
}

export type EntriesOfKind = (kind: EntryKind) => readonly TrackedEntry[];

/** @param from the first day that any window asked for will hold; what was over before it is left out */
export function startedClocks(
  project: Project,
  from: LocalDate,
  of: EntriesOfKind = byKind(project.entries),
): StartedClocks {
  return {
    questions: startClocks(project, of('question'), QUESTION, from),
    feedback: startClocks(project, of('feedback'), FEEDBACK, from),
    needs: startClocks(project, of('need'), NEED, from),
    disclosures: startClocks(project, [...of('risk'), ...of('issue')], DISCLOSURE, from),
    conflicts: startClocks(project, of('conflict'), CONFLICT, from),
    communications: startClocks(project, of('change'), COMMUNICATION, from),
    agreements: startClocks(project, of('change'), AGREEMENT, from),
  };
}

/** Entries looked through once for all kinds. */
export function byKind(entries: readonly TrackedEntry[]): EntriesOfKind {
  const kinds = new Map<EntryKind, TrackedEntry[]>(ENTRY_KINDS.map((kind) => [kind, []]));
  for (const tracked of entries) kinds.get(tracked.entry.kind)?.push(tracked);
  return (kind) => kinds.get(kind) ?? [];
}
