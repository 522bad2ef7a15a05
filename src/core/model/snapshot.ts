import type { LocalDate } from './date';
import type { Entry } from './entry';
import type { Note, Skipped } from './note';
import type {
  Baseline,
  Contact,
  HealthBand,
  Plan,
  Preferences,
  ProjectStatus,
  ReportingPlan,
  ResponseLimits,
  Tool,
  Weights,
  WorkCalendar,
} from './profile';
import type { Located } from './span';

/** Whose somebody is. `unknown`: no profile names them. */
export type Side = 'us' | 'client' | 'unknown';

/** A person as the workspace knows them: one for all spellings that profiles connect. */
export interface Person {
  /** Stable key: the canonical name folded (NFKC, case), unique within its client or team. */
  readonly id: string;
  /** Canonical name: as the profile writes it, else as the notes do. */
  readonly name: string;
  readonly side: Side;
  /** Absent when no profile names the person. */
  readonly contact?: Contact;
  /** Path of the profile that names the person. */
  readonly profile?: string;
}

/** An entry in the light of the workspace: who owns it, whose promise it is, when it began. */
export interface TrackedEntry {
  readonly note: Note;
  readonly entry: Entry;
  /** Stable across re-reads as long as path, kind and text stay: for tree ids, messages and links. */
  readonly id: string;
  readonly owners: readonly Person[];
  readonly from?: Person;
  /** Whose move it is: for an action its owner's side, for a question who must answer (docs/health.md). */
  readonly side: 'us' | 'client';
  /** Of a question that tells nowhere who asked: it counts as ours, and no document says so to the client. */
  readonly isAskerUnknown?: boolean;
  /** Asked, raised, identified or requested: the entry's own date, else its note's. */
  readonly start?: LocalDate;
}

/** A meeting, call, mail or chat with its people resolved. */
export interface Communication {
  readonly note: Note;
  readonly participants: readonly Person[];
  /** True with at least one known client contact present. */
  readonly withClient: boolean;
}

export interface Client {
  /** The client’s name folded (case, white space); near-equal names have different ids and are never merged. */
  readonly id: string;
  readonly name: string;
  readonly profile?: Note;
  readonly contacts: readonly Person[];
  readonly preferences: Preferences;
  readonly projects: readonly Project[];
}

export interface Project {
  /** `client id / project name folded`. */
  readonly id: string;
  readonly name: string;
  readonly clientId: string | undefined;
  readonly clientName: string | undefined;
  readonly profile?: Note;
  readonly status: ProjectStatus;
  readonly declaredHealth?: Located<HealthBand>;
  readonly team: readonly Person[];
  /** The client's people, as far as this project is concerned. */
  readonly contacts: readonly Person[];
  readonly clientPreferences: Preferences;
  readonly baseline?: Baseline;
  readonly plan?: Plan;
  readonly reporting?: ReportingPlan;
  readonly tools: readonly Tool[];
  /** Limits in force: the profile's over the policy's. */
  readonly response: ResponseLimits;
  readonly calendar: WorkCalendar;
  /** What fell due so many days ago, and earlier, counts as an archive. */
  readonly lookBack: number;
  readonly weights: Weights;
  /** Everything below sorted by date (undated last), then path, then position. */
  readonly notes: readonly Note[];
  readonly communications: readonly Communication[];
  readonly reports: readonly Note[];
  readonly entries: readonly TrackedEntry[];
}

/** The workspace at one moment: everything read, gathered and resolved. Immutable. */
export interface Snapshot {
  readonly notes: ReadonlyMap<string, Note>;
  readonly skipped: readonly Skipped[];
  readonly clients: readonly Client[];
  /** Every project, those without a client included. */
  readonly projects: readonly Project[];
  /** What belongs to no project, by path: the unassigned records, and profiles of clients. */
  readonly loose: readonly Note[];
  /** Records that name no project and stand under none. */
  readonly unassigned: readonly Note[];
  readonly people: readonly Person[];
  /** Note path → id of the project it belongs to. */
  readonly projectOf: ReadonlyMap<string, string>;
  /** Note path → id of the client it belongs to. */
  readonly clientOf: ReadonlyMap<string, string>;
}
