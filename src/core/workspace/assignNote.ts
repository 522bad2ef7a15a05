import type { Note } from '../model/note';
import { foldName } from './names';
import { folderOf, nearest, type ProfileIndex, type ProjectPlace, projectIdOf } from './profileIndex';

/** Where a note belongs. Names are as written by what decided it. */
export interface Assignment {
  readonly projectId?: string;
  readonly projectName?: string;
  readonly clientId?: string;
  readonly clientName?: string;
}

/**
 * Finds the project and client of a note: its own `project`, else the nearest project profile in the same
 * folder or above; its own `client`, else the project's, else the nearest client profile. A note that names another client
 * than a project has is never put into that project, however alike the names are.
 */
export function assignNote(note: Note, index: ProfileIndex): Assignment {
  if (note.kind === 'client') {
    const name = note.clientProfile?.name || note.client?.value || note.title;
    return { clientId: index.fold(name), clientName: name };
  }
  const own = note.client?.value || undefined;
  const ownId = own === undefined ? undefined : index.fold(own);
  const fits = (place: ProjectPlace) => ownId === undefined || place.clientId === ownId;
  if (note.kind === 'project') {
    const place = index.projectsByFolder.get(folderOf(note.path))?.find((it) => it.note === note);
    return place ? inProject(place) : {};
  }
  const name = note.project?.value;
  if (name) {
    // Written in full width it is found as well; a report then asks before it takes the note for this project's.
    const place =
      namedProject(note, index.fold(name), ownId, index) ??
      namedProject(note, index.fold(foldName(name)), ownId, index);
    return place ? inProject(place) : implicitProject(name, own ?? clientAround(note, index)?.name, index);
  }
  const above = nearest(index.projectsByFolder, note.path, fits);
  if (above) {
    return inProject(above);
  }
  const clientName = own ?? nearest(index.clientsByFolder, note.path)?.name;
  return clientName === undefined ? {} : { clientId: index.fold(clientName), clientName };
}

/** The project that a note names. Where several clients have one of that name, the folder and its client must tell which. */
function namedProject(
  note: Note,
  key: string,
  ownId: string | undefined,
  index: ProfileIndex,
): ProjectPlace | undefined {
  if (ownId !== undefined) {
    return index.projects.get(projectIdOf(ownId, key));
  }
  const candidates = index.projectsByName.get(key) ?? [];
  const above =
    candidates.length === 0 ? undefined : nearest(index.projectsByFolder, note.path, (it) => it.key === key);
  if (candidates.length === 0 || above) {
    return above;
  }
  const clientId = clientAround(note, index)?.id;
  if (clientId !== undefined) {
    // A note that lies with one client is never given to another one's project of the same name.
    return index.projects.get(projectIdOf(clientId, key));
  }
  return candidates.length === 1 ? candidates[0] : undefined;
}

function inProject({ id, name, clientId, clientName }: ProjectPlace): Assignment {
  return { projectId: id, projectName: name, clientId, clientName };
}

/** A project that no profile describes: it exists because notes name it. Where several profiles have the name and none a client, the note is given to none. */
function implicitProject(name: string, clientName: string | undefined, index: ProfileIndex): Assignment {
  const clientId = clientName === undefined ? undefined : index.fold(clientName);
  const projectId = projectIdOf(clientId, index.fold(name));
  if (clientId === undefined && index.projects.has(projectId)) return {};
  return { projectId, projectName: name, clientId, clientName };
}

/** The client whom the note lies with: that of the nearest client profile, else of the nearest project profile. */
function clientAround(note: Note, index: ProfileIndex): { readonly id: string; readonly name: string } | undefined {
  const client = nearest(index.clientsByFolder, note.path);
  const project = client ? undefined : nearest(index.projectsByFolder, note.path);
  return project?.clientId !== undefined && project.clientName !== undefined
    ? { id: project.clientId, name: project.clientName }
    : client;
}
