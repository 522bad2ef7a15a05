import type { Person, Project, TrackedEntry } from '../model/snapshot';
import { byText } from '../order/compareText';
import { isNobodyInParticular } from './isNobodyInParticular';

/** Whether an entry is somebody's: theirs to do, or said by them. Without a person every entry is. */
export function concerns({ owners, from }: TrackedEntry, person: string | undefined): boolean {
  return person === undefined || from?.id === person || owners.some(({ id }) => id === person);
}

/** Whether somebody has to do with a project: one of its people, present at a meeting, or named in an entry. */
export function takesPart(project: Project, person: string | undefined): boolean {
  if (person === undefined) return true;
  return (
    [...project.team, ...project.contacts].some(({ id }) => id === person) ||
    project.communications.some(({ participants }) => participants.some(({ id }) => id === person)) ||
    project.entries.some((tracked) => concerns(tracked, person))
  );
}

/** Tells which records behind a figure concern somebody: entries that are theirs, and notes of meetings they were at. */
export function recordsOf(
  project: Project,
  person: string | undefined,
): (record: { readonly path: string; readonly span: { readonly start: number } }) => boolean {
  if (person === undefined) return () => true;
  const entries = new Map<string, TrackedEntry>();
  for (const tracked of project.entries) entries.set(`${tracked.note.path}\n${tracked.entry.textSpan.start}`, tracked);
  const attended = new Set(
    project.communications
      .filter(({ participants }) => participants.some(({ id }) => id === person))
      .map(({ note }) => note.path),
  );
  return ({ path, span }) => {
    const tracked = entries.get(`${path}\n${span.start}`);
    return tracked ? concerns(tracked, person) : attended.has(path);
  };
}

/** Everybody who has to do with the projects, by name. A group, or `me`, that no profile names is nobody. */
export function peopleOf(projects: readonly Project[]): readonly Person[] {
  const people = new Map<string, Person>();
  for (const project of projects) {
    for (const [id, person] of peopleIn(project)) if (!people.has(id)) people.set(id, person);
  }
  return [...people.values()].sort(byText(({ name }) => name));
}

/** Looked for once: a project that no edit touched is the same value in the next analysis. */
const PEOPLE = new WeakMap<Project, ReadonlyMap<string, Person>>();

function peopleIn(project: Project): ReadonlyMap<string, Person> {
  const known = PEOPLE.get(project);
  if (known) return known;
  const { team, contacts, communications, entries } = project;
  const named = [
    ...team,
    ...contacts,
    ...[
      ...communications.flatMap(({ participants }) => participants),
      ...entries.flatMap(({ owners }) => owners),
    ].filter(({ contact, name }) => contact !== undefined || !isNobodyInParticular(name)),
  ];
  // From behind, so that of one id the first named stays.
  const people = new Map(named.reverse().map((person) => [person.id, person]));
  PEOPLE.set(project, people);
  return people;
}
