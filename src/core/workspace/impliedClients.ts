import type { Note } from '../model/note';
import { type Assignment, assignNote } from './assignNote';
import { type ProfileIndex, projectIdOf } from './profileIndex';

/**
 * Folded project name → id of the client that notes give the project, or null where they give it several. Only of projects that no profile describes: one
 * with a profile has its client from there.
 */
export type ImpliedClients = ReadonlyMap<string, string | null>;

/** What a note says of a project without a profile: its name, and whose it is where the note or its folder tells. */
interface Saying {
  readonly key: string;
  readonly clientId: string | undefined;
}

/** Whose the projects without a profile are, by the notes that name one and say or stand with its client. */
export function impliedClients(assigned: Iterable<readonly [Note, Assignment]>, index: ProfileIndex): ImpliedClients {
  const clients = new Map<string, string | null>();
  for (const [note, to] of assigned) {
    const said = sayingOf(note, to, index);
    if (said?.clientId !== undefined) {
      const known = clients.get(said.key);
      clients.set(said.key, known === undefined || known === said.clientId ? said.clientId : null);
    }
  }
  return clients;
}

/** The same assignment, or for a note that names nothing but a project the one project of exactly this name. Between several nothing is guessed. */
export function withImpliedClient(
  note: Note,
  to: Assignment,
  implied: ImpliedClients,
  index: ProfileIndex,
): Assignment {
  const said = sayingOf(note, to, index);
  const clientId = said && said.clientId === undefined ? implied.get(said.key) : undefined;
  return said && clientId ? { ...to, projectId: projectIdOf(clientId, said.key), clientId } : to;
}

/** Whether a note that takes another's place says the same about a project without a profile, so that no other note can move. */
export function impliesSame(old: Note | undefined, now: Note | undefined, index: ProfileIndex): boolean {
  const [before, after] = [old, now].map((note) => note && sayingOf(note, assignNote(note, index), index));
  return before?.key === after?.key && before?.clientId === after?.clientId;
}

function sayingOf(note: Note, { projectId, clientId }: Assignment, index: ProfileIndex): Saying | undefined {
  const name = note.project?.value;
  if (!name || projectId === undefined || note.kind === 'client' || note.kind === 'project') return undefined;
  const key = index.fold(name);
  return index.projects.has(projectId) || index.projectsByName.has(key) ? undefined : { key, clientId };
}
