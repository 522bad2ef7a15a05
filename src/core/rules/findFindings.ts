import { judgingFor } from '../facts/judgingFor';
import { last } from '../lazy/last';
import type { LocalDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { WorkspaceHealth } from '../model/health';
import type { Note } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Client, Project, Snapshot } from '../model/snapshot';
import type { ProjectContext } from './defineRule';
import { createFindingCache, type FindingCache } from './findingCache';
import { groupFindings, type NoteFindings } from './groupFindings';
import { internalMeetings } from './internalMeetings';
import { laterCopies } from './laterCopies';
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

/** All that the rules find in the workspace on a day, sorted by path, then position, then rule; at most 100 a note. */
export function findFindings(input: FindingsInput): readonly Finding[] {
  return last(findInSteps(input));
}

/** The same in steps: of one project after the other each note and each rule, and then one note of no project after the other. */
export function* findInSteps(input: FindingsInput): Generator<void, readonly Finding[]> {
  const all = { ...DEFAULTS, cache: createFindingCache(), ...input };
  const sources = yield* findingsByProject(all);
  for (const note of all.snapshot.loose) {
    rawOfNote(note, all);
    yield;
  }
  sources.push(looseFindings(all), workspaceFindings(all));
  return all.cache.inOrder(sources, all.judging);
}

type Input = Required<FindingsInput>;

const DEFAULTS = { onFault: () => {}, opened: (project: Project) => project };

/** What stands in the notes of projects: made once per project, for as long as nothing in it changes. */
function* findingsByProject(input: Input): Generator<void, (readonly NoteFindings[])[]> {
  const { snapshot, health, judging, asOf, cache } = input;
  const healthOf = new Map(health.projects.map((it) => [it.projectId, it]));
  const clientOf = new Map<string | undefined, Client>(snapshot.clients.map((it) => [it.id, it]));
  const sources: (readonly NoteFindings[])[] = [];
  for (const project of snapshot.projects) {
    const client = clientOf.get(project.clientId)?.profile?.path;
    const context = { asOf, health: healthOf.get(project.id), ...(client !== undefined && { clientProfile: client }) };
    const find = () => lookAtProject(input.opened(project), context, input);
    sources.push(yield* cache.ofProject(project, { ...context, judging }, find));
  }
  return sources;
}

function* lookAtProject(
  project: Project,
  given: Omit<ProjectContext, 'laterCopies'>,
  input: Input,
): Generator<void, readonly NoteFindings[]> {
  const { snapshot, judging, asOf, onFault } = input;
  const own = project.profile ? [project.profile, ...project.notes] : project.notes;
  const byPath = new Map(own.map((it) => [it.path, it]));
  const noteAt = (path: string) => byPath.get(path) ?? snapshot.notes.get(path);
  const { lookBack } = judgingFor(judging, own[0]?.path ?? '');
  const context = { ...given, laterCopies: laterCopies(project) };
  const found: RawFinding[] = [];
  for (const note of own) {
    found.push(...rawOfNote(note, input));
    yield;
  }
  for (const ofRule of runProjectRules(project, context, onFault)) {
    found.push(...ofRule);
    yield;
  }
  const internal = internalMeetings(project);
  const shape = (it: RawFinding) => shapeFinding(it, noteAt, internal, judging);
  const raw = keepRecent(found, project, lookBack, asOf, (it) => !isSilenced(it, noteAt, internal, judging));
  return groupFindings(raw.flatMap((it) => shape(it) ?? []));
}

/** What stands in profiles of clients, and in records on their own. */
function looseFindings(input: Input): readonly NoteFindings[] {
  const { snapshot, judging, asOf, cache } = input;
  return cache.ofLoose(snapshot.loose, { judging, asOf }, () => {
    const raw = snapshot.loose.flatMap((note) => {
      const { lookBack } = judgingFor(judging, note.path);
      return rawOfNote(note, input).filter((it) => isRecent(it, lookBack, asOf));
    });
    return groupFindings(raw.flatMap((it) => shapeFinding(it, noteIn(snapshot), NOBODY, judging) ?? []));
  });
}

function workspaceFindings({ snapshot, health, judging, asOf, onFault }: Input): readonly NoteFindings[] {
  const raw = runWorkspaceRules(snapshot, { asOf, health }, onFault);
  return groupFindings(raw.flatMap((it) => shapeFinding(it, noteIn(snapshot), NOBODY, judging) ?? []));
}

const NOBODY: ReadonlySet<string> = new Set();

function noteIn({ notes }: Snapshot): (path: string) => Note | undefined {
  return (path) => notes.get(path);
}

function rawOfNote(note: Note, { asOf, cache, onFault }: Input): readonly RawFinding[] {
  return cache.ofNote(note, asOf, () => runNoteRules(note, asOf, onFault));
}
