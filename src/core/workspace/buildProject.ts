import type { Note } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Communication, Person, Project, Side, TrackedEntry } from '../model/snapshot';
import { guestsOf, isCommunication, sideOfGuest } from './guests';
import { lazily } from './lazily';
import { foldName } from './names';
import { once } from './once';
import { compareDates, compareNotes, compareText } from './order';
import { createRoster, findPerson, type KnownPerson, knownPeople, type Roster } from './people';
import type { ClientPlace } from './profileIndex';
import { trackEntries } from './trackEntries';

/** All that decides what a project is. */
export interface ProjectInput {
  readonly id: string;
  readonly name: string;
  readonly clientId: string | undefined;
  readonly clientName: string | undefined;
  readonly profile: Note | undefined;
  readonly client: ClientPlace | undefined;
  /** Its notes in any order, profile left out. */
  readonly notes: readonly Note[];
  readonly judging: JudgingPolicy;
}

/**
 * A project and what was made on the way to it, kept so that a changed note need not make all of it again. What its notes hold
 * is looked at when somebody first asks: thousands of notes are gathered without one of them being opened.
 */
export interface BuiltProject {
  readonly project: Project;
  readonly input: ProjectInput;
  readonly people: ProjectPeople;
  /** People its notes name and no profile does, by id. */
  strangers(): ReadonlyMap<string, Person>;
}

/** Who is who in a project, and its notes in that light, each looked at once. */
interface ProjectPeople {
  readonly team: readonly KnownPerson[];
  readonly contacts: readonly KnownPerson[];
  readonly viewOf: (note: Note) => NoteView;
  /** The last light in which notes were looked at; good as long as the notes say the same of who is whose. */
  readonly last: { light?: Light };
}

/** People whom no profile names and whose side notes tell, and the notes looked at with that known. */
interface Light {
  readonly guests: readonly Person[];
  readonly roster: Roster<Person>;
  readonly views: WeakMap<Note, NoteView>;
}

/** A note in the light of its project. */
interface NoteView {
  readonly entries: readonly TrackedEntry[];
  readonly communication: Communication | undefined;
  readonly strangers: readonly Person[];
}

const withContents = lazily<Pick<Project, 'communications' | 'reports' | 'entries'>>(
  'communications',
  'reports',
  'entries',
);

/** Builds a project; what `before` already knows of its people and of notes that are the same is taken from it. */
export function buildProject(input: ProjectInput, before?: BuiltProject): BuiltProject {
  const known = before && samePeople(before.input, input) ? before.people : listPeople(input);
  const people = peopleIn(input, known);
  const notes = [...input.notes].sort(compareNotes);
  const views = once(() => (input.profile ? [input.profile, ...notes] : notes).map(people.viewOf));
  const communications = once(() => views().flatMap((it) => it.communication ?? []));
  const reports = once(() => notes.filter((it) => it.kind === 'report'));
  const entries = once(() =>
    views()
      .flatMap((it) => it.entries)
      .sort(compareEntries),
  );
  const project: Project = withContents(
    { ...shapeProject(input, people), notes },
    { communications, reports, entries },
  );
  return { project, input, people, strangers: once(() => strangersOf(views())) };
}

/** The same project made of copies of its notes, with nothing remembered of what has been looked at in either. */
export function reopenProject({ input }: BuiltProject, copyOf: (note: Note) => Note): Project {
  const { profile, notes } = input;
  return buildProject({ ...input, profile: profile && copyOf(profile), notes: notes.map(copyOf) }).project;
}

function samePeople(a: ProjectInput, b: ProjectInput): boolean {
  return a.profile === b.profile && a.client?.note === b.client?.note && a.clientName === b.clientName;
}

function listPeople(input: ProjectInput): Omit<ProjectPeople, 'viewOf'> {
  return { team: teamOf(input), contacts: contactsOf(input), last: {} };
}

function peopleIn(
  { notes, clientName }: ProjectInput,
  { team, contacts, last }: Omit<ProjectPeople, 'viewOf'>,
): ProjectPeople {
  const light = once(() => {
    const listed = [...team, ...contacts];
    const guests = guestsOf(notes, createRoster(listed), clientName);
    if (!last.light || !isSameGuests(last.light.guests, guests)) {
      last.light = { guests, roster: createRoster<Person>([...listed, ...guests]), views: new WeakMap() };
    }
    return last.light;
  });
  const viewOf = (note: Note) => {
    const { roster, views } = light();
    const known = views.get(note) ?? viewNote(note, roster, clientName);
    views.set(note, known);
    return known;
  };
  return { team, contacts, viewOf, last };
}

function isSameGuests(some: readonly Person[], others: readonly Person[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ name, side }, index) => name === others[index]?.name && side === others[index]?.side)
  );
}

function strangersOf(views: readonly NoteView[]): ReadonlyMap<string, Person> {
  const strangers = new Map<string, Person>();
  for (const person of views.flatMap((it) => it.strangers)) {
    const other = strangers.get(person.id);
    if (!other || compareText(person.name, other.name) < 0) {
      strangers.set(person.id, person);
    }
  }
  return strangers;
}

function shapeProject(
  { id, name, clientId, clientName, profile, client, judging }: ProjectInput,
  { team, contacts }: ProjectPeople,
): Omit<Project, 'notes' | 'communications' | 'reports' | 'entries'> {
  const own = profile?.projectProfile;
  const disclose = { ...judging.response.disclose, ...own?.response.disclose };
  return {
    id,
    name,
    clientId,
    clientName,
    profile,
    status: own?.status ?? 'active',
    declaredHealth: own?.declaredHealth,
    team,
    contacts,
    clientPreferences: client?.note.clientProfile?.preferences ?? {},
    baseline: own?.baseline,
    plan: own?.plan,
    reporting: own?.reporting,
    tools: own?.tools ?? [],
    response: { ...judging.response, ...own?.response, disclose },
    calendar: own?.calendar ?? judging.calendar,
    weights: { ...judging.weights, ...own?.weights },
  };
}

function teamOf({ profile }: ProjectInput): readonly KnownPerson[] {
  return profile?.projectProfile ? knownPeople(profile.projectProfile.team, 'us', profile.path) : [];
}

function contactsOf({ profile, client }: ProjectInput): readonly KnownPerson[] {
  const ofProject = profile?.projectProfile ? knownPeople(profile.projectProfile.contacts, 'client', profile.path) : [];
  const ids = new Set(ofProject.map((it) => it.id));
  return [...ofProject, ...(client?.people ?? []).filter((it) => !ids.has(it.id))];
}

function viewNote(note: Note, roster: Roster<Person>, clientName: string | undefined): NoteView {
  const strangers: Person[] = [];
  const resolve = (name: string, side: Side = 'unknown', email?: string): Person => {
    const known = findPerson(roster, name, email);
    if (known) {
      if (!known.profile) strangers.push(known);
      return known;
    }
    const stranger: Person = { id: foldName(name), name, side };
    strangers.push(stranger);
    return stranger;
  };
  const participants = isCommunication(note)
    ? note.participants.map((it) => resolve(it.name, sideOfGuest(it, clientName), it.email))
    : [];
  const communication = isCommunication(note)
    ? { note, participants, withClient: participants.some((it) => it.side === 'client') }
    : undefined;
  return { entries: trackEntries(note, resolve), communication, strangers };
}

function compareEntries(a: TrackedEntry, b: TrackedEntry): number {
  return (
    compareDates(a.start, b.start) ||
    compareText(a.note.path, b.note.path) ||
    a.entry.span.start - b.entry.span.start ||
    compareText(a.id, b.id)
  );
}
