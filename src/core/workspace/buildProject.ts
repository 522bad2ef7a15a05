import type { CommunicationKind, Note, NoteKind, Participant } from '../model/note';
import type { JudgingPolicy } from '../model/policy';
import type { Communication, Person, Project, Side, TrackedEntry } from '../model/snapshot';
import { foldName } from './names';
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

/** A project and what was made on the way to it, kept so that a changed note need not make all of it again. */
export interface BuiltProject {
  readonly project: Project;
  readonly input: ProjectInput;
  readonly team: readonly KnownPerson[];
  readonly contacts: readonly KnownPerson[];
  readonly roster: Roster;
  /** People its notes name and no profile does, by id. */
  readonly strangers: ReadonlyMap<string, Person>;
  readonly views: ReadonlyMap<Note, NoteView>;
}

/** A note in the light of its project. */
interface NoteView {
  readonly entries: readonly TrackedEntry[];
  readonly communication: Communication | undefined;
  readonly strangers: readonly Person[];
}

const COMMUNICATIONS: ReadonlySet<NoteKind> = new Set<CommunicationKind>(['meeting', 'call', 'email', 'chat']);

/** Builds a project; what `before` already knows of notes that are the same is taken from it when its people are the same. */
export function buildProject(input: ProjectInput, before?: BuiltProject): BuiltProject {
  const samePeople =
    before && before.input.profile === input.profile && before.input.client?.note === input.client?.note;
  const team = samePeople ? before.team : teamOf(input);
  const contacts = samePeople ? before.contacts : contactsOf(input);
  const roster = samePeople ? before.roster : createRoster([...team, ...contacts]);
  const known = samePeople ? before.views : undefined;
  const notes = [...input.notes].sort(compareNotes);
  const views = new Map<Note, NoteView>();
  for (const note of input.profile ? [input.profile, ...notes] : notes) {
    views.set(note, known?.get(note) ?? viewNote(note, roster, input.clientName));
  }
  const strangers = new Map<string, Person>();
  for (const view of views.values()) {
    for (const person of view.strangers) {
      const other = strangers.get(person.id);
      if (!other || compareText(person.name, other.name) < 0) {
        strangers.set(person.id, person);
      }
    }
  }
  const all = [...views.values()];
  const project = shapeProject(input, team, contacts, {
    notes,
    communications: all.flatMap((it) => it.communication ?? []),
    reports: notes.filter((it) => it.kind === 'report'),
    entries: all.flatMap((it) => it.entries).sort(compareEntries),
  });
  return { project, input, team, contacts, roster, strangers, views };
}

function shapeProject(
  { id, name, clientId, clientName, profile, client, judging }: ProjectInput,
  team: readonly Person[],
  contacts: readonly Person[],
  gathered: Pick<Project, 'notes' | 'communications' | 'reports' | 'entries'>,
): Project {
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
    ...gathered,
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
  const resolve = (name: string, side: Side = 'unknown', email?: string): Person => {
    const known = findPerson(roster, name, email);
    if (known) {
      return known;
    }
    const stranger: Person = { id: foldName(name), name, side };
    strangers.push(stranger);
    return stranger;
  };
  const participants = COMMUNICATIONS.has(note.kind)
    ? note.participants.map((it) => resolve(it.name, sideOfGuest(it, clientName), it.email))
    : [];
  const communication = COMMUNICATIONS.has(note.kind)
    ? { note, participants, withClient: participants.some((it) => it.side === 'client') }
    : undefined;
  return { entries: trackEntries(note, resolve), communication, strangers };
}

/** Whose a participant is that no profile names: as the note itself says. */
function sideOfGuest({ org }: Participant, clientName: string | undefined): Side {
  const folded = foldName(org ?? '');
  if (folded === 'us' || folded === '我方') {
    return 'us';
  }
  return folded !== '' && clientName !== undefined && folded === foldName(clientName) ? 'client' : 'unknown';
}

function compareEntries(a: TrackedEntry, b: TrackedEntry): number {
  return (
    compareDates(a.start, b.start) ||
    compareText(a.note.path, b.note.path) ||
    a.entry.span.start - b.entry.span.start ||
    compareText(a.id, b.id)
  );
}
