import type { Entry } from '../model/entry';
import type { Goal, Note, Participant, Statement } from '../model/note';
import type { Project } from '../model/snapshot';
import {
  type HiddenReason,
  isClientNote,
  isGoalVisible,
  isInternalNote,
  isPersonVisible,
  isStatementMeant,
  isStatementTold,
  isStatementVisible,
  isUnmarked,
  saysInternal,
  sectionOf,
  sectionsAround,
  statementKept,
  textsOf,
  type Visibility,
  visibilityOf,
} from './decide';
import { deniedByName, isUnderDenial } from './deniedByName';

/** Whom it is about: the client's name, and the people there. */
type Client = Pick<Project, 'clientName' | 'contacts'>;

/** What of its notes and its profile one project's client may see: as the marks say, unless somebody has kept it from them by name. */
export interface ClientPolicy {
  readonly visibilityOf: (note: Note, entry: Entry) => Visibility;
  /**
   * Whether somebody kept an entry inside: by a mark, by its words or what it stands in, or from this client by name; not because nobody said anything. Whatever it says, the
   * client was promised nothing by it, and no report carries it as it stands.
   */
  readonly isKeptInside: (note: Note, entry: Entry) => boolean;
  readonly isStatementVisible: (note: Note, statement: Statement) => boolean;
  /** See `isStatementTold` of `decide.ts`: whether a document repeats it. */
  readonly isStatementTold: (note: Note, statement: Statement) => boolean;
  /** What keeps a paragraph or bullet from this client that is meant for clients; undefined where nothing does, or nobody meant it for them. */
  readonly statementKept: (note: Note, statement: Statement) => HiddenReason | undefined;
  readonly isPersonVisible: (note: Note, person: Participant) => boolean;
  /** Whether a mail may go to somebody who was at a meeting: nothing keeps them inside, be the note as such for the client or not. */
  readonly isPersonReached: (note: Note, person: Participant) => boolean;
  readonly isGoalVisible: (note: Note, goal: Goal) => boolean;
  /** Whether the note as such (its date, title, participants, goals and outcomes) is for them. */
  readonly isClientNote: (note: Note) => boolean;
  /** Whether a text that is visible by nature (a name, a milestone, what is in the scope) may be said: nothing in it says that it is not for them. */
  readonly isSayable: (text: string) => boolean;
}

/**
 * The policy of a project's client. Whether a risk was disclosed by some day is not asked here; see `reasonsAgainst`.
 *
 * @param client undefined where a note belongs to no project: then nobody is denied by name
 */
export function clientPolicy(client: Client | undefined): ClientPolicy {
  const isDenied = client ? deniedByName(client) : () => false;
  /** By its title a note may be for clients, and not for this one: what is in it is seen only where it is marked by itself or by its section. */
  const isForClient = (note: Note): boolean => isClientNote(note) && !isDenied(note.title);
  const isInDeniedSection = (note: Note, section: number): boolean =>
    sectionsAround(note, section).some(({ title }) => isDenied(title));
  /** Whether a place with these words is kept from them by its words, by a line above it or by a heading around it. */
  const isDeniedAt = (note: Note, { text, span, section }: Omit<Statement, 'hidden'>): boolean =>
    isDenied(text) || isUnderDenial(note, span.start, isDenied) || isInDeniedSection(note, section);
  const isPersonDenied = (note: Note, person: Participant): boolean =>
    isDeniedAt(note, { ...person, text: person.name, section: sectionOf(note, person) });
  const decide = (note: Note, entry: Entry): Visibility => {
    const decision = visibilityOf(note, entry, isForClient);
    // What nobody has marked can be marked in the review: it must be told apart from what would stay inside all the same.
    if (isKept(decision)) return decision;
    const isDeniedHere =
      textsOf(entry).some(isDenied) ||
      isUnderDenial(note, entry.span.start, isDenied) ||
      isInDeniedSection(note, entry.section);
    return isDeniedHere ? { visible: false, reason: 'denied-by-name' } : decision;
  };
  return {
    visibilityOf: decide,
    isKeptInside: (note, entry) => isKept(decide(note, entry)),
    isStatementVisible: (note, statement) =>
      isStatementVisible(note, statement, isForClient) && !isDeniedAt(note, statement),
    isStatementTold: (note, statement) => isStatementTold(note, statement, isForClient) && !isDeniedAt(note, statement),
    statementKept: (note, statement) => {
      const isDeniedHere = () => isStatementMeant(note, statement) && isDeniedAt(note, statement);
      return statementKept(note, statement) ?? (isDeniedHere() ? 'denied-by-name' : undefined);
    },
    isPersonVisible: (note, person) => isPersonVisible(note, person, isForClient) && !isPersonDenied(note, person),
    isPersonReached: (note, person) =>
      isPersonVisible(note, person, (it) => !isInternalNote(it)) && !isPersonDenied(note, person),
    isGoalVisible: (note, goal) =>
      isGoalVisible(note, goal, isForClient) && !isDeniedAt(note, { ...goal, section: sectionOf(note, goal) }),
    isClientNote: isForClient,
    isSayable: (text) => !saysInternal(text) && !isDenied(text),
  };
}

/** Whether somebody said that it is not to be seen, rather than nobody that it is. */
function isKept(decision: Visibility): boolean {
  return !decision.visible && !isUnmarked(decision.reason) && decision.reason !== 'only-worded';
}

/** Tells what a project's client may see of an entry; see `clientPolicy`. */
export function visibilityFor(client: Client | undefined): ClientPolicy['visibilityOf'] {
  return clientPolicy(client).visibilityOf;
}
