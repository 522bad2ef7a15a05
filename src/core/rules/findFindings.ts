import { judgingFor } from '../facts/judgingFor';
import type { LocalDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { WorkspaceHealth } from '../model/health';
import type { Note } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Client, Project, Snapshot } from '../model/snapshot';
import type { ProjectContext } from './defineRule';
import { createFindingCache, type FindingCache } from './findingCache';
import { byPlace, compareText, groupFindings, type NoteFindings } from './groupFindings';
import { internalMeetings } from './internalMeetings';
import { laterCopies } from './laterCopies';
import { limitPerNote } from './limitPerNote';
import { isRecent, keepRecent } from './lookBack';
import { type RawFinding, type RuleFault, runNoteRules, runProjectRules, runWorkspaceRules } from './runRules';
import { isSilenced, shapeFinding } from './shapeFinding';

export interface FindingsInput {
  readonly snapshot: Snapshot;
  readonly health: WorkspaceHealth;
  readonly judging: JudgingPolicy;
  readonly asOf: LocalDate;
  /** What earlier runs found, by identity of notes and projects. Without it everything is looked at anew. */
  readonly cache?: FindingCache;
  /** Told once of each rule that failed on a note or project; the other rules go on. */
  readonly onFault?: (fault: RuleFault) => void;
  /** A copy to look at in the place of a project, for whoever does not keep what was opened on the way. Without it the project itself. */
  readonly opened?: (project: Project) => Project;
}

/** Looks through one project, and then one note of no project, after the other, so that the cache of the input knows them. Nothing is left out by leaving off early. */
export function* lookThrough(input: FindingsInput & Pick<Required<FindingsInput>, 'cache'>): Generator<void> {
  const all = { ...DEFAULTS, ...input };
  for (const _ of findingsByProject(all)) {
    yield;
  }
  for (const path of loosePaths(all.snapshot)) {
    rawAt(path, all);
    yield;
  }
}

/** All that the rules find in the workspace on a day, sorted by path, then position, then rule; at most 100 a note. */
export function findFindings(input: FindingsInput): readonly Finding[] {
  const all = { ...DEFAULTS, cache: createFindingCache(), ...input };
  const groups = [...[...findingsByProject(all)].flat(), ...looseFindings(all), ...workspaceFindings(all)];
  const found: Finding[] = [];
  for (const { path, findings } of inOrder(groups)) {
    for (const finding of limitPerNote(path, findings, all.judging)) {
      found.push(finding);
    }
  }
  return found;
}

type Input = Required<FindingsInput>;

const DEFAULTS = { onFault: () => {}, opened: (project: Project) => project };

/** What stands in the notes of projects: made once per project, for as long as nothing in it changes. */
function* findingsByProject(input: Input): Generator<readonly NoteFindings[]> {
  const { snapshot, health, judging, asOf, cache } = input;
  const healthOf = new Map(health.projects.map((it) => [it.projectId, it]));
  const clientOf = new Map<string | undefined, Client>(snapshot.clients.map((it) => [it.id, it]));
  for (const project of snapshot.projects) {
    const client = clientOf.get(project.clientId)?.profile?.path;
    const context = { asOf, health: healthOf.get(project.id), ...(client !== undefined && { clientProfile: client }) };
    yield cache.ofProject(project, { ...context, judging }, () => lookAtProject(input.opened(project), context, input));
  }
}

function lookAtProject(
  project: Project,
  given: Omit<ProjectContext, 'laterCopies'>,
  input: Input,
): readonly NoteFindings[] {
  const { snapshot, judging, asOf, onFault } = input;
  const own = project.profile ? [project.profile, ...project.notes] : project.notes;
  const byPath = new Map(own.map((it) => [it.path, it]));
  const noteAt = (path: string) => byPath.get(path) ?? snapshot.notes.get(path);
  const { lookBack } = judgingFor(judging, own[0]?.path ?? '');
  const context = { ...given, laterCopies: laterCopies(project) };
  const found = [...own.flatMap((it) => rawOfNote(it, input)), ...runProjectRules(project, context, onFault)];
  const internal = internalMeetings(project);
  const shape = (it: RawFinding) => shapeFinding(it, noteAt, internal, judging);
  const raw = keepRecent(found, project, lookBack, asOf, (it) => !isSilenced(it, noteAt, internal, judging));
  return groupFindings(raw.flatMap((it) => shape(it) ?? []));
}

/** Notes that belong to no project: profiles of clients, records on their own. */
function* loosePaths({ notes, projectOf }: Snapshot): Generator<string> {
  for (const path of notes.keys()) {
    if (!projectOf.has(path)) yield path;
  }
}

function looseFindings(input: Input): readonly NoteFindings[] {
  const { snapshot, judging, asOf } = input;
  const loose: RawFinding[] = [];
  for (const path of loosePaths(snapshot)) {
    const { lookBack } = judgingFor(judging, path);
    loose.push(...rawAt(path, input).filter((it) => isRecent(it, lookBack, asOf)));
  }
  return groupFindings(loose.flatMap((it) => shapeFinding(it, noteIn(snapshot), NOBODY, judging) ?? []));
}

function workspaceFindings({ snapshot, health, judging, asOf, onFault }: Input): readonly NoteFindings[] {
  const raw = runWorkspaceRules(snapshot, { asOf, health }, onFault);
  return groupFindings(raw.flatMap((it) => shapeFinding(it, noteIn(snapshot), NOBODY, judging) ?? []));
}

const NOBODY: ReadonlySet<string> = new Set();

function noteIn({ notes }: Snapshot): (path: string) => Note | undefined {
  return (path) => notes.get(path);
}

function rawAt(path: string, input: Input): readonly RawFinding[] {
  const note = input.snapshot.notes.get(path);
  return note ? rawOfNote(note, input) : [];
}

function rawOfNote(note: Note, { asOf, cache, onFault }: Input): readonly RawFinding[] {
  return cache.ofNote(note, asOf, () => runNoteRules(note, asOf, onFault));
}

/** Groups by path; those of one note, which may come from several projects, made one. */
function inOrder(groups: readonly NoteFindings[]): readonly NoteFindings[] {
  // Projects mostly come in the order of their folders, and sorting what is nearly sorted costs little.
  const sorted = [...groups].sort((a, b) => compareText(a.path, b.path));
  const merged: NoteFindings[] = [];
  for (const group of sorted) {
    const last = merged[merged.length - 1];
    if (last?.path === group.path) {
      merged[merged.length - 1] = { ...group, findings: [...last.findings, ...group.findings].sort(byPlace) };
    } else {
      merged.push(group);
    }
  }
  return merged;
}
