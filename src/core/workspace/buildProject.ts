import { lazily } from '../lazy/lazily';
import { once } from '../lazy/once';
import { COMMUNICATION_KINDS, type Note, type NoteKind, type Participant } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Communication, Person, Project, Side, TrackedEntry } from '../model/snapshot';
import { compareText } from '../order/compareText';
import { findTitled, isTitled } from './findTitled';
import { foldName } from './names';
import { compareDates, compareNotes } from './order';
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

const COMMUNICATIONS: ReadonlySet<NoteKind> = new Set(COMMUNICATION_KINDS);

/** Builds a project; what `before` already knows of its people and of notes that are the same is taken from it. */
export function buildProject(input: ProjectInput, before?: BuiltProject): BuiltProject {
  const people = before && samePeople(before.input, input) ? before.people : peopleOf(input);
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

function peopleOf(input: ProjectInput): ProjectPeople {
  const team = teamOf(input);
  const contacts = contactsOf(input);
  const roster = once(() => createRoster([...team, ...contacts]));
  const views = new WeakMap<Note, NoteView>();
  const viewOf = (note: Note) => {
    const known = views.get(note) ?? viewNote(note, roster(), input.clientName);
    views.set(note, known);
    return known;
  };
  return { team, contacts, viewOf };
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
    lookBack: judging.lookBack,
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

function viewNote(note: Note, roster: Roster, clientName: string | undefined): NoteView {
  const strangers: Person[] = [];
  const everybody = once(() => [
    ...roster.people,
    ...note.participants.filter(({ name }) => !isTitled(name)).map((it) => guestOf(it, roster, clientName)),
  ]);
  const find = (name: string, email?: string): Person | undefined =>
    findPerson(roster, name, email) ??
    (email === undefined && isTitled(name) ? findTitled(name, everybody()) : undefined);
  const resolve = (name: string, side: Side = 'unknown', email?: string): Person => {
    const known = find(name, email);
    if (known) {
      return known;
    }
    const stranger = strangerNamed(name, side);
    strangers.push(stranger);
    return stranger;
  };
  const participants = COMMUNICATIONS.has(note.kind)
    ? note.participants.map((it) => resolve(it.name, sideOfGuest(it, clientName), it.email))
    : [];
  const communication = COMMUNICATIONS.has(note.kind)
    ? { note, participants, withClient: participants.some((it) => it.side === 'client') }
    : undefined;
  const sideOfName = (name: string): Side => {
    const guest = note.participants.find((it) => isCalled(it.name, name));
    return find(name)?.side ?? (guest ? sideOfGuest(guest, clientName) : sideOfGuest({ org: name }, clientName));
  };
  return { entries: trackEntries(note, resolve, sideOfName), communication, strangers };
}

/** A participant by the roster, else by what the note says of them. */
function guestOf(guest: Participant, roster: Roster, clientName: string | undefined): Person {
  return findPerson(roster, guest.name, guest.email) ?? strangerNamed(guest.name, sideOfGuest(guest, clientName));
}

function strangerNamed(name: string, side: Side): Person {
  return { id: foldName(name), name, side };
}

/** By the whole name, or the first of several. */
function isCalled(name: string, asWritten: string): boolean {
  const [full, called] = [foldName(name), foldName(asWritten)];
  return full === called || full.startsWith(`${called} `);
}

const CLIENT_WORDS: ReadonlySet<string> = new Set(['client', 'the client', 'customer', 'the customer', '客户', '甲方']);

/** Whose a participant is that no profile names: as the note itself says. */
function sideOfGuest({ org }: Pick<Participant, 'org'>, clientName: string | undefined): Side {
  const folded = foldName(org ?? '');
  if (folded === 'us' || folded === '我方') {
    return 'us';
  }
  const isClient = CLIENT_WORDS.has(folded) || (clientName !== undefined && folded === foldName(clientName));
  return folded !== '' && isClient ? 'client' : 'unknown';
}

function compareEntries(a: TrackedEntry, b: TrackedEntry): number {
  return (
    compareDates(a.start, b.start) ||
    compareText(a.note.path, b.note.path) ||
    a.entry.span.start - b.entry.span.start ||
    compareText(a.id, b.id)
  );
}
