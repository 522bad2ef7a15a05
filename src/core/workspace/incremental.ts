import { judgingFor } from '../facts/judgingFor';
import { last } from '../lazy/last';
import { lazily } from '../lazy/lazily';
import { once } from '../lazy/once';
import type { Note, Skipped } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Snapshot } from '../model/snapshot';
import { compareText } from '../order/compareText';
import { applyChange, type NotesChange } from './applyChange';
import { type BuiltProject, buildProject, type ProjectInput } from './buildProject';
import { gatherClients, gatherPeople, nameClients } from './gatherClients';
import { assignAll, assignTouched, type Groups, groupAll, groupTouched, withUntouched } from './groupNotes';
import { looseAfter, looseNotes } from './looseNotes';
import { NotesByPath } from './notesByPath';
import { sameItems } from './order';
import { indexProfiles, isProfile, type ProfileIndex } from './profileIndex';

/** A snapshot with the parts it was made from. Immutable, so that every snapshot can be gone on from. */
export interface WorkspaceParts {
  readonly snapshot: Snapshot;
  /** The same as those of the snapshot. */
  readonly notes: NotesByPath;
  readonly judging: JudgingPolicy;
  readonly index: ProfileIndex;
  readonly built: ReadonlyMap<string, BuiltProject>;
  readonly clientNames: ReadonlyMap<string, string>;
}

/** A workspace in which nothing has been read. */
export function emptyParts(judging: JudgingPolicy): WorkspaceParts {
  const none = new Map<string, never>();
  const notes = NotesByPath.of([]);
  const snapshot: Snapshot = {
    notes,
    skipped: [],
    clients: [],
    projects: [],
    loose: [],
    unassigned: [],
    people: [],
    projectOf: none,
    clientOf: none,
  };
  return { snapshot, notes, judging, index: indexProfiles([]), built: none, clientNames: none };
}

/**
 * The workspace after a change. Equals what reading everything anew would give; parts that the change does not touch are the
 * same objects as before, so that whoever keeps results by identity can go on using them.
 */
export function updateParts(before: WorkspaceParts, change: NotesChange): WorkspaceParts {
  return last(updateInSteps(before, change));
}

/** The same in steps: what the notes are, where they belong, and then one project after the other. */
export function* updateInSteps(before: WorkspaceParts, change: NotesChange): Generator<void, WorkspaceParts> {
  const { notes, skipped, touched } = applyChange({ notes: before.notes, skipped: before.snapshot.skipped }, change);
  if (touched.length === 0) {
    return skipped === before.snapshot.skipped
      ? before
      : { ...before, snapshot: withSkipped(before.snapshot, skipped) };
  }
  yield;
  const rearranged = touched.some(({ old, now }) => (old && isProfile(old)) || (now && isProfile(now)));
  const index = rearranged ? indexProfiles(notes.values()) : before.index;
  const places = rearranged ? assignAll(notes, index) : assignTouched(before.snapshot, touched, index);
  yield;
  const groups = rearranged
    ? groupAll(notes, places.projectOf, index)
    : groupTouched(before, touched, places.projectOf, index);
  const namesMayChange = rearranged || touched.some(({ old, now }) => old?.client?.value !== now?.client?.value);
  const clientNames =
    namesMayChange || places.clientOf !== before.snapshot.clientOf
      ? nameClients(notes, places.clientOf, index)
      : before.clientNames;
  const sameNames = clientNames === before.clientNames || sameMap(clientNames, before.clientNames);
  const all = rearranged ? groups : sameNames ? groups : withUntouched(groups, before.built);
  const kept = rearranged || !sameNames ? new Map<string, BuiltProject>() : before.built;
  yield;
  const built = yield* buildGroups(before, kept, all, { index, clientNames, clientOf: places.clientOf });
  const placed = { notes, projectOf: places.projectOf };
  const loose = rearranged ? looseNotes(placed) : looseAfter(before.snapshot, touched, placed);
  const gathered = { notes, skipped, loose, ...places };
  return assemble(before, gathered, index, built, sameNames ? before.clientNames : clientNames);
}

const withPeople = lazily<Pick<Snapshot, 'people'>>('people');

