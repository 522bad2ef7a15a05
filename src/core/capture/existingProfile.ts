import type { Note } from '../model/note';
import type { Snapshot } from '../model/snapshot';
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
