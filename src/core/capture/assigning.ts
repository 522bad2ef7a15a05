import type { Note } from '../model/note';
import type { Project, Snapshot } from '../model/snapshot';
import type { EditOperation } from '../model/textEdit';
import { foldName, identityOf } from '../workspace/names';

/** Whether a note can say that it is of the project: not where several have its name, and it has no client to tell them apart. */
export function canBeNamed({ projects }: Snapshot, { name, clientId }: Project): boolean {
  return clientId !== undefined || projects.filter((each) => foldName(each.name) === foldName(name)).length === 1;
}

/**
 * The records of no project that can be taken into this one: none that names another client or lies with one, and none whose project or client is written
 * so that it cannot be read.
 */
export function assignable(snapshot: Snapshot, project: Project): readonly Note[] {
  if (!canBeNamed(snapshot, project)) return [];
  return snapshot.unassigned.filter((note) => {
    const client = snapshot.clientOf.get(note.path);
    return (client === undefined || client === project.clientId) && assigned(note, project) !== undefined;
  });
}

/**
 * What says in a record's frontmatter that it is of the project. With the client, too: another may have a project of that name.
 *
 * @returns nothing where that would put another value in the place of one that stands there
 */
export function assigned(note: Note, project: Project): readonly EditOperation[] | undefined {
  const own = note.client?.value;
  const isOther = own ? identityOf(own) !== project.clientId : isWritten(note, 'client');
  if (isOther || note.project?.value || isWritten(note, 'project')) return undefined;
  return [
    { op: 'set-key', key: 'project', value: project.name },
    ...(own || !project.clientName ? [] : [{ op: 'set-key', key: 'client', value: project.clientName } as const]),
  ];
}

/** Whether anything stands behind the key: what is no longer than `""`, `[]` or `~` is nothing. */
function isWritten({ frontmatter }: Note, key: string): boolean {
  return frontmatter?.keys.some(({ canonical, value }) => canonical === key && value.end - value.start > 2) ?? false;
}
