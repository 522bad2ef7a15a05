import type { Note } from '../model/note';
import { foldName } from './names';
import { folderOf, isAbove, nearest, type ProfileIndex, type ProjectPlace, projectIdOf } from './profileIndex';

/** Where a note belongs. Names are as written by what decided it. */
export interface Assignment {
  readonly projectId?: string;
  readonly projectName?: string;
  readonly clientId?: string;
  readonly clientName?: string;
}

/**
 * Finds the project and client of a note (notes-format.md, 1): its own `project`, else the nearest project profile in the same
 * folder or above; its own `client`, else the project's, else the nearest client profile. A note that names another client
 * than a project has is never put into that project, however alike the names are.
 */
export function assignNote(note: Note, index: ProfileIndex): Assignment {
  if (note.kind === 'client') {
    const name = note.clientProfile?.name || note.client?.value || note.title;
    return { clientId: foldName(name), clientName: name };
  }
  const own = note.client?.value || undefined;
  const ownId = own === undefined ? undefined : foldName(own);
  const fits = (place: ProjectPlace) => ownId === undefined || place.clientId === ownId;
  if (note.kind === 'project') {
    const place = index.projectsByFolder.get(folderOf(note.path))?.find((it) => it.note === note);
    return place ? inProject(place) : {};
  }
  if (note.project?.value) {
    const place = namedProject(note, index, fits);
    return place
      ? inProject(place)
      : implicitProject(note.project.value, own ?? nearest(index.clientsByFolder, note.path)?.name);
  }
  const above = nearest(index.projectsByFolder, note.path, fits);
  if (above) {
    return inProject(above);
  }
  const clientName = own ?? nearest(index.clientsByFolder, note.path)?.name;
  return clientName === undefined ? {} : { clientId: foldName(clientName), clientName };
}

/** The project that a note names. Where several clients have one of that name, the folder and its client must tell which. */
function namedProject(
  note: Note,
  index: ProfileIndex,
  fits: (place: ProjectPlace) => boolean,
): ProjectPlace | undefined {
  const candidates = (index.projectsByName.get(foldName(note.project?.value ?? '')) ?? []).filter(fits);
  if (candidates.length <= 1) {
    return candidates[0];
  }
  const above = candidates.filter((it) => isAbove(folderOf(it.note.path), note.path));
  if (above.length > 0) {
    return above.reduce((a, b) => (folderOf(b.note.path).length > folderOf(a.note.path).length ? b : a));
  }
  const clientId = nearest(index.clientsByFolder, note.path)?.id;
  return candidates.find((it) => clientId !== undefined && it.clientId === clientId);
}

function inProject({ id, name, clientId, clientName }: ProjectPlace): Assignment {
  return { projectId: id, projectName: name, clientId, clientName };
}

/** A project that no profile describes: it exists because notes name it. */
function implicitProject(name: string, clientName: string | undefined): Assignment {
  const clientId = clientName === undefined ? undefined : foldName(clientName);
  return { projectId: projectIdOf(clientId, name), projectName: name, clientId, clientName };
}
