import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
import { compareText } from '../order/compareText';
import { identityOf } from '../workspace/names';

/** The profile that a client of this name has already, however its file is called; a nearly equal name is another client's. */
export function profileOfClient({ clients }: Pick<Snapshot, 'clients'>, name: string): Note | undefined {
  return clients.find(({ id }) => id === identityOf(name))?.profile;
}

/** The same for a project, which another client's of its name is not. */
export function profileOfProject(
  { projects }: Pick<Snapshot, 'projects'>,
  name: string,
  client: string,
): Note | undefined {
  const clientId = identityOf(client);
  return projects.find((project) => project.clientId === clientId && identityOf(project.name) === identityOf(name))
    ?.profile;
}

/** Whether a note is a profile of that kind; with broken frontmatter nobody can tell whose. */
export function isProfileOf(note: Note | undefined, kind: 'client' | 'project'): boolean {
  return note?.kind === kind && !note.problems.some(({ code }) => code === 'format/frontmatter');
}

/** Whether a folder holds a profile of that kind already: a second one beside it would leave its notes to neither. */
export function holdsProfile({ notes }: Pick<Snapshot, 'notes'>, folder: string, kind: 'client' | 'project'): boolean {
  const inside = folder.replace(/(?<=[^/])$/, '/');
  return [...notes.values()].some(
    (note) => isProfileOf(note, kind) && note.path.startsWith(inside) && !note.path.slice(inside.length).includes('/'),
  );
}

/**
 * The folder below another that is called exactly like a client or project and holds notes: a profile in it makes them its own. The one nearest to the top
 * counts; none that another profile of the kind holds already, or one above it.
 *
 * @param home empty for the whole workspace
 */
export function folderCalled(
  snapshot: Pick<Snapshot, 'notes'>,
  home: string,
  name: string,
  kind: 'client' | 'project',
): string | undefined {
  const start = home === '' ? 0 : home.replace(/(?<=[^/])$/, '/').length;
  const wanted = identityOf(name);
  const found = new Set<string>();
  for (const path of snapshot.notes.keys()) {
    if (!path.startsWith(home) || (start > 0 && path[start - 1] !== '/')) continue;
    const folders = path.slice(start).split('/').slice(0, -1);
    const at = folders.findIndex((folder) => identityOf(folder) === wanted);
    const around = folders.slice(0, at + 1).map((_, i) => path.slice(0, start) + folders.slice(0, i + 1).join('/'));
    const folder = around.at(-1);
    if (folder !== undefined && !around.some((each) => holdsProfile(snapshot, each, kind))) found.add(folder);
  }
  const depth = (folder: string) => folder.split('/').length;
  return [...found].sort((a, b) => depth(a) - depth(b) || compareText(a, b))[0];
}