/** The same snapshot beside other skipped files; who its people are is still looked up only when asked for. */
function withSkipped(snapshot: Snapshot, skipped: readonly Skipped[]): Snapshot {
  const { notes, clients, projects, loose, unassigned, projectOf, clientOf } = snapshot;
  return withPeople(
    { notes, skipped, clients, projects, loose, unassigned, projectOf, clientOf },
    { people: () => snapshot.people },
  );
}

/** The same notes judged by another policy. */
export function judgeParts(before: WorkspaceParts, judging: JudgingPolicy): WorkspaceParts {
  const built = new Map<string, BuiltProject>();
  for (const [id, project] of before.built) {
    const { profile, notes } = project.input;
    const own = judgingFor(judging, (profile ?? notes[0])?.path ?? '');
    built.set(id, buildProject({ ...project.input, judging: own }, project));
  }
  const { skipped, loose, projectOf, clientOf } = before.snapshot;
  const gathered = { notes: before.notes, skipped, loose, projectOf, clientOf };
  return assemble({ ...before, judging }, gathered, before.index, built, before.clientNames);
}

interface Naming {
  readonly index: ProfileIndex;
  readonly clientNames: ReadonlyMap<string, string>;
  readonly clientOf: ReadonlyMap<string, string>;
}

function* buildGroups(
  before: WorkspaceParts,
  kept: ReadonlyMap<string, BuiltProject>,
  groups: Groups,
  naming: Naming,
): Generator<void, ReadonlyMap<string, BuiltProject>> {
  const built = new Map(kept);
  for (const [id, notes] of groups) {
    if (notes) {
      const input = inputOf(id, notes, before.judging, naming);
      const old = before.built.get(id);
      built.set(id, old && sameInput(old.input, input) ? old : buildProject(input, old));
      yield;
    } else {
      built.delete(id);
    }
  }
  return built;
}

function inputOf(id: string, notes: readonly Note[], judging: JudgingPolicy, naming: Naming): ProjectInput {
  const { index, clientNames, clientOf } = naming;
  const place = index.projects.get(id);
  const clientId = place ? place.clientId : clientOf.get(notes[0]?.path ?? '');
  const client = clientId === undefined ? undefined : index.clients.get(clientId);
  const clientName =
    clientId === undefined ? undefined : (client?.name ?? clientNames.get(clientId) ?? place?.clientName);
  const name = place?.name ?? firstName(notes) ?? id;
  const own = judgingFor(judging, (place?.note ?? notes[0])?.path ?? '');
  return { id, name, clientId, clientName, profile: place?.note, client, notes, judging: own };
}

/** The name of a project that no profile describes: the first by code unit of the spellings in its notes. */
function firstName(notes: readonly Note[]): string | undefined {
  return notes.flatMap((it) => it.project?.value ?? []).sort(compareText)[0];
}

function sameInput(a: ProjectInput, b: ProjectInput): boolean {
  return (
    a.name === b.name &&
    a.clientName === b.clientName &&
    a.profile === b.profile &&
    a.client?.note === b.client?.note &&
    a.judging === b.judging &&
    sameItems(a.notes, b.notes)
  );
}

/** What a snapshot says of single notes. */
interface Gathered extends Pick<Snapshot, 'skipped' | 'loose' | 'projectOf' | 'clientOf'> {
  readonly notes: NotesByPath;
}

function assemble(
  before: WorkspaceParts,
  { notes, skipped, loose, projectOf, clientOf }: Gathered,
  index: ProfileIndex,
  built: ReadonlyMap<string, BuiltProject>,
  clientNames: ReadonlyMap<string, string>,
): WorkspaceParts {
  const projects = [...built.values()].map((it) => it.project).sort((a, b) => compareText(a.id, b.id));
  const clients = gatherClients(index, clientNames, projects, before.snapshot.clients);
  const people = once(() => gatherPeople(clients, built.values()));
  const unassigned =
    loose === before.snapshot.loose ? before.snapshot.unassigned : loose.filter(({ kind }) => kind !== 'client');
  const snapshot: Snapshot = withPeople(
    { notes, skipped, clients, projects, loose, unassigned, projectOf, clientOf },
    { people },
  );
  return { snapshot, notes, judging: before.judging, index, built, clientNames };
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
