import { projectOf } from '../facts/projectOf';
import type { Note } from '../model/note';
import type { Client, Person, Project, Snapshot } from '../model/snapshot';
import { findTitled } from '../workspace/findTitled';
import { foldName } from '../workspace/names';
import { createRoster, findPerson, isKnownPerson, type Roster } from '../workspace/people';

/** Who may be meant in a note: the people of its project and client, and then everybody else. */
export interface PeopleHere {
  /** Team and contacts of the note's project; of its client where it has no project. */
  readonly near: readonly Person[];
  /** Everybody else whom a note or profile names, those that the project's notes name first. */
  readonly others: readonly Person[];
  /** Who is meant by a name, handle or address; nobody where that is not certain. */
  readonly find: (name: string) => Person | undefined;
}

const known = new WeakMap<Snapshot, Map<string, PeopleHere>>();

/** The people of a note. Made once for each project of a snapshot. */
export function peopleHere(snapshot: Snapshot, note: Note): PeopleHere {
  const project = projectOf(snapshot, note.path);
  const client = clientOf(snapshot, note.path);
  const byPlace = known.get(snapshot) ?? new Map<string, PeopleHere>();
  known.set(snapshot, byPlace);
  const key = JSON.stringify([project?.id, client?.id]);
  const people = byPlace.get(key) ?? gather(snapshot, project, client);
  byPlace.set(key, people);
  return project ? people : { ...people, others: [...participantsOf(note, people), ...people.others] };
}

/** Those who took part, of whom no project tells. */
function participantsOf({ participants }: Note, { find }: PeopleHere): readonly Person[] {
  return participants
    .filter(({ name }) => !find(name))
    .map(({ name }): Person => ({ id: foldName(name), name, side: 'unknown' }));
}

/** The client that a note belongs to. */
export function clientOf(snapshot: Snapshot, path: string): Client | undefined {
  const id = snapshot.clientOf.get(path);
  return id === undefined ? undefined : snapshot.clients.find((client) => client.id === id);
}

function gather(snapshot: Snapshot, project: Project | undefined, client: Client | undefined): PeopleHere {
  const near = project ? [...project.team, ...project.contacts] : [...(client?.contacts ?? [])];
  const ids = new Set(near.map(({ id }) => id));
  const here = new Set(
    project && [
      ...project.communications.flatMap(({ participants }) => participants.map((it) => it.id)),
      ...project.entries.flatMap(({ owners }) => owners.map((it) => it.id)),
    ],
  );
  const rest = snapshot.people.filter(({ id }) => !ids.has(id));
  const others = [...rest.filter(({ id }) => here.has(id)), ...rest.filter(({ id }) => !here.has(id))];
  const roster = rosterOf(near);
  const strangers = new Map(others.filter(({ side }) => side === 'unknown').map((person) => [person.id, person]));
  return {
    near,
    others,
    find: (name) => findPerson(roster, name) ?? findTitled(name, near) ?? strangers.get(foldName(name)),
  };
}

function rosterOf(people: readonly Person[]): Roster {
  return createRoster(people.filter(isKnownPerson));
}
