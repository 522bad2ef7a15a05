import type { Note } from '../model/note';
import { compareText } from '../order/compareText';
import { identityOf } from './names';
import { type KnownPerson, knownPeople } from './people';

/** A client profile, the name it goes by and the people it names. */
export interface ClientPlace {
  readonly note: Note;
  readonly id: string;
  readonly name: string;
  readonly people: readonly KnownPerson[];
}

/** A project profile, the name it goes by and the client it belongs to. */
export interface ProjectPlace {
  readonly note: Note;
  readonly id: string;
  /** The name folded. */
  readonly key: string;
  readonly name: string;
  readonly clientId: string | undefined;
  readonly clientName: string | undefined;
}

/** Where the workspace's profiles stand: by name, by id and by folder. */
export interface ProfileIndex {
  readonly clients: ReadonlyMap<string, ClientPlace>;
  readonly projects: ReadonlyMap<string, ProjectPlace>;
  readonly projectsByName: ReadonlyMap<string, readonly ProjectPlace[]>;
  /** Every client whose profile stands in the folder, by path. */
  readonly clientsByFolder: ReadonlyMap<string, readonly ClientPlace[]>;
  /** Every project whose profile stands in the folder, by path. */
  readonly projectsByFolder: ReadonlyMap<string, readonly ProjectPlace[]>;
  /** Folds a name; the few names that thousands of notes repeat are folded once. */
  readonly fold: (name: string) => string;
}

/** True for the notes that the index is made of. */
export function isProfile(note: Note): boolean {
  return note.kind === 'client' || note.kind === 'project';
}

/** The id of the client's project whose folded name is `key`. */
export function projectIdOf(clientId: string | undefined, key: string): string {
  return `${clientId ?? ''}/${key}`;
}

function rememberingFold(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    let folded = known.get(name);
    if (folded === undefined) {
      folded = identityOf(name);
      known.set(name, folded);
    }
    return folded;
  };
}

/** Indexes the profiles among the notes; where two say the same name, the first by path is the profile. */
export function indexProfiles(notes: Iterable<Note>): ProfileIndex {
  const profiles = [...notes].filter(isProfile).sort((a, b) => compareText(a.path, b.path));
  const clients = new Map<string, ClientPlace>();
  const clientsByFolder = new Map<string, ClientPlace[]>();
  for (const note of profiles) {
    if (note.kind === 'client') {
      const name = note.clientProfile?.name || note.client?.value || note.title;
      const people = knownPeople(note.clientProfile?.contacts ?? [], 'client', note.path);
      const place = { note, id: identityOf(name), name, people };
      setFirst(clients, place.id, place);
      append(clientsByFolder, folderOf(note.path), place);
    }
  }
  const projects = new Map<string, ProjectPlace>();
  const projectsByName = new Map<string, ProjectPlace[]>();
  const projectsByFolder = new Map<string, ProjectPlace[]>();
  for (const note of profiles) {
    if (note.kind === 'project') {
      const place = distinct(projectPlace(note, clientsByFolder), projects);
      append(projectsByFolder, folderOf(note.path), place);
      if (setFirst(projects, place.id, place)) {
        append(projectsByName, place.key, place);
      }
    }
  }
  return { clients, projects, projectsByName, clientsByFolder, projectsByFolder, fold: rememberingFold() };
}

/**
 * The one profile that fits in the folder of `path`, or in the nearest one above it that has any. Undefined where several
 * stand side by side: to guess between them could put a note into the wrong client's report.
 */
export function nearest<T>(
  byFolder: ReadonlyMap<string, readonly T[]>,
  path: string,
  fits: (it: T) => boolean = () => true,
): T | undefined {
  let folder: string | undefined = folderOf(path);
  while (folder !== undefined) {
    const found = byFolder.get(folder)?.filter(fits) ?? [];
    if (found.length > 0) {
      return found.length === 1 ? found[0] : undefined;
    }
    folder = folder === '' ? undefined : folderOf(folder);
  }
  return undefined;
}

/** The folder that a file stands in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function projectPlace(note: Note, clientsByFolder: ReadonlyMap<string, readonly ClientPlace[]>): ProjectPlace {
  const name = note.projectProfile?.name || note.project?.value || note.title;
  const own = note.client?.value;
  const clientName = own || nearest(clientsByFolder, note.path)?.name;
  const clientId = clientName === undefined ? undefined : identityOf(clientName);
  const key = identityOf(name);
  return { note, id: projectIdOf(clientId, key), key, name, clientId, clientName };
}

/**
 * Projects of one name without a client, each in a folder of its own, are projects of their own: nobody has said that they are for the same client. The
 * first by path keeps the plain id.
 */
function distinct(place: ProjectPlace, projects: ReadonlyMap<string, ProjectPlace>): ProjectPlace {
  const first = projects.get(place.id);
  const folder = folderOf(place.note.path);
  if (place.clientId !== undefined || first === undefined || folderOf(first.note.path) === folder) return place;
  return { ...place, id: `${place.id}/${folder}` };
}

function setFirst<T>(map: Map<string, T>, key: string, value: T): boolean {
  if (map.has(key)) {
    return false;
  }
  map.set(key, value);
  return true;
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) {
    list.push(value);
  } else {
    map.set(key, [value]);
  }
}
