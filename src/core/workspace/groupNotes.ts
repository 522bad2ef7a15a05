import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import type { Touched } from './applyChange';
import { type Assignment, assignNote } from './assignNote';
import type { BuiltProject } from './buildProject';
import type { ProfileIndex } from './profileIndex';

/** Note path → id of its project, and of its client. */
export interface Places {
  readonly projectOf: ReadonlyMap<string, string>;
  readonly clientOf: ReadonlyMap<string, string>;
}

/** Where every note belongs. */
export function assignAll(notes: ReadonlyMap<string, Note>, index: ProfileIndex): Places {
  const projectOf = new Map<string, string>();
  const clientOf = new Map<string, string>();
  for (const note of notes.values()) {
    place(note.path, assignNote(note, index), projectOf, clientOf);
  }
  return { projectOf, clientOf };
}

/** Where the notes belong after a change that leaves the profiles alone; the same object where nothing moved. */
export function assignTouched(before: Snapshot, touched: readonly Touched[], index: ProfileIndex): Places {
  const assigned = touched.map(({ path, now }) => ({ path, to: now ? assignNote(now, index) : {} }));
  const stay = assigned.every(
    ({ path, to }) => before.projectOf.get(path) === to.projectId && before.clientOf.get(path) === to.clientId,
  );
  if (stay) {
    return { projectOf: before.projectOf, clientOf: before.clientOf };
  }
  const projectOf = new Map(before.projectOf);
  const clientOf = new Map(before.clientOf);
  for (const { path, to } of assigned) {
    place(path, to, projectOf, clientOf);
  }
  return { projectOf, clientOf };
}

function place(path: string, to: Assignment, projectOf: Map<string, string>, clientOf: Map<string, string>): void {
  setOrDelete(projectOf, path, to.projectId);
  setOrDelete(clientOf, path, to.clientId);
}

function setOrDelete(map: Map<string, string>, key: string, value: string | undefined): void {
  if (value === undefined) {
    map.delete(key);
  } else {
    map.set(key, value);
  }
}

/** Notes of each project to be built, its profile left out. Null: nothing is left of the project. */
export type Groups = ReadonlyMap<string, readonly Note[] | null>;

/** The notes of every project there is. */
export function groupAll(
  notes: ReadonlyMap<string, Note>,
  projectOf: ReadonlyMap<string, string>,
  index: ProfileIndex,
): Groups {
  const groups = new Map<string, Note[]>([...index.projects.keys()].map((id) => [id, []]));
  for (const note of notes.values()) {
    const id = projectOf.get(note.path);
    if (id !== undefined && index.projects.get(id)?.note !== note) {
      const group = groups.get(id);
      if (group) {
        group.push(note);
      } else {
        groups.set(id, [note]);
      }
    }
  }
  return groups;
}

/** The notes of the projects that a change touches. */
export function groupTouched(
  before: { readonly snapshot: Snapshot; readonly built: ReadonlyMap<string, BuiltProject> },
  touched: readonly Touched[],
  projectOf: ReadonlyMap<string, string>,
  index: ProfileIndex,
): Groups {
  const gone = new Set(touched.map((it) => it.path));
  const groups = new Map<string, Note[]>();
  const open = (id: string) => {
    let group = groups.get(id);
    if (!group) {
      group = (before.built.get(id)?.input.notes ?? []).filter((it) => !gone.has(it.path));
      groups.set(id, group);
    }
    return group;
  };
  for (const { path, now } of touched) {
    const was = before.snapshot.projectOf.get(path);
    const is = projectOf.get(path);
    if (was !== undefined) {
      open(was);
    }
    if (is !== undefined && now) {
      open(is).push(now);
    }
  }
  return new Map([...groups].map(([id, group]) => [id, group.length === 0 && !index.projects.has(id) ? null : group]));
}

/** The groups with those of all other projects, which must be looked at again since a client's name has changed. */
export function withUntouched(groups: Groups, built: ReadonlyMap<string, BuiltProject>): Groups {
  return new Map([...[...built].map(([id, it]) => [id, it.input.notes] as const), ...groups]);
}
