import type { LocalDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { WorkspaceHealth } from '../model/health';
import type { JudgingPolicy } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { createFindingCache, type FindingCache } from './findingCache';
import { internalMeetings } from './internalMeetings';
import { limitPerNote } from './limitPerNote';
import { keepRecent } from './lookBack';
import { type RawFinding, type RuleFault, runNoteRules, runProjectRules, runWorkspaceRules } from './runRules';
import { shapeFinding } from './shapeFinding';

export interface FindingsInput {
  readonly snapshot: Snapshot;
  readonly health: WorkspaceHealth;
  readonly judging: JudgingPolicy;
  readonly asOf: LocalDate;
  /** What earlier runs found, by note and project identity. Without it everything is looked at anew. */
  readonly cache?: FindingCache;
  /** Told once of each rule that failed on a note or project; the other rules go on. */
  readonly onFault?: (fault: RuleFault) => void;
}

/** All that the rules find in the workspace on a day, sorted by path, then position, then rule; at most 100 a note. */
export function findFindings(input: FindingsInput): readonly Finding[] {
  const { snapshot, health, judging, asOf, cache = createFindingCache(), onFault = () => {} } = input;
  const internal = internalMeetings(snapshot);
  const perNote = new Map<string, Finding[]>();
  const add = (raw: RawFinding) => {
    const finding = shapeFinding(raw, snapshot.notes, internal, judging);
    if (finding) {
      const group = perNote.get(finding.path);
      if (group) {
        group.push(finding);
      } else {
        perNote.set(finding.path, [finding]);
      }
    }
  };
  for (const note of snapshot.notes.values()) {
    cache.ofNote(note, asOf, () => runNoteRules(note, asOf, onFault)).forEach(add);
  }
  const healthOf = new Map(health.projects.map((it) => [it.projectId, it]));
  const clientOf = new Map(snapshot.clients.map((it) => [it.id, it]));
  for (const project of snapshot.projects) {
    const own = { asOf, health: healthOf.get(project.id), client: clientOf.get(project.clientId ?? '') };
    const raw = cache.ofProject(project, own.health, own.client, asOf, () => runProjectRules(project, own, onFault));
    keepRecent(raw, project, judging.lookBack, asOf).forEach(add);
  }
  runWorkspaceRules(snapshot, { asOf, health }, onFault).forEach(add);
  return inOrder(perNote, judging);
}

function inOrder(perNote: ReadonlyMap<string, readonly Finding[]>, judging: JudgingPolicy): readonly Finding[] {
  const paths = [...perNote.keys()].sort(compareText);
  return paths.flatMap((path) => limitPerNote(path, [...(perNote.get(path) ?? [])].sort(byPlace), judging));
}

function byPlace(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end || compareText(a.rule, b.rule);
}

/** By code unit, so that the order is the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
