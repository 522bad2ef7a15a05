import { isNobodyInParticular } from '../facts/isNobodyInParticular';
import { personKey } from '../facts/personKey';
import type { Note } from '../model/note';
import type { Client, Person, Project, Side } from '../model/snapshot';
import { compareText } from '../order/compareText';
import type { BuiltProject } from './buildProject';
import { identityOf } from './names';
import { sameItems } from './order';
import type { ProfileIndex } from './profileIndex';

/** Names of the clients that no profile describes: as notes write them, the first by code unit where they differ. */
export function nameClients(
  notes: ReadonlyMap<string, Note>,
  clientOf: ReadonlyMap<string, string>,
  index: ProfileIndex,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [path, id] of clientOf) {
    if (index.clients.has(id)) {
      continue;
    }
    const written = notes.get(path)?.client?.value;
    const before = names.get(id);
    if (written && identityOf(written) === id && (before === undefined || compareText(written, before) < 0)) {
      names.set(id, written);
    }
  }
  return names;
}

/** Every client that has a profile, a project or a note, by id; a client that is as before is the same object as before. */
export function gatherClients(
  index: ProfileIndex,
  names: ReadonlyMap<string, string>,
  projects: readonly Project[],
  before: readonly Client[],
): readonly Client[] {
  const byClient = new Map<string, Project[]>();
  for (const id of [...index.clients.keys(), ...names.keys()]) {
    byClient.set(id, []);
  }
  for (const project of projects) {
    if (project.clientId !== undefined) {
      const list = byClient.get(project.clientId);
      if (list) {
        list.push(project);
      } else {
        byClient.set(project.clientId, [project]);
      }
    }
  }
  const old = new Map(before.map((it) => [it.id, it]));
  return [...byClient.keys()].sort(compareText).map((id) => {
    const place = index.clients.get(id);
    const own = byClient.get(id) ?? [];
    const name = place?.name ?? names.get(id) ?? own[0]?.clientName ?? id;
    const known = old.get(id);
    if (known && known.profile === place?.note && known.name === name && sameItems(known.projects, own)) {
      return known;
    }
    const preferences = place?.note.clientProfile?.preferences ?? {};
    return { id, name, profile: place?.note, contacts: place?.people ?? [], preferences, projects: own };
  });
}

/** Everybody in the workspace, by name; the same name on another side, or at another client, is somebody else. A group, or `me`, that no profile names is nobody. */
export function gatherPeople(clients: readonly Client[], built: Iterable<BuiltProject>): readonly Person[] {
  const everybody = new Map<string, Person>();
  const add = (person: Person, clientId: string | undefined) => {
    const key = personKey(person, clientId);
    if (!everybody.has(key)) {
      everybody.set(key, person);
    }
  };
  for (const client of clients) {
    for (const person of client.contacts) {
      add(person, client.id);
    }
  }
  for (const { project, strangers } of [...built].sort((a, b) => compareText(a.project.id, b.project.id))) {
    for (const person of [
      ...project.team,
      ...project.contacts,
      ...[...strangers().values()].filter(({ name }) => !isNobodyInParticular(name)),
    ]) {
      add(person, project.clientId);
    }
  }
  const sides: readonly Side[] = ['us', 'client', 'unknown'];
  return [...everybody.entries()]
    .sort(
      ([a, one], [b, other]) =>
        compareText(one.id, other.id) || sides.indexOf(one.side) - sides.indexOf(other.side) || compareText(a, b),
    )
    .map(([, person]) => person);
}
